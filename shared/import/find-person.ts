/** Finds the person among those who are kept whom an entry of a file is about. */

import { foldForSearch } from '../fold.ts';
import type { Person } from '../model/person.ts';
import { eachIdentityKey, type Identity, profileKey } from '../people/identity.ts';
import { nameKey } from '../people/name-key.ts';

export type PeopleIndex = {
  readonly get: (id: string) => Person | null;
  /** The person an entry is about; null for somebody new, and where two people could be meant. */
  readonly find: (identity: Identity) => Person | null;
  /** Takes in a person, or the newest state of one. */
  readonly put: (person: Person) => void;
};

/**
 * An index of `people` in which one is found by what two records of one person have in common; by the name alone where it
 * is only one person's and nothing in the entry speaks against them.
 */
export function indexPeople(people: Iterable<Person>): PeopleIndex {
  const byId = new Map<string, Person>();
  const byKey = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  const put = (person: Person) => {
    const before = byId.get(person.id);
    byId.set(person.id, person);
    if (before !== undefined && hasSameIdentity(before, person)) return;
    for (const { key } of eachIdentityKey(person)) if (!byKey.has(key)) byKey.set(key, person.id);
    const name = nameKey(person.name);
    byName.set(name, (byName.get(name) ?? new Set<string>()).add(person.id));
  };
  for (const person of people) put(person);
  const find = (identity: Identity): Person | null => {
    // Among nobody, tens of thousands of connections need not be looked at.
    if (byId.size === 0) return null;
    for (const { key } of eachIdentityKey(identity)) {
      const id = byKey.get(key);
      if (id !== undefined) return byId.get(id) ?? null;
    }
    const name = nameKey(identity.name);
    const namesakes = name === '' ? undefined : byName.get(name);
    const [only] = namesakes?.size === 1 ? namesakes : [];
    const person = byId.get(only ?? '');
    if (person === undefined) return null;
    const isOther =
      differs(profileKey(identity.profileLink), profileKey(person.profileLink)) ||
      differs(workOf(identity.company), workOf(person.company));
    return isOther ? null : person;
  };
  return { get: (id) => byId.get(id) ?? null, find, put };
}

/** Whether nothing changed by which somebody is found: a message or a note more needs no new keys. */
function hasSameIdentity(one: Person, other: Person): boolean {
  return (
    one.name === other.name &&
    one.company === other.company &&
    one.email === other.email &&
    one.profileLink === other.profileLink &&
    one.otherLinks === other.otherLinks
  );
}

function differs(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function workOf(company = ''): string | null {
  return company.trim() === '' ? null : foldForSearch(company);
}
