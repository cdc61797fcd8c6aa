/** Clauses and judgements that look like a place, a time, a wish or a thing, and are none. */
import { mainVerb } from '../../../language/clause.ts';
import { questionWords, subjectPronouns } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
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
  return at > 1 && at < 4 && mainVerb(tokens, at) !== null;
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
