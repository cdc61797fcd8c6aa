/** Reads the names of shared contacts: "Ana, Lee and 12 other mutual connections", "Avanti is a mutual connection". */
import { foldForSearch } from './names.ts';
import { type Find, find, quote } from './profile-find.ts';
import { alternativesOf, foldedPhrasesOf, pageLanguages } from './profile-languages/page-languages.ts';
import { type Line, looksLikeName, sharedWords } from './profile-page-lines.ts';
import {
  hasOrganisationWord,
  hasRoleWord,
  hasWordNotInNames,
  isFurniture,
  isHeading,
} from './profile-page-words.ts';

const around = foldedPhrasesOf(({ aroundShared }) => aroundShared);
const and = alternativesOf((language) => language.and);
const between = new RegExp(String.raw`\s*[,、،]\s*(?:(?:${and})\s+)?|\s+(?:${and}|&)\s+`, 'iu');
const conjunctions = new Set(pageLanguages.flatMap((language) => language.and.split('|')));

/** The names without what stands between them and "mutual connections": "are", "and 3 other", "e mais 2". */
function withoutTail(text: string): string {
  const words = text.trim().split(/\s+/u);
  while (words.length > 0) {
    const word = foldForSearch(words.at(-1) ?? '').replace(/^[,(]+|[,)]+$/gu, '');
    const isSmallWord = around.has(word) || conjunctions.has(word) || word === '&' || word === '';
    if (!isSmallWord && !/^\+?\d[\d.,]*\+?$/u.test(word)) break;
    words.pop();
  }
  return words.join(' ');
}

/** A shared contact may be named by the first name alone. */
function looksLikeContact(text: string): boolean {
  if (looksLikeName(text, true)) return true;
  const isWord = /^\p{Lu}[\p{L}\p{M}'’.-]*$|^\p{Lo}[\p{Lo}\p{M}]*$/u.test(text);
  const isOther =
    isFurniture(text) ||
    isHeading(text) ||
    hasRoleWord(text) ||
    hasWordNotInNames(text) ||
    hasOrganisationWord(text);
  return isWord && text.length > 1 && !isOther;
}

function namesIn({ text }: Line): readonly Find[] {
  const [before = '', after = ''] = text.split(sharedWords);
  const list = /^\s*:/u.test(after) ? after.replace(/^\s*:/u, '') : before;
  return withoutTail(list)
    .split(between)
    .map((name) => name.trim())
    .filter(looksLikeContact)
    .map((name) => find(name, `From ${quote(text)}.`));
}

/** The shared contacts named on the lines of a card, each once. */
export function commonConnectionsIn(card: readonly Line[]): readonly Find[] {
  const names = card.filter(({ kind }) => kind === 'shared').flatMap(namesIn);
  return [...new Map(names.map((name) => [foldForSearch(name.value), name])).values()];
}
