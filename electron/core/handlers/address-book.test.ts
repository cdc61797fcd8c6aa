import { expect, test } from 'vitest';
import type { AddressBook } from '../../../shared/model/address-book.ts';
import { startCore } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { replaceAddressBook } from '../../../test/support/whole-change.ts';

const folder = dataFolderForEachTest();

const connection = (id: string) => ({
  id,
  name: `Sample ${id}`,
  role: '',
  company: '',
  email: '',
  profileLink: '',
  connectedOn: '2026-01-02',
});

const book: AddressBook = {
  importedAt: '2026-11-29T08:00:00.000Z',
  connections: Array.from({ length: 4_500 }, (_, index) => connection(`c-${index}`)),
  changes: { since: '2026-10-03T08:00:00.000Z', added: ['c-1'], moved: [], gone: [connection('gone')] },
};

/** The whole book, page by page. */
async function readBook(core: ReturnType<typeof startCore>): Promise<AddressBook> {
  const first = await core.ask('listConnections', { page: 0 });
  const connections = [...first.connections];
  let { nextPage } = first;
  while (nextPage !== null) {
    const next = await core.ask('listConnections', { page: nextPage });
    connections.push(...next.connections);
    nextPage = next.nextPage;
  }
  return { importedAt: first.importedAt, changes: first.changes, connections };
}

test('the address book is there as a whole in the next session, a page at a time', async () => {
  const core = startCore(folder());
  expect(await readBook(core)).toEqual({ importedAt: null, changes: null, connections: [] });
  await replaceAddressBook(core, book);
  core.close();
  const later = startCore(folder());
  expect((await later.ask('listConnections', { page: 0 })).connections).toHaveLength(2_000);
  expect(await readBook(later)).toEqual(book);
});

test('taking an import back leaves the book that was there before', async () => {
  const core = startCore(folder());
  await replaceAddressBook(core, book);
  const before = await readBook(core);
  await replaceAddressBook(core, { ...book, connections: [connection('new')], changes: null });
  expect((await readBook(core)).connections).toHaveLength(1);
  await replaceAddressBook(core, before);
  expect(await readBook(core)).toEqual(book);
});
