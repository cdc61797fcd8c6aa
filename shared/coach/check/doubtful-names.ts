/** Names of people, firms, places and titles in a text that are not noted. */
import type { Language } from '../../language/language.ts';
import type { Span } from '../../span.ts';
import { foldedWords, stem } from '../known/person-facts.ts';
import { isTelling } from '../known/telling-words.ts';
import { toPlain } from '../reading/read-text.ts';
import type { CheckWords } from './check-words.ts';
import type { Doubt } from './doubt.ts';
import { isWordNoted, type NotedValues } from './noted-values.ts';

type NameWord = Span & { readonly text: string; readonly isFirst: boolean };

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ&‐‑-][\p{L}\p{M}\p{N}]+)*/gu;
/** What a new sentence or title begins after. */
const opening = /(?:^|[.!?:;…\n]["'”’)]?\s*|["“„«(‘]|[–—]\s*|\s-\s)$/u;
/** The furthest that is looked back for what stands before a word. */
const lookBack = 40;

/** The small or plain word before `start`; '' where a mark stands there. */
function wordBefore(text: string, start: number): string {
  return /(\p{L}+) $/u.exec(toPlain(text.slice(Math.max(0, start - lookBack), start)))?.[1] ?? '';
}

const isCapitalised = (word: string) => /^[\p{Lu}\p{Lt}]/u.test(word);

function nameWords(text: string): readonly NameWord[] {
  return [...text.matchAll(wordPattern)]
    .filter(([word]) => isCapitalised(word))
    .map(({ 0: found, index }) => {
      const word = found.replace(/['’]s$/u, '');
      return {
        text: word,
        start: index,
        end: index + word.length,
        isFirst: opening.test(text.slice(Math.max(0, index - lookBack), index)),
      };
    });
}

/** Capitalised words that stand side by side. */
function runsOf(text: string): readonly (readonly NameWord[])[] {
  const runs: NameWord[][] = [];
  for (const word of nameWords(text)) {
    const last = runs.at(-1)?.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, word.start);
    if (last !== undefined && /^(?: | & |\. )$/u.test(gap) && !(gap === '. ' && last.text.length > 4))
      runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

const leastShared = 4;

function isNameNoted(noted: NotedValues, word: string, { names }: CheckWords): boolean {
  const [folded = ''] = foldedWords(word);
  if (isWordNoted(noted, word) || noted.words.has(`${folded}s`)) return true;
  if (names.sameAs.get(folded)?.some((other) => noted.words.has(other)) === true) return true;
  const isShort = word === word.toUpperCase() && word.length > 1;
  if (isShort && noted.initials.has(folded)) return true;
  const comesFrom = (one: string, other: string) =>
    other.length >= leastShared &&
    one.slice(0, leastShared) === other.slice(0, leastShared) &&
    names.ofPlace.test(one);
  return [...noted.words].some((other) => comesFrom(folded, other) || comesFrom(other, folded));
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
  const isWord = language.knows(base) || !isTelling(base) || plain.includes("'");
  const isShouted = word.text === word.text.toUpperCase() && word.text.length > 4;
  return isWord && (isShouted || (word.isFirst && run[0] === word));
}

/** Polite forms that are written with a capital where all nouns are. */
const politeForms = /^(?:ihr(?:e[nmrs]?)?|ihnen|sie)$/iu;

/** Whether a text writes all its nouns with a capital, so that one alone tells nothing. */
function capitalisesNouns(text: string): boolean {
  const words = text.match(wordPattern) ?? [];
  const inside = nameWords(text).filter(({ isFirst }) => !isFirst).length;
  return inside > words.length * 0.16;
}

/** What is noted where this name stands: after the same word, or with the same word in its name. */
function notedInstead(
  text: string,
  run: readonly NameWord[],
  doubtful: NameWord,
  noted: NotedValues,
): string | null {
  const before = wordBefore(text, run[0]?.start ?? 0);
  const telling = new Set(foldedWords(text).filter(isTelling).map(stem));
  const beside = run.filter((word) => word !== doubtful).map((word) => toPlain(word.text));
  for (const other of noted.texts) {
    const shares = other.words.some((word) => isTelling(word) && telling.has(stem(word)));
    for (const candidate of runsOf(other.text)) {
      const named = candidate.map((word) => word.text).join(' ');
      const hasBeside = candidate.length > 1 && candidate.some((word) => beside.includes(toPlain(word.text)));
      const start = candidate[0]?.start ?? 0;
      const behindSame = before !== '' && wordBefore(other.text, start) === before;
      if (hasBeside || (shares && behindSame)) return named;
    }
  }
  return null;
}

/** The first word of a name that begins a sentence and could be another word: "Grace Hopper". */
function beginningOf(
  run: readonly NameWord[],
  doubted: NameWord,
  noted: NotedValues,
  language: Language | null,
): NameWord {
  const [first, second] = run;
  if (first === undefined || second !== doubted || language === null) return doubted;
  const plain = toPlain(first.text);
  const isName = isTelling(plain) && !isWordNoted(noted, plain) && language.usualTag(plain) === 'NOUN';
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
  return runsOf(text).flatMap((run): readonly Doubt[] => {
    const named = run.filter((word) => word.start >= greeting && !isPlain(word, run, language, words));
    const doubtful = named.filter((word) => !isNameNoted(noted, word.text, words));
    const [doubted] = doubtful;
    const last = doubtful.at(-1);
    if (doubted === undefined || last === undefined) return [];
    const first = beginningOf(run, doubted, noted, language);
    if (language === null) {
      const isAlone = run.length === 1 && (doubted.isFirst || isNounLanguage);
      const hasNoted = named.length > doubtful.length || run.some((word) => politeForms.test(word.text));
      if (
        isAlone ||
        (isNounLanguage && hasNoted) ||
        (run.length === 2 && run[0]?.isFirst && !isNounLanguage && doubtful.length < 2)
      )
        return [];
    }
    const before = wordBefore(text, run[0]?.start ?? 0);
    const kind = words.names.beforePlaces.has(before) ? 'place' : 'name';
    return [{ start: first.start, end: last.end, kind, instead: notedInstead(text, run, doubted, noted) }];
  });
}
