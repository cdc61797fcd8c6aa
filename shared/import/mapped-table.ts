/** Tables that no format knows: the user says which column holds what, beginning from what their heads suggest. */

import { mapRecord } from '../records.ts';
import { type AddressKey, readAddressTable } from './address-table.ts';
import type { Imported } from './imported.ts';
import { type Heads, headOf, type Row } from './table.ts';

/** What each column holds, in their order; null for a column that is left out. */
export type Mapping = readonly (AddressKey | null)[];

/** What the form calls each thing a column may hold. */
export const addressLabels: Readonly<Record<AddressKey, string>> = {
  name: 'Name',
  firstName: 'First name',
  middleName: 'Middle name',
  lastName: 'Last name',
  role: 'Role or headline',
  company: 'Company',
  location: 'Location',
  email: 'Email',
  profileLink: 'Profile link',
  notes: 'Note',
  tags: 'Tags',
};

/** Heads that people and programs give to such columns. */
const likely: Heads<AddressKey> = {
  name: ['name', 'fullname', 'contact', 'contactname', 'displayname', 'person'],
  firstName: ['firstname', 'givenname', 'forename', 'vorname', 'prenom', 'nombre'],
  middleName: ['middlename', 'additionalname'],
  lastName: ['lastname', 'familyname', 'surname', 'nachname', 'nom', 'apellidos'],
  role: ['role', 'title', 'jobtitle', 'position', 'headline', 'occupation'],
  company: ['company', 'organization', 'organisation', 'employer', 'companyname', 'firma', 'entreprise'],
  location: ['location', 'city', 'place', 'town', 'ort'],
  email: ['email', 'emailaddress', 'mail'],
  profileLink: ['profile', 'profilelink', 'profileurl', 'linkedin', 'linkedinurl', 'url', 'link', 'website'],
  notes: ['note', 'notes', 'comment', 'comments', 'remarks'],
  tags: ['tags', 'tag', 'labels', 'category', 'categories', 'groups'],
};

/** The row that heads the table: the first that has at least two cells with words. */
export function headerOf(rows: readonly Row[]): Row | null {
  return rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1) ?? rows[0] ?? null;
}

/** What the heads suggest; each thing once. */
export function suggestedMapping({ cells }: Row): Mapping {
  const taken = new Set<AddressKey>();
  return cells.map((cell) => {
    const head = headOf(cell);
    const key = (Object.keys(likely) as AddressKey[]).find((one) => likely[one].includes(head));
    if (key === undefined || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
}

/** Whether people can be told by it: something has to hold a name. */
export function isUsable(mapping: Mapping): boolean {
  return mapping.some((key) => key === 'name' || key === 'firstName' || key === 'lastName');
}

/** The people in the rows below `header`, read as the user said. */
export function readMapped(
  rows: readonly Row[],
  file: string,
  { header, mapping }: { readonly header: Row; readonly mapping: Mapping },
): Imported {
  const columns = mapRecord(likely, (_, key) =>
    mapping.flatMap((held, index) => (held === key ? [index] : [])),
  );
  const below = rows.filter(({ line }) => line > header.line);
  return readAddressTable(
    { columns, rows: below.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) },
    file,
  );
}
