/** Noticing that two records may be of one person. */
import type { Person } from '../model/person.ts';
import { type IdentityKey, identityKeys, type SamenessId, samenessIds } from './identity.ts';

export const samenessLabels: Readonly<Record<SamenessId, string>> = {
  link: 'the same profile link',
  email: 'the same email address',
  name: 'the same name and company',
};

type Identity = Pick<Person, 'id' | 'name' | 'company' | 'profileLink' | 'otherLinks' | 'email'>;

/** Two people who may be one. */
export type SamePair<P> = { readonly people: readonly [P, P]; readonly because: SamenessId };

/** A person's keys, for as long as the person stays the same: among ten thousand one changed record costs little. */
const known = new WeakMap<Identity, readonly IdentityKey[]>();

function keysOf(person: Identity): readonly IdentityKey[] {
  const before = known.get(person);
  // Stryker disable next-line ConditionalExpression: what is kept only saves reading the same record again
  if (before !== undefined) return before;
  const keys = identityKeys(person);
  known.set(person, keys);
  return keys;
}

type Known = Identity & Pick<Person, 'differentFrom'>;

function areKnownToDiffer(a: Known, b: Known): boolean {
  return a.differentFrom.includes(b.id) || b.differentFrom.includes(a.id);
}

/** The people by each of their keys; worked out once for many questions. */
export type IdentityIndex<P> = ReadonlyMap<string, readonly P[]>;

export function indexIdentities<P extends Identity>(people: Iterable<P>): IdentityIndex<P> {
  const index = new Map<string, P[]>();
  for (const person of people) {
    for (const { key } of keysOf(person)) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [person]);
      else if (!others.includes(person)) others.push(person);
    }
  }
  return index;
}

/** Who among the indexed may be the same person as `person`, each once, with the best reason; those told apart are not. */
export function sameAs<P extends Known>(person: P, index: IdentityIndex<P>): readonly SamePair<P>[] {
  const found = new Map<string, SamePair<P>>();
  for (const { because, key } of keysOf(person)) {
    for (const other of index.get(key) ?? []) {
      if (other.id === person.id || found.has(other.id) || areKnownToDiffer(person, other)) continue;
      found.set(other.id, { people: [person, other], because });
    }
  }
  return [...found.values()];
}

/** `samePairs`, resting after each person whose keys are read, so that a page can do it in slices. */
export function* samePairsInSteps<P extends Known>(
  people: readonly P[],
): Generator<void, readonly SamePair<P>[]> {
  for (const person of people) {
    yield;
    keysOf(person);
  }
  return samePairs(people);
}

/** Every two people who may be one, each pair once, the surest reasons first. */
export function samePairs<P extends Known>(people: Iterable<P>): readonly SamePair<P>[] {
  const index = indexIdentities(people);
  const pairs = new Map<string, SamePair<P>>();
  for (const because of samenessIds) {
    for (const [key, group] of index) {
      if (group.length < 2 || !key.startsWith(`${because} `)) continue;
      // Of many with one key each is compared with the first: once those are merged, the others come up.
      const [first, ...others] = group;
      for (const other of others) {
        if (first === undefined || areKnownToDiffer(first, other)) continue;
        const name = [first.id, other.id].toSorted().join(' ');
        if (!pairs.has(name)) pairs.set(name, { people: [first, other], because });
      }
    }
  }
  return [...pairs.values()];
}
