/** Finds the person among those who are kept whom an entry of a file is about. */
import type { Person } from '../model/person.ts';
import { foldForSearch } from '../people/names/fold.ts';
import { profileKey } from './contact-words.ts';

/** What tells one person from another. */
export type Identity = {
  readonly name: string;
  readonly profileLink: string;
  readonly email?: string;
  readonly company?: string;
};

/** Everything by which a person can be found; the surer ones first. */
function keysOf({ name, profileLink, email = '', company = '' }: Identity): readonly string[] {
  const profile = profileKey(profileLink);
  const folded = foldForSearch(name);
  return [
    ...(profile === null ? [] : [`profile ${profile}`]),
    ...(email.trim() === '' ? [] : [`email ${email.trim().toLowerCase()}`]),
    ...(folded === '' || company.trim() === '' ? [] : [`work ${folded}\n${foldForSearch(company)}`]),
  ];
}

export type PeopleIndex = {
  /** The person an entry is about; null for somebody new, and where two people could be meant. */
  readonly find: (identity: Identity) => Person | null;
  /** Takes in a person, or the newest state of one. */
  readonly put: (person: Person) => void;
};

/**
 * An index of `people` in which one is found by the profile, the email, or the name with the company; by the name alone
 * where it is only one person's and nothing in the entry speaks against them.
 */
export function indexPeople(people: Iterable<Person>): PeopleIndex {
  const byId = new Map<string, Person>();
  const byKey = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  const put = (person: Person) => {
    byId.set(person.id, person);
    for (const key of keysOf(person)) if (!byKey.has(key)) byKey.set(key, person.id);
    const name = foldForSearch(person.name);
    const namesakes = byName.get(name) ?? new Set<string>();
    byName.set(name, namesakes.add(person.id));
  };
  for (const person of people) put(person);
  const differs = (one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other;
  const find = (identity: Identity): Person | null => {
    for (const key of keysOf(identity)) {
      const id = byKey.get(key);
      if (id !== undefined) return byId.get(id) ?? null;
    }
    const namesakes = byName.get(foldForSearch(identity.name));
    const [only] = namesakes?.size === 1 ? namesakes : [];
    const person = byId.get(only ?? '');
    if (person === undefined || identity.name.trim() === '') return null;
    const isOther =
      differs(profileKey(identity.profileLink), profileKey(person.profileLink)) ||
      differs(workOf(identity.company), workOf(person.company));
    return isOther ? null : person;
  };
  return { find, put };
}

function workOf(company = ''): string | null {
  return company.trim() === '' ? null : foldForSearch(company);
}
