/** "Maker fair in November, going again": what is planned, behind what it is planned for. */
import type { Token } from '../../../language/language.ts';

/** Whether "going again" stands at the place, with nobody before it who goes. */
export const isGoingAgain = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'going' &&
  tokens[at - 1]?.tag === 'PUNCT' &&
  ['again', 'back', 'too'].includes(tokens[at + 1]?.lower ?? '');
