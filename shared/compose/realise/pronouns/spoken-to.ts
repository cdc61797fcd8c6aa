/** Whether an answer speaks to its recipient, or "you" in it is anybody. */
import { listener } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { type Gender, pronounsOf } from '../words/gender.ts';
import { isOfSetPhrase } from '../words/set-phrases.ts';

const conditions: ReadonlySet<string> = new Set(['if', 'when', 'once', 'unless', 'how', 'what', 'where']);

const explaining: ReadonlySet<string> = new Set('explain show teach describe tell demonstrate'.split(' '));

/** "How bats sound if you slow them down": anybody who does it. */
const isAnybody = (tokens: readonly Token[], at: number) =>
  conditions.has(tokens[at - 1]?.lower ?? '') ||
  // "Her piece tells you what to do".
  (explaining.has(tokens[at - 1]?.lemma ?? '') &&
    ['what', 'how', 'why'].includes(tokens[at + 1]?.lower ?? ''));

/** "Plants that you don't find any more": nobody does. */
const isFoundByAnybody = (tokens: readonly Token[], at: number) =>
  ['that', 'which'].includes(tokens[at - 1]?.lower ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ lemma }) => ['find', 'see', 'get', 'buy'].includes(lemma));

/** "I sell what you need for it", "she explains how you get a picture": anybody does. */
const isNeededByAnybody = (tokens: readonly Token[], at: number) =>
  isAnybody(tokens, at) && (tokens[at + 1]?.lower === 'need' || explaining.has(tokens[at - 2]?.lemma ?? ''));

const isAnybodysDoing = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'your' && /..ing$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.tag !== 'AUX';

const isTheirs = ([first]: readonly Token[]) => ['her', 'his', 'their'].includes(first?.lower ?? '');

/** "You" where the recipient may be spoken to; "thank you" is said of anybody's work. */
const speaksTo = (tokens: readonly Token[], isNobody: (at: number) => boolean): boolean =>
  tokens.some(({ lower }, at) => listener.has(lower) && !isOfSetPhrase(tokens, at) && !isNobody(at));

/** "Whether her way works when you have no money", where the form speaks of the recipient as of her. */
const isInAnyCase = (tokens: readonly Token[], at: number) =>
  ['if', 'when', 'once', 'unless'].includes(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.tag !== 'PART';

/** "You" beside "he": two people. */
export function speaksToThemAlready(tokens: readonly Token[], recipient: Gender | undefined): boolean {
  const isOfThem = recipient !== undefined && tokens.some(({ lower }) => pronounsOf[recipient].has(lower));
  return speaksTo(
    tokens,
    // "Her guide to surviving your first year".
    (at) =>
      isFoundByAnybody(tokens, at) ||
      (isTheirs(tokens) && (isAnybody(tokens, at) || isAnybodysDoing(tokens, at))) ||
      (isOfThem && isInAnyCase(tokens, at)),
  );
}

/** Whether an answer surely speaks to the recipient, so that "he" beside it is somebody else. */
export const isSaidToThem = (tokens: readonly Token[]): boolean =>
  speaksTo(tokens, (at) => isNeededByAnybody(tokens, at));
