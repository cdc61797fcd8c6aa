import { characterCount } from '../character-count.ts';
import { listInFull } from '../listing.ts';
import { fieldLabel } from '../template/fields.ts';

/** As many of the longest answers are named: the user shortens one at a time. */
const mostAdvised = 2;

type Fitted = {
  readonly overBy: number;
  readonly isExact: boolean;
  readonly leftOut: readonly { readonly state: 'short' | 'dropped' }[];
  readonly longest: readonly { readonly name: string }[];
};

/** What Fit achieved, in a sentence or two. `limit` is the one it was to keep. */
export function fitSummary(fitted: Fitted, limit: number): string {
  const best =
    fitted.isExact || fitted.overBy > 0
      ? ''
      : ' It is the best of many ways, not of all: there are too many to try.';
  return achieved(fitted, limit) + best;
}

function achieved(fitted: Fitted, limit: number): string {
  if (fitted.overBy > 0) {
    const longest = fitted.longest.slice(0, mostAdvised).map(({ name }) => `“${fieldLabel(name)}”`);
    const answers = longest.length === 1 ? 'longest answer' : 'longest answers';
    const advice =
      longest.length === 0 ? 'Shorten the template.' : `Shorten the ${answers}: ${listInFull(longest)}.`;
    return `Still ${characterCount(fitted.overBy)} over ${limit.toLocaleString('en-GB')}. ${advice}`;
  }
  if (fitted.leftOut.length === 0) return `All of it fits within ${limit.toLocaleString('en-GB')}.`;
  const short = fitted.leftOut.filter(({ state }) => state === 'short').length;
  const done = [parts(fitted.leftOut.length - short, 'left out'), parts(short, 'shortened')];
  return `Fitted to ${limit.toLocaleString('en-GB')}: ${done.filter(Boolean).join(', ')}.`;
}

function parts(count: number, what: string): string {
  if (count === 0) return '';
  return `${count === 1 ? 'one part' : `${count} parts`} ${what}`;
}
