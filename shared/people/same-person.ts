/** Noticing that two records are of one person: by an address that only one person has, or by their name and company. */
import { openableUrl } from '../links.ts';
import type { Person } from '../model/person.ts';
import { foldForSearch } from './names.ts';
import { wordsAskedFor } from './search/words.ts';

/** What tells that two records may be of one person. */
export const samenessIds = ['link', 'email', 'name'] as const;

export type SamenessId = (typeof samenessIds)[number];

export const samenessLabels: Readonly<Record<SamenessId, string>> = {
  link: 'the same profile link',
  email: 'the same email address',
  name: 'the same name and company',
};

type Identity = Pick<Person, 'id' | 'name' | 'company' | 'profileLink' | 'otherLinks' | 'email'>;

/** Two people who may be one. */
export type SamePair<P> = { readonly people: readonly [P, P]; readonly because: SamenessId };

/** Networks whose addresses are written with a country or a device before them: `uk.linkedin.com`, `m.facebook.com`. */
const oneHost = /(?:^|\.)(?<host>linkedin\.com|facebook\.com|twitter\.com|x\.com)$/u;

/**
 * What two addresses of one profile have in common: without scheme, `www`, a country's prefix, query and fragment.
 * Null for an address that is of no profile: that of a whole site, of a letter, or none.
 */
function linkKey(text: string): string | null {
  const url = openableUrl(text.replace(/^http:/iu, 'https:'));
  if (url === null || url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/^www\./u, '');
  const path = url.href
    .replace(/^https:\/\/[^/]*/iu, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '');
  return path === '' ? null : `${oneHost.exec(host)?.groups?.host ?? host}${path.toLowerCase()}`;
}

/** The words of the name in one order, since "Raman, Priya" is "Priya Raman". */
function nameKey({ name, company }: Identity): string | null {
  const folded = wordsAskedFor(name).toSorted().join(' ');
  const where = foldForSearch(company);
  return folded === '' || where === '' ? null : `${folded} | ${where}`;
}

type Key = { readonly because: SamenessId; readonly key: string };

/** A person's keys, for as long as the person stays the same: among ten thousand one changed record costs little. */
const known = new WeakMap<Identity, readonly Key[]>();

function keysOf(person: Identity): readonly Key[] {
  const before = known.get(person);
  // Stryker disable next-line ConditionalExpression: what is kept only saves reading the same record again
  if (before !== undefined) return before;
  const keys = readKeys(person);
  known.set(person, keys);
  return keys;
}

/** Everything by which a record can be known for one of a person who is recorded already. */
function readKeys(person: Identity): readonly Key[] {
  const links = [person.profileLink, ...person.otherLinks].flatMap((link) => linkKey(link) ?? []);
  const email = person.email
    .trim()
    .toLowerCase()
    .replace(/^mailto:/u, '');
  const name = nameKey(person);
  return [
    ...links.map((key) => ({ because: 'link' as const, key: `link ${key}` })),
    ...(email.includes('@') ? [{ because: 'email' as const, key: `email ${email}` }] : []),
    ...(name === null ? [] : [{ because: 'name' as const, key: `name ${name}` }]),
  ];
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
