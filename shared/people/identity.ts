/** By what one person is known in two records: an address that only one person has, or their name with their company. */

import { foldForSearch } from '../fold.ts';
import { openableUrl } from '../links.ts';
import { nameKey } from './name-key.ts';

/** What tells that two records are of one person, the surest first. */
export const samenessIds = ['link', 'email', 'name'] as const;

export type SamenessId = (typeof samenessIds)[number];

/** What tells one person from another, as far as a record or a file has it. */
export type Identity = {
  readonly name: string;
  readonly company?: string;
  readonly profileLink: string;
  readonly otherLinks?: readonly string[];
  readonly email?: string;
};

/** What stands before it in an address is left out, so that one profile has one form. */
const profileAddress = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/in\/([^/?#\s]+)/iu;

function decoded(slug: string): string {
  // Told by an error, which costs much, and most addresses are plain.
  if (!slug.includes('%')) return slug;
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** By what a profile on LinkedIn is the same whatever its address looks like: its own part, in small letters. */
export function profileKey(link: string): string | null {
  const slug = profileAddress.exec(link.trim())?.[1];
  return slug === undefined ? null : decoded(slug).normalize('NFC').toLowerCase();
}

/** Networks whose addresses are written with a country or a device before them: `uk.linkedin.com`, `m.facebook.com`. */
const oneHost = /(?:^|\.)(?<host>linkedin\.com|facebook\.com|twitter\.com|x\.com)$/u;

/**
 * What two addresses of one profile have in common: without scheme, `www`, a country's prefix, query and fragment.
 * Null for an address that is of no profile: that of a whole site, of a letter, or none.
 */
function linkKey(text: string): string | null {
  const profile = profileKey(text);
  if (profile !== null) return `linkedin.com/in/${profile}`;
  const url = openableUrl(text.replace(/^http:/iu, 'https:'));
  if (url === null || url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/^www\./u, '');
  const path = url.href
    .replace(/^https:\/\/[^/]*/iu, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '');
  return path === '' ? null : `${oneHost.exec(host)?.groups?.host ?? host}${path.toLowerCase()}`;
}

export type IdentityKey = { readonly because: SamenessId; readonly key: string };

/** `identityKeys` one after the other, so that whoever is known by the surest costs no more than that. */
export function* eachIdentityKey({
  name,
  company = '',
  profileLink,
  otherLinks = [],
  email = '',
}: Identity): Generator<IdentityKey> {
  for (const link of [profileLink, ...otherLinks]) {
    const key = linkKey(link);
    if (key !== null) yield { because: 'link', key: `link ${key}` };
  }
  const address = email
    .trim()
    .toLowerCase()
    .replace(/^mailto:/u, '');
  if (address.includes('@')) yield { because: 'email', key: `email ${address}` };
  const where = foldForSearch(company);
  const who = where === '' ? '' : nameKey(name);
  if (who !== '') yield { because: 'name', key: `name ${who} | ${where}` };
}

/** Everything by which a record can be known for one of a person who is recorded already, the surest first. */
export function identityKeys(identity: Identity): readonly IdentityKey[] {
  return [...eachIdentityKey(identity)];
}
