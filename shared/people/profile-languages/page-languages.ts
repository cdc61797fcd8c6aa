/** The languages in which profile pages are read; another one is one more file and a line here. */
import { foldForSearch } from '../names.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import type { PageLanguage } from './page-language.ts';
import { portuguese } from './pt.ts';

export const pageLanguages: readonly PageLanguage[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
];

type Words = string | readonly string[];

/** What all languages have in one place, as typed: words and phrases, each once. */
export function phrasesOf(pick: (language: PageLanguage) => Words): readonly string[] {
  const lists = pageLanguages.flatMap((language) => pick(language));
  return [...new Set(lists.flatMap((list) => list.split('|')))].filter((phrase) => phrase !== '');
}

/** The same, folded. */
export function foldedPhrasesOf(pick: (language: PageLanguage) => Words): ReadonlySet<string> {
  return new Set(phrasesOf(pick).map(foldForSearch));
}

/** The same as the alternatives of a regular expression on text as typed, longest first; either apostrophe will do. */
export function alternativesOf(pick: (language: PageLanguage) => Words): string {
  return phrasesOf(pick)
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => phrase.replace(/[.+*$^]/gu, '\\$&').replace(/['’]/gu, "['’]"))
    .join('|');
}
