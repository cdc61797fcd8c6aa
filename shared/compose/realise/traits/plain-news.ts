/** What news is about, and whether it is said plainly: "your tenth anniversary"; unlike "your cancelled wedding". */

import type { Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { timeNouns } from '../words/time-nouns.ts';

export type Words = readonly Token[];
/** Other news is nothing to thank or to congratulate anybody for. */
export type News = 'glad-news' | 'other-news' | undefined;

/** What one is given, and may give to others as well. */
export const honours = wordList(
  'award prize medal nomination scholarship fellowship knighthood mbe obe professorship trophy accolade',
);

/** What one opens. */
export const houses = wordList(
  `shop store bakery studio office branch restaurant café cafe pub bar gallery clinic practice salon workshop
   brewery nursery bookshop deli hotel school garage showroom stall farm business company venture firm`,
);

/** What nobody is glad of: whatever is lost, and what befalls somebody. */
export const losses = wordList('death passing bereavement loss');
const setbacks = wordList(
  'illness diagnosis accident redundancy dismissal divorce layoff bankruptcy closure eviction',
);

export const theirs = wordList('your ur her his their');
export const ordinals = wordList('first second third fourth fifth');
const praising = wordList(
  'new own recent latest successful well deserved earned national international honorary golden silver',
);

export const has = (group: ReadonlySet<string>, token: Token | undefined) =>
  token !== undefined && (group.has(token.lower) || group.has(token.lemma));
export const isBad = (token: Token) => has(losses, token) || has(setbacks, token);

/** "Your tenth anniversary": nothing else is said of it; unlike "your cancelled wedding". */
export const arePlain = (modifiers: Words) =>
  modifiers.every(
    (token) =>
      has(praising, token) ||
      has(ordinals, token) ||
      token.tag === 'NUM' ||
      /^\d+(?:st|nd|rd|th)$/.test(token.lower) ||
      ["'s", '’s', '-'].includes(token.lower) ||
      (isNominal(token) && token.tag !== 'VERB' && !isBad(token)),
  );

const links = wordList('as at in with to for from of over');

/** "After 30 years", "on Saturday", "last week", "back in March". */
export function isWhen([first, next]: Words): boolean {
  if (['yesterday', 'today', 'recently'].includes(first?.lower ?? '')) return true;
  if (first?.lower === 'back') return next?.lower === 'in';
  if (first?.lower === 'after') return next?.tag === 'NUM';
  return ['on', 'last', 'this'].includes(first?.lower ?? '') && timeNouns.has(next?.lower ?? '');
}

/** "As head of sales", "after 30 years": where, what as or when; unlike ", which fell through" and "after the fire". */
export const isPlainBehind = (behind: Words) =>
  behind.length === 0 ||
  ((has(links, behind[0]) || isWhen(behind)) &&
    behind
      .slice(1)
      .every(
        (token) =>
          !isBad(token) &&
          (has(theirs, token) ||
            token.lower === 'head' ||
            ['NOUN', 'PROPN', 'NUM', 'ADJ', 'ADP', 'DET', 'CCONJ'].includes(token.tag)),
      ));
