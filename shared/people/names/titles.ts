/** Which of a name's first words are titles, by a table and by what an abbreviated title looks like. */
import { lettersBehind } from './data/letters-behind.ts';
import {
  doubtfulTitles,
  malayTitleClosings,
  malayTitleOpenings,
  shortenedGivenNames,
  shortenedPrefixes,
  sureTitles,
  titleClosings,
  titleOpenings,
  titleStems,
  titlesWithPoint,
  titleTails,
} from './data/titles.ts';
import { professionWords } from './data/words-behind.ts';
import { isDotted, isInitial, type Word } from './name-words.ts';

const letterKeys: ReadonlySet<string> = new Set([...lettersBehind].map((letters) => letters.toLowerCase()));

/** Two capitals before a small letter, as in "RNDr." and "StB", and in no name but "IJsbrand". */
const mixedCapitals = /^(?!IJ)\p{Lu}{2,}\p{Ll}|^\p{Lu}\p{Ll}+\p{Lu}+\.?$/u;

/** "FH-Prof", "Lt-Col": every part is of a title, and one surely is. */
function isCompositeTitle({ key }: Word): boolean {
  const parts = key.split('-').filter((part) => part !== '');
  const isPart = (part: string) =>
    [titleStems, sureTitles, titleTails, titleOpenings, titleClosings, doubtfulTitles].some((set) =>
      set.has(part),
    );
  const [opening = '', closing = ''] = parts;
  const isOpened = titleOpenings.has(opening) && sureTitles.has(closing);
  return parts.length > 1 && (isOpened || parts.some((part) => titleStems.has(part))) && parts.every(isPart);
}

function isSure(word: Word): boolean {
  return (
    sureTitles.has(word.key) || isCompositeTitle(word) || (isDotted(word) && titlesWithPoint.has(word.key))
  );
}

/** "med.", "rer nat", "(FH)" without its brackets: written small, shortened or in capitals, behind a title. */
function isTail(word: Word): boolean {
  return (
    titleTails.has(word.key) && (isDotted(word) || word.key.length > 6 || !/^\p{Lu}\p{Ll}/u.test(word.text))
  );
}

/** A shortened word that is neither an initial nor a shortened given name, as nobody's full name is. */
function isUnknownAbbreviation(word: Word): boolean {
  return isDotted(word) && !isInitial(word) && word.key.length <= 8 && !shortenedGivenNames.has(word.key);
}

/** "Notar Max Beispiel", "Architect Jane Moss": what somebody does, used as a title. */
function isProfession({ key }: Word): boolean {
  return key.length > 3 && professionWords.has(key);
}

function isDegree(word: Word): boolean {
  return mixedCapitals.test(word.text) || (letterKeys.has(word.key) && word.text === word.text.toUpperCase());
}

/** How many words from `at` on are one title; 0 where none begins there. */
function titleLengthAt(words: readonly Word[], at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return 0;
  if (malayTitleOpenings.has(word.key) && malayTitleClosings.has(next.key)) return 2;
  if (titleOpenings.has(word.key)) {
    const length = titleClosings.has(next.key) ? 1 : titleLengthAt(words, at + 1);
    if (length > 0) return 1 + length;
  }
  const following = words.length - at - 1;
  const isAfterTitle = at > 0;
  const isTitle =
    isSure(word) ||
    shortenedPrefixes.has(word.key) ||
    (isAfterTitle && (isTail(word) || isUnknownAbbreviation(word))) ||
    (following > 1 &&
      (doubtfulTitles.has(word.key) || isProfession(word) || isUnknownAbbreviation(word) || isDegree(word)));
  return isTitle ? 1 : 0;
}

/** How many of the first words are titles; the last word is always left to be the name. */
export function countTitles(words: readonly Word[]): number {
  let count = 0;
  for (let length = titleLengthAt(words, 0); length > 0; length = titleLengthAt(words, count)) {
    if (count + length >= words.length) break;
    count += length;
  }
  return count;
}

/** True where the words are titles and nothing else. */
export function areTitles(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last !== undefined && countTitles(words) === words.length - 1 && isSure(last);
}
