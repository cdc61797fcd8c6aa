/** Where an answer names its recipient: "Priya wrote", "Dr. Raman's talk". */

import { isOwnersEnding, listener } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { wordList } from '../../../language/word-list.ts';
import { doubtfulTitles, sureTitles } from '../../../people/names/data/titles.ts';
import type { KnownNames } from '../realised-answer.ts';

export type Mention = {
  /** How many words it takes, with the ending of what is theirs. */
  readonly words: number;
  readonly isOwner: boolean;
  /** A verb in the third person goes with it. */
  readonly isSubject: boolean;
};

const isTitle = (word: string) => {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return sureTitles.has(bare) || doubtfulTitles.has(bare);
};

const isCapitalised = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');

/** The words of a name without titles and letters before and behind it. */
const namesOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && !isTitle(word));

const startsWith = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  words.length > 0 && words.every((word, offset) => tokens[at + offset]?.lower === word);

/** How many words from here are the name: all of it, the given name, or the surname written as one. */
function wordsOfName(
  tokens: readonly Token[],
  at: number,
  name: readonly string[],
  others: ReadonlySet<string>,
): number {
  const [given, surname] = [name[0], name.at(-1)];
  if (startsWith(tokens, at, name)) return name.length;
  if (given !== undefined && tokens[at]?.lower === given) return 1;
  const isSurname = surname !== undefined && surname.length > 2 && tokens[at]?.lower === surname;
  return isSurname && isCapitalised(tokens[at]) && !others.has(surname) ? 1 : 0;
}

/** "There" and "team" greet somebody and name nobody. */
const isCalled = (callThem: string) => /^\p{Lu}/u.test(callThem);

function nameAt(
  tokens: readonly Token[],
  at: number,
  { recipient, callThem = '', others }: KnownNames,
): number {
  const known = new Set(others.flatMap((name) => name.toLowerCase().split(/\s+/)));
  let start = at;
  while (isTitle(tokens[start]?.text ?? '') && isCapitalised(tokens[start + 1])) start += 1;
  const longest = Math.max(
    ...[recipient, isCalled(callThem) ? callThem : ''].map((name) =>
      wordsOfName(tokens, start, namesOf(name), known),
    ),
  );
  return longest === 0 ? 0 : start - at + longest;
}

/** "Priya's going to speak", "Priya's a judge": the ending is "is", not of what is hers. */
export function isRecipientsVerbS(tokens: readonly Token[], at: number): boolean {
  const [ending, next] = [tokens[at], tokens[at + 1]];
  if (!ending || !/^['’]s$/.test(ending.lower)) return false;
  if (ending.tag === 'AUX') return true;
  return next !== undefined && ((next.tag === 'VERB' && next.lower.endsWith('ing')) || next.tag === 'DET');
}

/** "Hi Priya", "well, Priya, we met": said to them already. */
function isAddress(before: Token | undefined, next: Token | undefined): boolean {
  if (['hi', 'hello', 'dear', 'hey', 'thanks'].includes(before?.lower ?? '')) return true;
  return before?.text === ',' && (next === undefined || next.tag === 'PUNCT');
}

const anybody = wordList('anyone anybody nobody everyone everybody all none');

/** The recipient's name at this place, where it speaks about them; null where it is not there. */
export function mentionOfRecipient(tokens: readonly Token[], at: number, names: KnownNames): Mention | null {
  const words = nameAt(tokens, at, names);
  if (words === 0) return null;
  const [before, next] = [tokens[at - 1], tokens[at + words]];
  const isVerbS = isRecipientsVerbS(tokens, at + words);
  if (isOwnersEnding(next) && !isVerbS) return { words: words + 1, isOwner: true, isSubject: false };
  // "Noreen and I both sang".
  const isBesideMe = next?.lower === 'and' && ['i', 'me'].includes(tokens[at + words + 1]?.lower ?? '');
  if (isBesideMe && !isAddress(before, next)) return { words, isOwner: false, isSubject: false };
  const hasVerb =
    next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV' || isVerbS);
  if (at === 0) return hasVerb ? { words, isOwner: false, isSubject: true } : null;
  // Elsewhere it can be part of another name, or stand beside "you".
  const isOther =
    !isCapitalised(tokens[at]) ||
    (isCapitalised(next) && next?.lower !== 'i') ||
    isCapitalised(before) ||
    next?.tag === 'CCONJ';
  if (isOther || isAddress(before, next) || tokens.some(({ lower }) => listener.has(lower))) return null;
  // "Nobody but Noreen".
  const isExcept = before?.lower === 'but' && anybody.has(tokens[at - 2]?.lower ?? '');
  if (before?.tag === 'CCONJ' && !hasVerb && !isExcept) return null;
  return { words, isOwner: false, isSubject: hasVerb && before?.tag !== 'VERB' };
}
