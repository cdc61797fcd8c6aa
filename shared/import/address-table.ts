/** What the address books of mail programs have in common: a table with a person in each row. */
import { lineOf, nameOf, textOf, valuesOf } from './contact-words.ts';
import type { TableFormat } from './format.ts';
import {
  type ContactEntry,
  emptyContact,
  type Imported,
  nothingImported,
  type Rejected,
} from './imported.ts';
import { cellOf, findTable, type Heads, rejection, type Table } from './table.ts';

/** Everything that is read of a person's row. */
export type AddressKey =
  | 'name'
  | 'firstName'
  | 'middleName'
  | 'lastName'
  | 'role'
  | 'company'
  | 'location'
  | 'email'
  | 'profileLink'
  | 'notes'
  | 'tags';

/** Labels that every entry of an address book has say nothing of the person. */
const systemLabel = /^(?:mycontacts|my contacts|starred|starred in android)$/iu;

function tagsOf(cell: string): readonly string[] {
  return cell
    .split(/ ::: |;/u)
    .map((tag) => lineOf(tag.replace(/^\* /, '').trim()))
    .filter((tag) => tag !== '' && !systemLabel.test(tag));
}

/** The people of a table whose columns are known. */
export function readAddressTable(table: Table<AddressKey>, file: string): Imported {
  const contacts: ContactEntry[] = [];
  const rejected: Rejected[] = [];
  for (const row of table.rows) {
    const cell = (key: AddressKey) => cellOf(table, row, key);
    const first = (key: AddressKey) => lineOf(valuesOf(cell(key))[0] ?? '');
    const parts = nameOf(cell('firstName'), cell('middleName'), cell('lastName'));
    const name = parts === '' ? nameOf(cell('name')) : parts;
    if (name === '' && first('company') === '') {
      rejected.push(rejection(file, row, 'It names nobody.'));
      continue;
    }
    const note = textOf(cell('notes'));
    contacts.push({
      ...emptyContact,
      file,
      line: row.line,
      name: name === '' ? first('company') : name,
      role: first('role'),
      company: first('company'),
      location: first('location'),
      email: first('email'),
      profileLink: first('profileLink'),
      tags: tagsOf(cell('tags')),
      notes: note === '' ? [] : [note],
    });
  }
  return { ...nothingImported, contacts, rejected };
}

/** A format of such tables: a table is one where it has the columns `required`. */
export function addressFormat(
  label: string,
  heads: Heads<AddressKey>,
  required: readonly AddressKey[],
): TableFormat {
  return {
    label,
    read: (rows, file) => {
      const table = findTable(rows, heads, required);
      return table === null ? null : readAddressTable(table, file);
    },
  };
}
