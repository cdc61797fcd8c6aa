import { expect, test } from 'vitest';
import { type Connection, emptyContact } from '../import/imported.ts';
import { addressBookSchema, type BookConnection } from '../model/address-book.ts';
import { bookConnection } from './book-connection.ts';
import { emptyAddressBook } from './empty-book.ts';
import { newBook } from './new-book.ts';

const [first, second] = ['2026-10-03T08:00:00.000Z', '2026-11-29T08:00:00.000Z'];

const connection = (slug: string, part: Partial<Connection> = {}): BookConnection =>
  bookConnection({
    ...emptyContact,
    file: 'Connections.csv',
    line: 2,
    name: slug,
    profileLink: `https://www.linkedin.com/in/${slug}`,
    connectedOn: '2026-01-02',
    ...part,
  });

const before = newBook(
  emptyAddressBook,
  [connection('dana', { role: 'Clerk' }), connection('lee'), connection('ana')],
  first,
);

test('the first import has nothing to compare with', () => {
  expect(before.changes).toBeNull();
  expect(before.importedAt).toBe(first);
  expect(before.connections.map(({ id }) => id)).toEqual(['dana', 'lee', 'ana']);
});

test('a later one says who is new, who works elsewhere now and who is gone', () => {
  const after = newBook(
    before,
    [connection('dana', { role: 'Lead' }), connection('lee'), connection('kim')],
    second,
  );
  expect(after.changes).toEqual({
    since: first,
    added: ['kim'],
    moved: [{ id: 'dana', role: 'Clerk', company: '' }],
    gone: [before.connections[2]],
  });
});

test('the same file once more leaves the book as it is, what was new included', () => {
  const same = [connection('lee'), connection('ana'), connection('dana', { role: 'Clerk' })];
  expect(newBook(before, same, second)).toBe(before);
});

test('whatever an import holds can be kept', () => {
  const long = connection('x', { name: 'n'.repeat(30_000), profileLink: '', company: '\ud800' });
  expect(addressBookSchema.safeParse(newBook(emptyAddressBook, [long], first)).success).toBe(true);
});
