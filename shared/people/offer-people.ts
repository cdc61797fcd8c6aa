/**
 * Who is offered while a name is typed. The names are folded once, when somebody comes, goes or is changed; a keystroke is
 * then a scan of ready strings that ends as soon as enough are found.
 */
import type { Person } from '../model/person.ts';
import { lastContact } from './dialogue.ts';
import { foldForSearch } from './names.ts';

/** What of a person is read for it. */
export const offerFields = [
  'name',
  'callThem',
  'role',
  'company',
  'profileLink',
  'stage',
  'messages',
  'meetings',
] as const satisfies readonly (keyof Person)[];

export type Offerable = Pick<Person, 'id' | (typeof offerFields)[number]>;

type Entry<P> = { readonly person: P; readonly name: string; readonly words: string };

export type PreparedOffers<P extends Offerable> = readonly Entry<P>[];

/** As many as are taken in at a glance. */
const mostOffered = 6;

/** With fewer letters nearly everybody would be offered; one of a script without letters may be a whole name. */
const isTelling = (typed: string) => typed.length > 1 || /[^\p{Script=Latin}]/u.test(typed);

const spaced = (text: string) => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()}`;

/** Whoever was in touch last comes first. */
export function prepareOffers<P extends Offerable>(people: readonly P[]): PreparedOffers<P> {
  return people
    .map((person) => ({ person, last: lastContact(person) ?? '' }))
    .sort((a, b) => (a.last === b.last ? 0 : a.last < b.last ? 1 : -1))
    .map(({ person }) => {
      const name = foldForSearch(person.name);
      return { person, name, words: spaced(`${name} ${foldForSearch(person.callThem)}`) };
    });
}

/**
 * The people whose names begin as `typed` does, then those of whom each word that was typed begins one of the names; at
 * most six. None until something telling is typed.
 */
export function offersFor<P extends Offerable>(prepared: PreparedOffers<P>, typed: string): readonly P[] {
  const wanted = foldForSearch(typed);
  const words = spaced(wanted)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  if (words.length === 0 || !isTelling(wanted)) return [];
  const first: P[] = [];
  const others: P[] = [];
  for (const { person, name, words: theirs } of prepared) {
    if (first.length === mostOffered) break;
    if (name.startsWith(wanted)) first.push(person);
    else if (others.length < mostOffered && words.every((word) => theirs.includes(word))) others.push(person);
  }
  return [...first, ...others].slice(0, mostOffered);
}
