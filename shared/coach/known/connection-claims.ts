/** Claims of shared contacts: vague ones, where no name stands beside them, and counted ones. */
import { overlapsAny, type Span, withoutOverlaps } from '../../span.ts';
import { findSigns } from '../exact/signs.ts';
import type { LanguageSigns } from '../languages/language-signs.ts';
import { findPhrases, type ReadText } from '../reading/read-text.ts';
import { claimedContacts } from './claimed-contacts.ts';

export type CountedClaim = Span & { readonly count: number };

/** "We have 12 mutual connections", with the number it says. */
export function countedClaims(
  read: ReadText,
  { countedContacts, numberWords }: LanguageSigns,
): readonly CountedClaim[] {
  return findSigns(read, countedContacts).map((span) => {
    const words = read.plain.slice(span.start, span.end);
    const digits = /\d{1,5}/.exec(words)?.[0];
    const spelled = words.match(/\p{L}+/gu)?.find((word) => Object.hasOwn(numberWords, word));
    const count = digits === undefined ? numberWords[spelled ?? ''] : Number(digits);
    return { ...span, count: count ?? 1 };
  });
}

/** A name this near to a claim, in UTF-16 units, is named for it: "many contacts in common, Dana among them". */
const near = 40;

/** "Lots of common contacts" and its kin, where no name stands beside them. Of overlapping matches, the longest. */
export function vagueClaims(read: ReadText, signs: LanguageSigns): readonly Span[] {
  const counts = countedClaims(read, signs);
  const names = claimedContacts(read, signs.sharedPeople);
  const isNamed = ({ start, end }: Span) =>
    names.some((name) => name.start - end <= near && start - name.end <= near);
  const longestFirst = signs.vagueContacts
    .flatMap(({ pattern }) => findPhrases(read, pattern))
    .filter((span) => !isNamed(span) && !overlapsAny(span, counts))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return withoutOverlaps(longestFirst);
}
