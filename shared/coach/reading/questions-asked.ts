/** The questions of a message, sorted by what they ask for; used by the rules about questions. */
import type { Span } from '../../span.ts';
import { findPhrases, type ReadText, type Sentence } from './read-text.ts';

/** Ways to open a dialogue without a question mark. */
const indirect =
  /\b(?:i(?:'d| would)? ?(?:'m |am )?(?:wonder(?:ed|ing)?|curious|be curious|love to (?:know|hear)|like to (?:know|hear|ask)|be (?:interested|glad|keen|grateful|happy) (?:to (?:know|hear)|for your (?:view|opinion|thoughts?))|interested to (?:know|hear)|keen to (?:know|hear)|(?:like|value|welcome|appreciate) your (?:view|opinion|thoughts?|take))|(?:do |please )?(?:tell me|let me know|say (?:so|which|when|whether|if)|drop me|ask me how)|what i (?:still )?wonder|my question is|one question|(?:one|two) things? i (?:still )?wonder|curious (?:how|what|whether|if|which|about|to)|i wonder)\b/g;

const favours =
  /\b(?:(?:can|could|would|will|may|might|do|are|is|would you be able to|any chance|possible)\b[^?]{0,60}?\b(?:refer(?: me|ral)|recommend me|introduce me|intro(?:duction)? (?:me )?to|put me in touch|connect me (?:with|to)|pass (?:on |along )?my|forward (?:my|this)|put in a (?:good )?word|vouch for me|hire me|(?:get|find|land|offer)(?: me)? (?:a |an |any )?(?:job|internship|role|position|interview|placement)|help me (?:get|find|land|with my (?:job|career|application|search|cv|resume|thesis|homework|project)|secure|out|break into|start|grow)|review my|look at my|check (?:out )?my|read my|give me (?:feedback|advice|a chance|some tips|guidance|tips)|mentor me|be my mentor|guide me|coach me|share my|like my|follow my|endorse me|vote for|sponsor me|donate|invest in (?:my|our|me|us|this)|fund (?:my|our|me|us)|fill (?:in|out) (?:my|our|this|a)|take (?:my|our|this|part in (?:my|our)) (?:\w+ )?(?:survey|questionnaire)|complete (?:my|our|this|a) (?:\w+ )?(?:survey|questionnaire)|do me a favou?r|spare (?:me )?(?:some|a few|\d+|ten|fifteen|five|twenty)|pick your brains?|hiring|vacanc(?:y|ies)|(?:any|current|job|suitable|open) (?:\w+ )?openings?|openings? (?:at|within|available|in your)|internships? (?:at|in|with|available)|job (?:opening|opportunit|vacanc)\w*|any (?:positions?|roles?|jobs?|opportunities)|suitable (?:roles?|positions?)|consider me|keep me in mind|suggest (?:me )?(?:any |a )?(?:jobs?|openings?|roles?)))/g;

/** A question that only asks for the click: it opens nothing. */
const onlyConnect: ReadonlySet<string> = new Set(
  "so and but if would could can shall may will might are is do you i we be mind like care want willing open interested happy up for to in with here on linkedin me us it ok okay accept my the this a an add each other let's connect connecting connected connection network networking link invitation request possible possibly please sounds sound good fair deal right yes no how about what say think thoughts interest interests great keen any does that there perhaps maybe then stay keep touch get become contact contacts friend friends join grow together our your networks how's doing today going things agree see why not s d".split(
    ' ',
  ),
);

/** One of these makes it a question about the click; "Shall I?" after an offer is a real one. */
const aboutConnecting =
  /\b(?:connect\w*|network\w*|link|add|accept|join|touch|invitation|request|sounds?|how are you|how's|contacts?|agree)\b/;

export type AskedQuestion = Sentence & { readonly kind: 'open' | 'favour' | 'connect' };

export function questionsOf(read: ReadText): readonly AskedQuestion[] {
  return read.sentences
    .filter(({ isQuestion, start, end }) => isQuestion && end > read.body.start && start < read.body.end)
    .map((sentence) => {
      const words = read.plain.slice(Math.max(sentence.start, read.body.start), sentence.end);
      const kind =
        onlyWords(words) && aboutConnecting.test(words)
          ? 'connect'
          : words.match(favours) !== null
            ? 'favour'
            : 'open';
      return { ...sentence, kind } as const;
    });
}

function onlyWords(words: string): boolean {
  return words
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')
    .every((word) => onlyConnect.has(word));
}

/** "I would love to know how …": asks without a question mark. */
export function asksIndirectly(read: ReadText): boolean {
  return findPhrases(read, indirect).some(({ start }) => start >= read.body.start);
}

/** Requests for a favour that carry no question mark. */
const requests =
  /\b(?:(?:please|kindly|pls|plz) (?:refer|recommend|introduce|forward|share (?:your|my|this|it)|help (?:me|us|out)|review|check|look at|consider|guide|hire|support|like|vote|fill|suggest|find (?:my|attached)|do the needful|revert|endorse|mentor|accept my (?:cv|resume|application)|let me know (?:if|of|about) (?:there (?:is|are)|any|you have (?:any|an?) (?:open|job|role|vacan|position|opportun)))\b|(?:looking for|need|want|would (?:love|appreciate|like)|'d (?:love|appreciate|like)|hoping for|seeking|grateful for|appreciate|request) (?:you for )?(?:a |an |any |your |some )?(?:referrals?|mentor(?:ship)?|introduction to|recommendation (?:letter|for)|internship|job (?:at|in|with) your|sponsor(?:ship)?|(?:guidance|advice) (?:on|about|for|regarding) (?:my|finding|getting|a|the|how))\b|(?:like|love|want|wish|hoping|hope|keen) to (?:join|work (?:at|for|in|with)) your (?:lab|team|group|company|organi[sz]ation|firm|department|project)\b|my (?:cv|resume|résumé) (?:is )?(?:attached|below|enclosed)|attached (?:is )?my (?:cv|resume|résumé)|guide me\b|help me (?:to )?(?:get|find|land|secure) (?:a |an |any )?(?:job|internship|role|position|work|placement|visa)|(?:fill (?:in|out)|complete|take) my (?:\w+ )?(?:survey|questionnaire))/g;

export function favourRequests(read: ReadText): readonly Span[] {
  return findPhrases(read, requests).filter(({ start }) => start >= read.body.start);
}
