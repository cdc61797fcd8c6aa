/** Whether a word is the name of somebody other than the recipient: not of a place, a month or a thing. */
import { determiners } from '../../language/closed-class.ts';
import type { Language, Token } from '../../language/language.ts';
import { commonGivenNames } from '../../people/names/data/given-names.ts';
import { isCommonNoun } from './head-nouns.ts';
import { isCalendarName } from './time-nouns.ts';

/** What stands before a place or a time, not before a person. */
const beforePlaces: ReadonlySet<string> = new Set([
  'at',
  'in',
  'on',
  'near',
  'during',
  'since',
  'after',
  'until',
]);

/** "From January"; "June said so" is somebody. */
const isCalendarTime = (tokens: readonly Token[], at: number) =>
  isCalendarName(tokens[at]?.lower ?? '') && tokens[at - 1]?.tag === 'ADP';

/** "I studied Microbiology and …": a word with a capital, which nobody is called. */
function isWordAlone(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || before?.tag === 'PROPN' || next?.tag === 'PROPN' || next?.tag === 'VERB') return false;
  return at > 0 && language.knows(token.lower) && !commonGivenNames.has(token.lower);
}

/** How one gets to a place. */
const goings: ReadonlySet<string> = new Set('come go travel move fly drive return relocate'.split(' '));

/** "Bob Miller said", "with Anil"; not "at Transit Leeds", "the CAN driver", "QCon". */
export function isNameOfAnother(
  tokens: readonly Token[],
  at: number,
  recipient: ReadonlySet<string>,
  language: Language,
): boolean {
  const token = tokens[at];
  if (
    !token ||
    isCalendarTime(tokens, at) ||
    token.tag !== 'PROPN' ||
    !/^\p{Lu}\p{Ll}+$/u.test(token.text) ||
    recipient.has(token.lower)
  )
    return false;
  // "Lecture about …": the capital of the first word.
  const isThing = ['ADP', 'PUNCT'].includes(tokens[at + 1]?.tag ?? '') && language.knows(token.lower);
  if (at === 0 && isThing) return false;
  if (isWordAlone(tokens, at, language)) return false;
  let first = at;
  while (tokens[first - 1]?.tag === 'PROPN') first -= 1;
  const before = tokens[first - 1];
  const isGoneTo = before?.lower === 'to' && goings.has(tokens[first - 2]?.lemma ?? '');
  if (isGoneTo || (before && (beforePlaces.has(before.lower) || determiners.has(before.lower)))) return false;
  let after = at + 1;
  while (tokens[after]?.tag === 'PROPN') after += 1;
  // "Conference TransBaltica" is no person.
  const isPlace = tokens.slice(first, after).some(({ lower }) => isCommonNoun(lower));
  return !isPlace && tokens[after]?.tag !== 'NOUN';
}
