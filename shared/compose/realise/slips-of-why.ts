/** Slips in why somebody is asked for an introduction, and why one declines. */

import { possessives } from '../../language/closed-class.ts';
import type { Token } from '../../language/language.ts';
import { verbForm } from '../../language/verb-form.ts';
import { type Mend, putBefore } from './mend.ts';

/** "Know each other from the board": the two who are spoken of. */
export const eachOtherMends = ([verb, each, other]: readonly Token[]): readonly Mend[] =>
  verb !== undefined && verbForm(verb) !== 'gerund' && each?.lower === 'each' && other?.lower === 'other'
    ? putBefore(verb, 'you ')
    : [];

/** "Both on the committee": the two who are spoken of. */
export const areBothMends = ([both, at]: readonly Token[]): readonly Mend[] =>
  both?.lower === 'both' && ['at', 'in', 'on'].includes(at?.lower ?? '') ? putBefore(both, 'you are ') : [];

/** "Not my field any more": what was asked for is not. */
export const notMineMends = ([not, whose]: readonly Token[]): readonly Mend[] =>
  not?.lower === 'not' && (possessives.has(whose?.lower ?? '') || whose?.tag === 'DET')
    ? putBefore(not, 'it is ')
    : [];
