/** Slips in why somebody is asked for an introduction, and why one declines. */

import { mainVerb } from '../../../language/clause.ts';
import { possessives } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';
import { type Mend, putBefore } from '../mend.ts';

/** "Know each other from the board": the two who are spoken of. */
export const eachOtherMends = ([verb, each, other]: readonly Token[]): readonly Mend[] =>
  verb !== undefined && verbForm(verb) !== 'gerund' && each?.lower === 'each' && other?.lower === 'other'
    ? putBefore(verb, 'you ')
    : [];

/** "Both on the committee": the two who are spoken of. */
export const areBothMends = ([both, at, ...rest]: readonly Token[]): readonly Mend[] =>
  both?.lower === 'both' && ['at', 'in', 'on'].includes(at?.lower ?? '') && mainVerb(rest) === null
    ? putBefore(both, 'you are ')
    : [];

/** "Not my field any more": what was asked for is not. */
export const notMineMends = ([not, ...rest]: readonly Token[]): readonly Mend[] => {
  const [whose] = rest;
  const isOwned = possessives.has(whose?.lower ?? '') || ['a', 'an', 'the'].includes(whose?.lower ?? '');
  return not?.lower === 'not' && isOwned && mainVerb(rest) === null ? putBefore(not, 'it is ') : [];
};
