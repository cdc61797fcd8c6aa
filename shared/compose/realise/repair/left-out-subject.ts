/** Sentences without their subject that tell of what the message is about: "Doesn't work uphill", "blew my mind". */

import { mainVerb } from '../../../language/clause.ts';
import { isDeterminer, questionWords } from '../../../language/closed-class.ts';
import type { Language, Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';
import { withCapital } from '../../../text.ts';
import type { Asked, Mend } from '../mend.ts';
import { feelings } from '../words/verb-groups.ts';
import { isWouldDo, isYouWould } from './what-it-does.ts';

type Words = readonly Token[];

/** The sentences of an answer, each as its words. */
function sentencesOf(tokens: Words): readonly Words[] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    sentences.at(-1)?.push(token);
    if (/^[.!?]+$/.test(token.text)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 1);
}

/** "Doesn't start in the cold". */
const isDenied = ([aux, not, verb, whom]: Words) =>
  ["n't", 'not'].includes(not?.lower ?? '') &&
  (['does', 'is', 'was', 'has'].includes(aux?.lower ?? '') ||
    // "Won't let me print".
    (['wo', 'will', 'would'].includes(aux?.lower ?? '') &&
      verb?.lower === 'let' &&
      ['me', 'us'].includes(whom?.lower ?? '')));

/** "Also want to propose a test": what the sender wants as well. */
const isAlsoWished = ([also, wish, to]: Words) =>
  also?.lower === 'also' &&
  ['want', 'need', 'would', 'hope', 'wish', 'plan'].includes(wish?.lower ?? '') &&
  (to?.lower === 'to' || ['like', 'love'].includes(to?.lower ?? ''));

const done: ReadonlySet<string> = new Set('tried got bought ate drank tasted learned learnt'.split(' '));
const talked: ReadonlySet<string> = new Set('talked chatted argued laughed'.split(' '));

/** "Tried the brown one", "talked about rye": what one did, or both did, where an event was named. */
function doneThereBy([verb, next]: Words): 'I' | 'We' | null {
  if (talked.has(verb?.lower ?? '') && ['about', 'over', 'for', 'all'].includes(next?.lower ?? ''))
    return 'We';
  return done.has(verb?.lower ?? '') && isDeterminer(next) ? 'I' : null;
}

const degrees: ReadonlySet<string> = new Set(['very', 'so', 'really', 'too', 'quite', 'such']);

/** "Is a rare tree". */
const isOfItsKind = ([is, article]: Words) =>
  is?.lower === 'is' && ['a', 'an'].includes(article?.lower ?? '');

/** "Is very good app", "is the best steel I know"; "is the shop open" asks. */
function isJudged([is, next, judgement]: Words): boolean {
  if (!['is', 'was'].includes(is?.lower ?? '') || !next) return false;
  if (degrees.has(next.lower)) return true;
  return next.lower === 'the' && /^(?:best|worst|only|first|\p{L}{3,}est)$/u.test(judgement?.lower ?? '');
}

/** "Was very impressed": the sender was. */
function isFelt([was, degree, state]: Words): boolean {
  const felt = degrees.has(degree?.lower ?? '') ? state : degree;
  const isFeeling =
    feelings.has(felt?.lower ?? '') ||
    /^(?:impress|inspir|mov|touch|surpris|relie?v|fascinat|amaz)ed$/.test(felt?.lower ?? '');
  return was?.lower === 'was' && isFeeling;
}

/** "Blew my mind", "made me think". */
const isDoneToMe = ([verb, whom]: Words) =>
  verb?.tag === 'VERB' && verbForm(verb) === 'past' && ['me', 'us', 'my'].includes(whom?.lower ?? '');

/** "She taught me weaving. Gave me a loom": who did the one thing did the other. */
const doerBefore = (before: Words | undefined): string | null => {
  const [doer] = before ?? [];
  return doer && ['she', 'he', 'you', 'they'].includes(doer.lower) ? withCapital(doer.lower) : null;
};

/** "Not sure who to ask, I thought of you": behind the comma is told what came of it. */
const isToldBehind = (sentence: Words) =>
  sentence.some(
    ({ text }, at) =>
      text === ',' &&
      !['CCONJ', 'SCONJ'].includes(sentence[at + 1]?.tag ?? '') &&
      mainVerb(sentence.slice(at + 1)) !== null,
  );

/** "No idea what it is", "not sure who to ask": what the sender does not know. */
function notKnown(sentence: Words): string | null {
  const [not, what, link] = sentence;
  if (isToldBehind(sentence)) return null;
  if (!questionWords.has(link?.lower ?? '') && !['if', 'whether'].includes(link?.lower ?? '')) return null;
  if (not?.lower === 'no' && ['idea', 'clue'].includes(what?.lower ?? '')) return 'I have';
  return not?.lower === 'not' && ['sure', 'certain'].includes(what?.lower ?? '') ? 'I am' : null;
}

/** What a thing does that works well or does not. */
const doneByThings: ReadonlySet<string> = new Set(
  `work read crash break reset fail stop leak show cost look sound feel freeze overheat jam smell taste weigh fit`.split(
    /\s+/,
  ),
);

const isDoneByThing = ([verb, next]: Words) =>
  verb !== undefined && next !== undefined && verbForm(verb) === 'third' && doneByThings.has(verb.lemma);

/** "Thought you should know", "wanted to say so". */
const isThoughtOfMine = ([verb, next]: Words) =>
  ['thought', 'figured', 'wondered', 'wanted', 'hoped'].includes(verb?.lower ?? '') &&
  (['you', 'i', 'it', 'that', 'we', 'to', 'if', 'she', 'he', 'they'].includes(next?.lower ?? '') ||
    next?.tag === 'PROPN');

/** Who or what is left out before each sentence; a reason tells of what prompted it from its first sentence on. */
export function leftOutSubjectMends(
  tokens: Words,
  { field, kind }: Pick<Asked, 'field' | 'kind'>,
  language: Language,
): readonly Mend[] {
  return sentencesOf(tokens).flatMap((sentence, index, sentences) => {
    const [first] = sentence;
    const isAsked = sentence.at(-1)?.text === '?';
    const isLater = index > 0;
    if (!first || isAsked) return [];
    const isOfThing = isLater || field === 'reason';
    const isIt =
      (isOfThing && (isDenied(sentence) || isJudged(sentence))) ||
      ((isOfThing || field.startsWith('benefit')) && isOfItsKind(sentence)) ||
      ((isLater || (field === 'reason' && kind === 'work')) && isDoneByThing(sentence)) ||
      (isLater && field !== 'howKnown' && kind !== 'person' && isDoneToMe(sentence)) ||
      isWouldDo(sentence, field, language);
    if (isOfThing && isFelt(sentence)) return [{ start: first.start, end: first.end, by: 'I was' }];
    const unknown = isLater || field === 'reason' ? notKnown(sentence) : null;
    if (unknown !== null) return [{ start: first.start, end: first.end, by: `${unknown} ${first.lower}` }];
    const subject = isYouWould(sentence, field)
      ? 'You'
      : isIt
        ? ((isDoneToMe(sentence) ? doerBefore(sentences[index - 1]) : null) ?? 'It')
        : isLater && (isThoughtOfMine(sentence) || isAlsoWished(sentence))
          ? 'I'
          : isLater && kind === 'event'
            ? doneThereBy(sentence)
            : null;
    return subject === null ? [] : [{ start: first.start, end: first.end, by: `${subject} ${first.lower}` }];
  });
}
