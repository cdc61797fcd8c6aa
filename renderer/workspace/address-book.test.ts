/** The connections as the page has them: read once, replaced as a whole, and without whom the user forgot. */
import { expect, test } from 'vitest';
import type { AddressBook, BookConnection } from '../../shared/model/address-book.ts';
import { makePerson } from '../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { type Answer, openPage } from '../../test/support/page-on-core.ts';
import { until } from '../../test/support/until.ts';

const folder = dataFolderForEachTest();

const connection = (id: string, email = ''): BookConnection => ({
  id,
  name: id,
  role: '',
  company: '',
  email,
  profileLink: '',
  connectedOn: null,
});

const bookOf = (...connections: readonly BookConnection[]): AddressBook => ({
  importedAt: '2026-11-20T10:00:00.000Z',
  changes: { since: '2026-10-20T10:00:00.000Z', added: ['c-1'], moved: [], gone: [] },
  connections,
});

/** A page on a book that was imported before; `around` is as in `openPage`, and `asked` what the host was asked. */
async function pageWith(book: AddressBook, around: (answer: Answer) => Answer = (answer) => answer) {
  const before = await openPage(folder());
  const nothing = { save: [], remove: [] };
  const { makeWholeChange } = await import('./whole-change.ts');
  const rest = { people: nothing, drafts: nothing, templates: nothing, profile: null, settings: null };
  expect(await makeWholeChange({ ...rest, addressBook: book })).toBeNull();
  before.core.close();
  const asked: string[] = [];
  const page = await openPage(folder(), (answer) => {
    const answered = around(answer);
    return (method, input) => {
      asked.push(method);
      return answered(method, input);
    };
  });
  const addressBook = await import('./address-book.ts');
  const shown = () => addressBook.useAddressBook.getState().book?.connections.map(({ id }) => id);
  return { ...page, addressBook, asked, shown };
}

test('a book of several pages is read whole, once, however many ask', async () => {
  const book = bookOf(...Array.from({ length: 4_001 }, (_, index) => connection(`c-${index}`)));
  const { addressBook, asked, core } = await pageWith(book);
  expect(addressBook.useAddressBook.getState().book).toBeNull();
  const [one, other] = await Promise.all([addressBook.loadAddressBook(), addressBook.loadAddressBook()]);
  expect(one).toEqual(book);
  expect(other).toBe(one);
  expect(addressBook.useAddressBook.getState().book).toBe(one);
  expect(asked.filter((method) => method === 'listConnections')).toHaveLength(3);
  core.close();
});

test('a book that cannot be read says why, and is read when it is asked for again', async () => {
  let isLocked = true;
  const refused = { ok: false, failure: { code: 'unavailable', message: 'Not now.' } } as const;
  const { addressBook, shown, core } = await pageWith(
    bookOf(connection('c-1')),
    (answer) => async (method, input) =>
      isLocked && method === 'listConnections' ? refused : answer(method, input),
  );
  await expect(addressBook.loadAddressBook()).rejects.toThrow('Not now.');
  expect(shown()).toBeUndefined();
  isLocked = false;
  await addressBook.loadAddressBook();
  expect(shown()).toEqual(['c-1']);
  core.close();
});

test('what is shown in its place is what is read from then on', async () => {
  const { addressBook, shown, asked, core } = await pageWith(bookOf(connection('c-1')));
  const other = bookOf(connection('c-2'));
  addressBook.showAddressBook(other);
  expect(await addressBook.loadAddressBook()).toBe(other);
  expect(shown()).toEqual(['c-2']);
  expect(asked).not.toContain('listConnections');
  core.close();
});

test('it is read anew with all data where it was read before, and is there when that is done', async () => {
  const { addressBook, workspace, shown, asked, core } = await pageWith(bookOf(connection('c-1')));
  await workspace.readAnew();
  expect(asked).not.toContain('listConnections');
  addressBook.showAddressBook(bookOf());
  await workspace.readAnew();
  expect(shown()).toEqual(['c-1']);
  core.close();
});

test('that it cannot be read anew stops nothing, and it is asked for again', async () => {
  let isLocked = false;
  const refused = { ok: false, failure: { code: 'unavailable', message: 'Not now.' } } as const;
  const { addressBook, workspace, core } = await pageWith(
    bookOf(connection('c-1')),
    (answer) => async (method, input) =>
      isLocked && method === 'listConnections' ? refused : answer(method, input),
  );
  await addressBook.loadAddressBook();
  isLocked = true;
  await workspace.readAnew();
  isLocked = false;
  expect((await addressBook.loadAddressBook()).connections).toHaveLength(1);
  core.close();
});

test('whoever is forgotten goes from the book, and comes back with them', async () => {
  const { addressBook, workspace, shown, asked, core } = await pageWith(
    bookOf(connection('c-1', 'ana@example.org'), connection('c-2')),
  );
  const ana = makePerson('p-1', { email: 'ana@example.org' });
  workspace.savePerson(ana);
  await workspace.flushSaves();
  await addressBook.loadAddressBook();
  workspace.forgetPerson('p-1');
  await workspace.flushSaves();
  expect(shown()).toEqual(['c-2']);
  workspace.savePerson(ana);
  await until(() => expect(shown()).toEqual(['c-1', 'c-2']));
  // It is read for that once, and not with whatever is noted of them later.
  const count = asked.length;
  workspace.savePerson({ ...ana, role: 'Curator' });
  await workspace.flushSaves();
  expect(asked.slice(count)).toEqual(['savePerson']);
  core.close();
});

test('whoever is in no line of the book leaves it as it is', async () => {
  const { addressBook, workspace, core } = await pageWith(bookOf(connection('c-2')));
  workspace.savePerson(makePerson('p-1', { email: 'ana@example.org' }));
  const book = await addressBook.loadAddressBook();
  workspace.forgetPerson('p-1');
  await workspace.flushSaves();
  addressBook.hideConnections([]);
  expect(addressBook.useAddressBook.getState().book).toBe(book);
  core.close();
});
