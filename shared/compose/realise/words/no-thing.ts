/** Answers in what is in it for both that name no thing, so that none can be offered or wished for. */
import type { Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { timeNouns } from './time-nouns.ts';

/** "Fresh every morning at five, made near the hotel", "cheap and quick, done in a day": how it is, and not what. */
function isHowItIs(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ tag }) => tag === 'PUNCT' || tag === 'ADP');
  const told = end < 0 ? tokens : tokens.slice(0, end);
  if (tokens[0]?.tag !== 'ADJ' || end < 0 || told.length < 2) return false;
  return (
    told.every(
      (token, at) => !isNominal(token) || (timeNouns.has(token.lemma) && told[at - 1]?.lower === 'every'),
    ) && !told.some(({ tag }) => tag === 'VERB')
  );
}

/** "Twelve years": for how long, and not what. */
const isHowLong = ([count, years, ...rest]: readonly Token[]): boolean =>
  count?.tag === 'NUM' &&
  ['years', 'yrs'].includes(years?.lower ?? '') &&
  rest.every(({ tag }) => tag === 'PUNCT');

/** "About 3 hours a month": what it takes, as likely as what is offered. */
const isTimeItTakes = ([about, ...rest]: readonly Token[]): boolean => {
  const [count, hours, per, month, ...more] = rest.filter(({ tag }) => tag !== 'PUNCT');
  return (
    ['about', 'around', 'roughly', 'approximately'].includes(about?.lower ?? '') &&
    (count?.tag === 'NUM' || count?.tag === 'DET') &&
    [hours, month].every((time) => timeNouns.has(time?.lemma ?? '')) &&
    ['a', 'per', 'each', 'every'].includes(per?.lower ?? '') &&
    more.length === 0
  );
};

export const isNoThing = (tokens: readonly Token[], { field }: { readonly field: string }): boolean =>
  isHowItIs(tokens) || isHowLong(tokens) || (field === 'benefitForThem' && isTimeItTakes(tokens));
