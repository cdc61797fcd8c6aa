/** Names of people, firms, places and titles in a text that are not noted. */
import type { Language } from '../../language/language.ts';
import { foldedWords, tellingStems } from '../known/person-facts.ts';
import { isTelling } from '../known/telling.ts';
import { politePronouns } from '../languages/polite-pronouns.ts';
import { toPlain } from '../reading/read-text.ts';
import type { CheckWords } from './check-words.ts';
import type { Doubt } from './doubt.ts';
import { type NameRun, type NameWord, nameRuns, nameWords, wordPattern } from './name-runs.ts';
import { beginningAs, isWordNoted, type NotedValues } from './noted-values.ts';

function isNameNoted(noted: NotedValues, word: string, { names }: CheckWords): boolean {
  const [folded = ''] = foldedWords(word);
  if (isWordNoted(noted, word) || noted.words.has(`${folded}s`)) return true;
  if (names.sameAs.get(folded)?.some((other) => noted.words.has(other)) === true) return true;
  const isShort = word === word.toUpperCase() && word.length > 1;
  if (isShort && noted.initials.has(folded)) return true;
  // "Norwegian" of "Norway", and the other way round.
  return beginningAs(noted, folded).some((other) => names.ofPlace.test(folded) || names.ofPlace.test(other));
}

/** Whether a capitalised word says nothing by its capital. */
function isPlain(
  word: NameWord,
  run: readonly NameWord[],
  language: Language | null,
  words: CheckWords,
): boolean {
  const plain = toPlain(word.text);
  const base = plain.replace(/'(?:d|ll|m|re|ve|s|t)$/u, '');
  if (base.length < 2 || /^\d/u.test(base)) return true;
  if (words.names.common.has(plain) || words.names.common.has(base) || words.names.titles.has(base))
    return true;
  if (words.dates.months.has(base) || words.dates.weekdays.has(base)) return true;
  if (language === null) return false;
  const isWord = language.knows(base) || !isTelling(base, words.isFunctionWord) || plain.includes("'");
  const isShouted = word.text === word.text.toUpperCase() && word.text.length > 4;
  return isWord && (isShouted || (word.isFirst && run[0] === word));
}

/** Whether a text writes all its nouns with a capital, so that one alone tells nothing. */
function capitalisesNouns(text: string): boolean {
  const words = text.match(wordPattern) ?? [];
  const inside = nameWords(text).filter(({ isFirst }) => !isFirst).length;
  return inside > words.length * 0.16;
}

/** What is noted where this name stands: with a word of its own in it, or behind the same word in a text on the same. */
function notedInstead(
  { words, before }: NameRun,
  doubtful: NameWord,
  telling: ReadonlySet<string>,
  noted: NotedValues,
): string | null {
  const beside = words.filter((word) => word !== doubtful).map((word) => toPlain(word.text));
  const found = noted.names.find(
    (other) =>
      (other.words.length > 1 && other.words.some((word) => beside.includes(word))) ||
      (before !== '' && other.before === before && other.telling.some((word) => telling.has(word))),
  );
  return found?.name ?? null;
}

/** The first word of a name that begins a sentence and could be another word: "Grace Hopper". */
function beginningOf(
  run: readonly NameWord[],
  doubted: NameWord,
  noted: NotedValues,
  language: Language | null,
  { isFunctionWord }: CheckWords,
): NameWord {
  const [first, second] = run;
  if (first === undefined || second !== doubted || language === null) return doubted;
  const plain = toPlain(first.text);
  const isName =
    isTelling(plain, isFunctionWord) && !isWordNoted(noted, plain) && language.usualTag(plain) === 'NOUN';
  return isName ? first : doubted;
}

/** "Hola", "Dear": what a greeting begins with, before the name. */
const salutation = /^\s*\p{L}+(?= \p{Lu})/u;

/**
 * @param text one statement
 * @param isGreeting whether its first word greets
 * @param language null where its words are not known: then only what looks like a name in any language is one
 */
export function doubtfulNames(
  text: string,
  noted: NotedValues,
  language: Language | null,
  words: CheckWords,
  isGreeting = false,
): readonly Doubt[] {
  const greeting = isGreeting ? (salutation.exec(text)?.[0].length ?? 0) : 0;
  const isNounLanguage = language === null && capitalisesNouns(text);
  const telling = new Set(tellingStems(text, words.isFunctionWord));
  return nameRuns(text).flatMap((found): readonly Doubt[] => {
    const { words: run, before } = found;
    const named = run.filter((word) => word.start >= greeting && !isPlain(word, run, language, words));
    const doubtful = named.filter((word) => !isNameNoted(noted, word.text, words));
    const [doubted] = doubtful;
    const last = doubtful.at(-1);
    if (doubted === undefined || last === undefined) return [];
    const first = beginningOf(run, doubted, noted, language, words);
    if (language === null) {
      const isAlone = run.length === 1 && (doubted.isFirst || isNounLanguage);
      const hasNoted =
        named.length > doubtful.length || run.some((word) => politePronouns.has(word.text.toLowerCase()));
      if (
        isAlone ||
        (isNounLanguage && hasNoted) ||
        (run.length === 2 && run[0]?.isFirst && !isNounLanguage && doubtful.length < 2)
      )
        return [];
    }
    const kind = words.names.beforePlaces.has(before) ? 'place' : 'name';
    return [
      { start: first.start, end: last.end, kind, instead: notedInstead(found, doubted, telling, noted) },
    ];
  });
}
