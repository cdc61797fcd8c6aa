/** The sentences of an answer as they stand in the message: the first with its beginning, later ones as they go on. */

import type { Language, Token } from '../../language/language.ts';
import { isNominal, verbForm } from '../../language/verb-form.ts';
import { wordList } from '../../language/word-list.ts';
import { asPhrase } from './beginnings/as-phrase.ts';
import { asSentence, withoutMark } from './finish.ts';
import { fittingBeginning, type Part } from './read-part.ts';
import { type AnswerToRealise, type Choice, ownWords } from './realised-answer.ts';
import { inside } from './words/names.ts';
import { feelings } from './words/verb-groups.ts';

/** Behind "maybe" and "also", which stand first. */
const withLead = ({ lead }: Part, words: string) =>
  lead === '' ? words : `${lead} ${words.replace(/^(?:It|For|You)\b/, (word) => word.toLowerCase())}`;

function realisePart(part: Part, answer: AnswerToRealise, language: Language) {
  const beginning = answer.beginning === ownWords ? null : fittingBeginning(part, answer);
  if (!beginning) {
    const mark = part.shape === 'question' ? '?' : undefined;
    return {
      beginning: ownWords,
      sentence: asSentence(
        withLead(part, part.shape === 'question' ? withoutMark(part.text) : part.text),
        mark,
      ),
    };
  }
  const phrase = asPhrase(part, beginning, language);
  const words = [withLead(part, beginning.words), phrase, beginning.after ?? '']
    .filter((piece) => piece !== '')
    .join(' ');
  return { beginning: beginning.id, sentence: asSentence(words, beginning.question ? '?' : undefined) };
}

/**
 * A later sentence that begins as a first one does: "Share our logs. Introduce you to our team." A sentence with only an
 * infinitive is none: "To exchange experiences."
 */
const goesOn = (part: Part, first: Part | undefined, { field }: AnswerToRealise) =>
  // "And the ditch", "not to tell you what to do": added to what was said.
  (!['and', 'not'].includes(part.tokens[0]?.lower ?? '') || isNotDoing(part)) &&
  (part.shape === 'infinitive' ||
    (field === 'benefitForThem' && isShortThing(part)) ||
    (part.shape === 'bare-verb' && first?.shape === 'bare-verb') ||
    (field === 'benefitForThem' && part.shape === 'bare-verb' && first?.shape === 'adjective') ||
    (field === 'reason' && part.shape === 'gerund' && isLongDoing(part)) ||
    (part.shape === 'dropped-subject' && first?.shape === 'dropped-subject' && isOwnDoing(part)) ||
    (part.shape === 'dropped-subject' && wishVerbs.has(part.tokens[0]?.lower ?? '')) ||
    (part.shape === 'dropped-subject' && isNoticed(part)) ||
    (part.shape === 'adjective' && isFelt(part)) ||
    (field === 'reason' && part.shape === 'dropped-subject' && isOwned(part)));

/** "Not pushing, just asking": what the sender is not doing. */
const isNotDoing = ({ shape, tokens: [not, doing] }: Part) =>
  shape === 'gerund' &&
  not?.lower === 'not' &&
  ['pushing', 'asking', 'selling', 'trying', 'looking', 'expecting', 'complaining'].includes(
    doing?.lower ?? '',
  );

/** "Raising a seed round"; not "and moaning about doors". */
const isLongDoing = ({ tokens }: Part) => tokens.length > 2 && tokens[0]?.tag !== 'CCONJ';

/** "Nearly burned it", after "got 20 cent a kilo": the sender goes on with what they did. */
const isOwnDoing = ({ tokens }: Part) => {
  const verb = tokens.find(({ tag }) => tag !== 'ADV');
  return (
    verb?.tag === 'VERB' &&
    verbForm(verb) === 'past' &&
    !tokens.some(({ lower }) => ['me', 'us'].includes(lower))
  );
};

/** "Saw it in the paper", "been baking with it": what the sender saw, heard or has been doing goes without saying. */
const isNoticed = ({ tokens: [verb, what] }: Part) =>
  (noticed.has(verb?.lower ?? '') &&
    ['it', 'that', 'you', 'about', 'of', 'your'].includes(what?.lower ?? '')) ||
  (verb?.lower === 'been' && what?.lower.endsWith('ing') === true);

const noticed: ReadonlySet<string> = new Set('saw heard read noticed watched loved enjoyed liked'.split(' '));

/** "Keen to compare figures", "happy to travel": so is whoever writes. */
const isFelt = ({ tokens: [state, link] }: Part) =>
  feelings.has(state?.lower ?? '') &&
  !['free', 'available', 'open', 'sorry'].includes(state?.lower ?? '') &&
  link !== undefined &&
  !['NOUN', 'PUNCT', 'CCONJ'].includes(link.tag);

/** "Honest answers": another thing that is offered, and no aside on the first. */
const isShortThing = ({ shape, tokens, lead }: Part) =>
  shape === 'noun-phrase' &&
  lead === '' &&
  isThing(tokens) &&
  !isGuessed(tokens) &&
  tokens.filter(({ tag }) => tag !== 'PUNCT').length <= longestThing;

const longestThing = 5;

/** "Have two vans": what the sender has. */
const isOwned = ({ tokens: [have, next] }: Part) =>
  have?.lower === 'have' && (next?.tag === 'NUM' || next?.tag === 'DET');

/** "Want to buy direct", "would like to be heard": whose wish it is goes without saying. */
const wishVerbs: ReadonlySet<string> = new Set(['want', 'need', 'would', 'hope', 'wish', 'love']);

const inOwnWords = (answer: AnswerToRealise): AnswerToRealise => ({ ...answer, beginning: ownWords });

/** "New trucks"; not "plainly", "that's it", "hand forged", "right now, your reaction". */
const isThing = (tokens: readonly Token[]) => {
  if (tokens.slice(0, 4).some(({ text }, at) => text === ',' && tokens[at - 1]?.tag === 'ADV')) return false;
  const last = tokens.findLast(({ tag }) => tag !== 'PUNCT');
  return (
    tokens.some(isNominal) &&
    !tokens.some(({ tag, lower }) => tag === 'AUX' || lower === 'please') &&
    !/[^e]ed$/.test(last?.lower ?? '') &&
    !allowing.has(last?.lemma ?? '')
  );
};

/** "Customs permitting", "weather allowing": under what condition, and no thing. */
const allowing: ReadonlySet<string> = new Set(['permit', 'allow']);

/** "Clarinets probably": an idea of how the first could be, and no second thing. */
const guesses = wordList('probably maybe perhaps possibly instead though');
const isGuessed = (tokens: readonly Token[]) => tokens.some(({ lower }) => guesses.has(lower));

/** "A better salary. New trucks": what is offered or wished for, each as if it were a sentence, is one thing and another. */
function areTwoThings(parts: readonly Part[], { field }: AnswerToRealise): boolean {
  const areThings = parts.every(
    ({ shape, lead, text, tokens }) =>
      shape === 'noun-phrase' && lead === '' && !/[!?]$/.test(text) && isThing(tokens),
  );
  const isGuess = parts.some(({ tokens }) => isGuessed(tokens));
  return field.startsWith('benefit') && parts.length === 2 && areThings && !isGuess;
}

/** "18 minutes for one hole! Mine took 11": what is called out is no thing that one writes about. */
const isExclaimed = ({ text, shape }: Part, { field, beginning }: AnswerToRealise) =>
  field === 'reason' && beginning === null && shape === 'noun-phrase' && /^\d.*!$/.test(text);

/** "We sell to schools. Raising a seed round.": who sells is who raises. */
const isOfUs = (first: Part | undefined) =>
  first?.shape === 'sentence' && ['we', 'our'].includes(first.tokens[0]?.lower ?? '');

/** All sentences of an answer; the first one has the beginning, and a later one that goes on as it does. */
export function realiseParts(parts: readonly Part[], answer: AnswerToRealise, language: Language): Choice {
  const [one, other] = parts;
  if (one && other && areTwoThings(parts, answer)) {
    const { beginning, sentence } = realisePart(one, answer, language);
    const second = inside(withoutMark(other.text.replace(/^and /i, '')), language);
    return { beginning, sentence: asSentence(`${withoutMark(sentence)} and ${second}`) };
  }
  const realised = parts.map((part, index) => {
    if (index === 0)
      return realisePart(part, isExclaimed(part, answer) ? inOwnWords(answer) : answer, language);
    const goes = goesOn(part, parts[0], answer);
    const { beginning, sentence } = realisePart(
      part,
      goes ? { ...answer, beginning: null } : inOwnWords(answer),
      language,
    );
    return {
      beginning,
      sentence: isOfUs(parts[0]) && beginning === 'i-am' ? sentence.replace(/^I am /, 'We are ') : sentence,
    };
  });
  return {
    beginning: realised[0]?.beginning ?? ownWords,
    sentence: realised.map((part) => part.sentence).join(' '),
  };
}
