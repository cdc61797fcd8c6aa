import { listInFull } from '../listing.ts';
import { fieldLabel } from '../template/fields.ts';
import type { FitResult } from '../template/fit.ts';

/** As many of the longest answers are named: the user shortens one at a time. */
const mostAdvised = 2;

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count.toLocaleString('en-GB')} characters`;
}

/** What Fit achieved, in a sentence. */
export function fitSummary(fitted: FitResult, limit: number): string {
  if (!fitted.fits) {
    const longest = listInFull(
      fitted.longest.slice(0, mostAdvised).map(({ name }) => `“${fieldLabel(name)}”`),
    );
    const advice = longest === '' ? 'Shorten the template.' : `Shorten the longest answers: ${longest}.`;
    return `Still ${characters(fitted.overBy)} over ${limit.toLocaleString('en-GB')}. ${advice}`;
  }
  if (fitted.leftOut.length === 0) return `All of it fits within ${limit.toLocaleString('en-GB')}.`;
  return `Fitted to ${limit.toLocaleString('en-GB')}: ${fitted.leftOut.length === 1 ? 'one part gave way' : `${fitted.leftOut.length} parts gave way`}.`;
}
