/** "She" and "he" as words: which belong together, and how an answer reads where one of them is known to be another. */
import type { Token } from '../../language/language.ts';

export type Gender = 'she' | 'he';

export const pronounsOf: Readonly<Record<Gender, ReadonlySet<string>>> = {
  she: new Set(['she', 'her', 'hers', 'herself']),
  he: new Set(['he', 'him', 'his', 'himself']),
};

export const otherThan = (gender: Gender): Gender => (gender === 'she' ? 'he' : 'she');

/** What stands for a pronoun of somebody else: a name that no form knows. */
const somebody = '\u{fffc}';

/**
 * The words with the pronouns of the other gender made those of a stranger, whom nobody takes for the recipient. As they
 * are where it is not known how the recipient is spoken of.
 */
export function withStrangers(tokens: readonly Token[], recipient: Gender | undefined): readonly Token[] {
  if (recipient === undefined) return tokens;
  const others = pronounsOf[otherThan(recipient)];
  return tokens.map((token) => (others.has(token.lower) ? { ...token, lower: somebody } : token));
}

/** "He fixed her hamstring": two people, of whom nothing tells which one is the recipient. */
export const areTwoSpokenOf = (tokens: readonly Token[]): boolean =>
  Object.values(pronounsOf).every((pronouns) => tokens.some(({ lower }) => pronouns.has(lower)));
