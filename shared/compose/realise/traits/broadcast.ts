/** Where somebody was heard: "the podcast Fernglas", "the radio programme in July". */

import type { Token } from '../../../language/language.ts';
import { wordList } from '../../../language/word-list.ts';

const air = wordList('radio tv television breakfast morning evening chat talk');

/** Whether the words name a broadcast; not "the podcast about knots", "the exchange programme". */
export function isBroadcast([the, ...rest]: readonly Token[]): boolean {
  if (!['the', 'that'].includes(the?.lower ?? '')) return false;
  const isOnAir =
    air.has(rest[0]?.lower ?? '') && ['show', 'programme', 'program'].includes(rest[1]?.lower ?? '');
  const [last, next] = isOnAir ? rest.slice(1) : rest;
  if (!isOnAir && !['podcast', 'broadcast'].includes(last?.lower ?? '')) return false;
  const isTimed = ['in', 'at', 'last', 'this', 'when', 'where'].includes(next?.lower ?? '');
  return next === undefined || next.tag === 'PUNCT' || next.tag === 'PROPN' || isTimed;
}
