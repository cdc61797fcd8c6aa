/** Whom a message greets, compared with whom it goes to; for the rules about names. */
import { editDistance } from '../../edit-distance.ts';
import { shortForms } from '../../people/names/data/short-forms.ts';
import { foldForSearch } from '../../people/names.ts';
import type { Span } from '../../span.ts';
import { foldedWords } from '../known/person-facts.ts';
import { isCalling, lengthOfTitles } from '../reading/addressees.ts';

import type { RuleContext } from '../rule-context.ts';

export type GreetedName = Span & { readonly name: string; readonly match: 'same' | 'misspelt' | 'other' };

/** True when two first names may be the same person's: equal, one short for the other, or a known short form. */
function mayBeSame(written: string, real: string): boolean {
  if (written === real) return true;
  const [short, long] = written.length < real.length ? [written, real] : [real, written];
  // "Jo" for Johanna, "Tina" for Martina, "Toni" for Antonia.
  if (short.length >= 2 && (long.startsWith(short) || (short.length >= 3 && long.includes(short))))
    return true;
  // "Gabi" for Gabriela, "Andi" for Andreas.
  const isPetName =
    written.length <= 6 && written.length < real.length && /(?:ie|ey|ee|[aeioy])$/.test(written);
  if (isPetName && written.length >= 4 && written.slice(0, 3) === real.slice(0, 3)) return true;
  return shortForms.some((forms) => forms.has(written) && forms.has(real));
}

/** How a written word compares with the words of a name. */
export function compareName(written: string, nameWords: ReadonlySet<string>): GreetedName['match'] {
  const word = foldForSearch(written).replace(/'s$/u, '');
  const real = [...nameWords].flatMap((name) => [name, ...name.split(/['-]/u)]).filter((name) => name !== '');
  if (real.some((name) => mayBeSame(word, name)) || real.join('') === word.replace(/['-]/gu, ''))
    return 'same';
  const isNear = real.some((name) => {
    const most = Math.min(name.length, word.length) >= 7 ? 2 : 1;
    return (
      Math.min(name.length, word.length) >= 3 &&
      editDistance(word, name, most) <= most &&
      (name[0] === word[0] || name.length >= 5)
    );
  });
  return isNear ? 'misspelt' : 'other';
}

/** "JP" for Jean-Pierre Moreau. */
function isInitials(written: string, name: string): boolean {
  const initials = foldedWords(name)
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0))
    .join('');
  return (
    /^(?:\p{Lu}\.?){2,3}$/u.test(written) && initials.startsWith(foldForSearch(written.replaceAll('.', '')))
  );
}

const hasLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/** A name in another script cannot be compared. */
function isSameScript(written: string, name: string): boolean {
  return hasLatin(written) === hasLatin(name);
}

/** The name that the greeting gives them; null when it gives none, or the recipient's is not known. */
export function greetedName({ read, facts, input }: RuleContext): GreetedName | null {
  const addressee = read.greeting?.addressee;
  if (addressee === null || addressee === undefined || facts.nameWords.size === 0) return null;
  const written = read.text.slice(addressee.start, addressee.end);
  const plain = read.plain.slice(addressee.start, addressee.end);
  if (isCalling(plain) || /[{[\]}%<>]/.test(written)) return null;
  const titles = lengthOfTitles(written);
  const start = addressee.start + titles;
  const rest = written.slice(titles);
  const words = foldedWords(rest);
  if (words.length === 0 || words.length > 4 || (words.length > 1 && !/^\p{Lu}|^\p{Lo}/u.test(rest)))
    return null;
  // Without a salutation, or in small letters, it may be any word: "Diwali greetings, …", "hi again".
  const mayBeWord = read.greeting?.salutation === '' || /^\p{Ll}/u.test(rest);
  const isKnown = words.some((word) => facts.nameWords.has(word) || input.history.names.has(word));
  const isWord = mayBeWord && !isKnown;
  const isCompany = words.some((word) => facts.companyWords.has(word));
  const { name, callThem } = input.answers;
  if (isWord || isCompany || isInitials(rest, name) || !isSameScript(rest, `${name} ${callThem}`))
    return null;
  const matches = words.map((word) => compareName(word, facts.nameWords));
  const match = matches.includes('same')
    ? matches.includes('misspelt')
      ? 'misspelt'
      : 'same'
    : matches.includes('misspelt')
      ? 'misspelt'
      : 'other';
  return { start, end: addressee.end, name: rest, match };
}

/** What to write instead: as many names as were written. */
export function rightName({ facts }: RuleContext, written: string): string {
  const isWhole = /\s/u.test(written.trim()) && facts.lastName !== '';
  // Who is called "Dr Banda" has the last name in it already.
  return isWhole && !facts.firstName.endsWith(facts.lastName)
    ? `${facts.firstName} ${facts.lastName}`
    : facts.firstName;
}
