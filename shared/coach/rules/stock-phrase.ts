import { removeSpan, sentenceAround } from '../reading/edits.ts';
import { findPhrases, quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

const stock =
  /\b(?:(?:i )?(?:hope|trust|hoping) (?:that )?(?:this |my )?(?:\w+ )?(?:finds? you|you(?:'re| are)(?: all)? (?:doing |having |keeping |both )?(?:well|great|good|fine|safe|amazing|fantastic|a (?:great|good|wonderful|lovely|fantastic|nice))|all is well|everything is (?:well|going)|you had a (?:great|good|nice|lovely|wonderful)|you(?:'ve| have) had a|you and your)(?: well| in good health| in good spirits| \w+ (?:day|week|weekend|month|monday|friday))?|pick(?:ing)? (?:at )?your brains?|touch(?:ing)? base|synerg(?:y|ies|ise|ize|istic)|quick question|(?:just )?(?:circling|circle) back|bump(?:ing)? this|think outside the box|low-hanging fruit|move the needle|move the ball forward|hit the ground running|at the end of the day,|deep dive|thought leader(?:ship)?|game[- ]changer|leverage (?:our|your|my|each|the)|(?:just )?check(?:ing)? in\b(?= to| on| and| with|\.|,)|just following up|reach(?:ing)? out to (?:you )?(?:because|as|to|today|see)|to whom it may concern|i know you(?:'re| are) (?:\w+ )?busy|don't hesitate to|at your earliest convenience|do reach out)(?![\w])/g;

/** Words so worn that the eye slides over them. In a note of 200 characters they take the room of a reason. */
export const stockPhrase: Rule = {
  title: 'A worn phrase',
  why: 'A reader has seen it hundreds of times, most often above a pitch. The room is better spent on your reason.',
  source: 'Phrases seen in requests that were declined; no study.',
  strength: 'craft',
  severity: 'hint',
  kinds: 'all',
  languages: ['en'],
  speaksOnceReplied: false,
  readsReceived: false,
  question: null,
  restsOn: 'exact',
  accuses: false,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, hope this finds you well. Your talk on reed beds stayed with me.' },
    { text: 'Hi Ana, could I pick your brain about reed beds?' },
  ],
  silent: [
    { text: 'Hi Ana, I hope the reed beds survived the storm. Did the outer row hold?' },
    { text: 'Hi Ana, your post “Quick question” made me count mine.' },
  ],
  check: ({ read, input }) => {
    if (input.known?.stage === 'met' || input.known?.stage === 'relationship') return [];
    return findPhrases(read, stock).map((span) => {
      const sentence = sentenceAround(read, span);
      const isMost = (span.end - span.start) / (sentence.end - sentence.start) > 0.6;
      return {
        ...span,
        sentence: `${quote(read, span)} is a worn phrase; your own words carry more.`,
        fix: isMost ? removeSpan(read, sentence, 'Leave this sentence out') : null,
      };
    });
  },
};
