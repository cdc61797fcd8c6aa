/** Slips in what the sender does: when they work, on what they do research. */
import type { Token } from '../../../language/language.ts';
import { type Mend, putBefore } from '../mend.ts';

const shifts: ReadonlySet<string> = new Set('nights days weekends shifts mornings evenings'.split(' '));

/** "Nights at the bakery": when somebody works. */
export const shiftMends = ([when, at]: readonly Token[]): readonly Mend[] =>
  shifts.has(when?.lower ?? '') && (at === undefined || ['at', 'on', 'with'].includes(at.lower))
    ? putBefore(when, 'I work ')
    : [];

/** "Research on otters": what somebody does. */
export const researchMends = ([research, on]: readonly Token[]): readonly Mend[] =>
  research?.lower === 'research' && ['on', 'into', 'in', 'about'].includes(on?.lower ?? '')
    ? putBefore(research, 'I do ')
    : [];
