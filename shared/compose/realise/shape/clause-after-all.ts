/** Clauses and judgements that look like a place, a time, a wish or a thing, and are none. */
import { mainVerb } from '../../../language/clause.ts';
import { questionWords, subjectPronouns } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal, startsObject, verbForm } from '../../../language/verb-form.ts';
import { timeNouns } from '../words/time-nouns.ts';

type Words = readonly Token[];

/** "At Leeds 900 people walk to the bridge": behind the place stands what happens there. */
export function isPlacedClause(tokens: Words): boolean {
  const at = tokens.findIndex(({ tag }, index) => {
    const before = tokens[index - 1];
    return (
      index > 1 && before !== undefined && isNominal(before) && ['NUM', 'DET', 'PRON', 'ADJ'].includes(tag)
    );
  });
  return at > 1 && at < 4 && (mainVerb(tokens, at) !== null || isDoneByOne(tokens.slice(at)));
}

const opensWhat = (token: Token | undefined, next: Token | undefined) =>
  startsObject(token) || token?.tag === 'NOUN' || [token, next].some((word) => word?.tag === 'NUM');

/** "The baker lose one of four": what one does, without the ending. */
const isDoneByOne = ([, who, verb, what, next]: Words) =>
  who?.tag === 'NOUN' && verb?.tag === 'VERB' && verbForm(verb) === 'base' && opensWhat(what, next);

/** "The pumps on the quay throw the water back": behind what tells where they are stands what many do. */
export function isDoneByManyThere(tokens: Words): boolean {
  const place = tokens.findIndex(({ tag }) => tag === 'ADP');
  const many = tokens[place - 1];
  if (place < 1 || place > 4 || many?.tag !== 'NOUN' || !isPluralNoun(many)) return false;
  // "The songs on the new record move us": behind what could be a thing, "us" is to whom it is done.
  const verb = tokens.findIndex(
    ({ tag }, at) =>
      at > place + 1 && (tag === 'VERB' || ['me', 'us', 'him', 'them'].includes(tokens[at + 1]?.lower ?? '')),
  );
  const where = tokens.slice(place + 1, verb);
  const isOnePlace =
    where.at(-1)?.tag === 'NOUN' &&
    where.every(
      ({ tag }, at) => tag === 'NOUN' || tag === 'ADJ' || (at === 0 && ['DET', 'PRON'].includes(tag)),
    );
  const [done, what] = [tokens[verb], tokens[verb + 1]];
  return isOnePlace && done !== undefined && verbForm(done) === 'base' && startsObject(what);
}

/** "Each evening it stays open". */
export const isTimedClause = ([first, time, subject]: Words) =>
  ['each', 'every', 'most', 'some', 'last', 'this', 'one'].includes(first?.lower ?? '') &&
  timeNouns.has(time?.lemma ?? '') &&
  subjectPronouns.has(subject?.lower ?? '');

/** "To throw it away makes me ill": what is done is what the sentence is about. */
export const isWhatIsDone = (tokens: Words) =>
  tokens.some(
    (token, at) =>
      at > 1 &&
      at < 5 &&
      (['is', 'was', 'would'].includes(token.lower) ||
        (token.tag === 'VERB' && verbForm(token) === 'third')) &&
      ['me', 'us', 'hard', 'not', 'too', 'be', 'always'].includes(tokens[at + 1]?.lower ?? '') &&
      !tokens
        .slice(0, at)
        .some(({ lower }) => (lower !== 'it' && subjectPronouns.has(lower)) || questionWords.has(lower)),
  );

/** "Cheap, and fun": how something is, and nothing that is so. */
export const areJudgements = (tokens: Words) =>
  tokens.length > 2 &&
  tokens.every(({ tag, lower }) => ['ADJ', 'CCONJ', 'PUNCT'].includes(tag) || lower === 'fun') &&
  tokens.some(({ tag }) => tag === 'CCONJ');

/** "Highest kilometres among 300 drivers". */
export const isMost = ([first, next]: Words) =>
  first?.tag === 'ADJ' &&
  /...est$/.test(first.lower) &&
  next?.tag === 'NOUN' &&
  !['honest', 'modest'].includes(first.lower);

/** "Meeting for new workers", "training on the new rota": a thing by what stands behind it. */
export const isMeetingFor = ([first, next]: Words) =>
  ['meeting', 'training', 'briefing', 'reading', 'hearing', 'opening'].includes(first?.lower ?? '') &&
  ['for', 'on', 'about', 'of', 'in', 'at'].includes(next?.lower ?? '');

/** "3 years in the water and still clean": told of a thing, not of who writes. */
export const isStill = (tokens: Words): boolean =>
  tokens[0]?.tag === 'NUM' && tokens.some(({ lower }) => lower === 'still');
