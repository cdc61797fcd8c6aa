/** Forms in -ing and the verbs they are made from. */
import type { Language, Token } from './language.ts';

/** The verb that a form in -ing is made from: "hear" for "hearing", which the library takes for a noun of its own. */
export function verbOfGerund(token: Token, language: Language): string {
  if (!token.lemma.endsWith('ing')) return token.lemma;
  return stemsOf(token.lower).find((stem) => language.canBe(stem, 'verb')) ?? token.lemma;
}

/** What a form in -ing may be made from: "mak" and "make", "runn" and "run". */
export function stemsOf(word: string): readonly string[] {
  const stem = /^(.{2,})ing$/.exec(word)?.[1];
  return stem === undefined ? [] : [stem, `${stem}e`, stem.slice(0, -1)];
}
