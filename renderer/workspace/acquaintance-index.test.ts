import { expect, test, vi } from 'vitest';
import type { AddressBook } from '../../shared/model/address-book.ts';
import { until } from '../../test/support/until.ts';

const book = (name: string): AddressBook => ({
  importedAt: '2026-11-01T09:00:00.000Z',
  changes: null,
  connections: [{ id: name, name, role: '', company: '', email: '', profileLink: '', connectedOn: null }],
});

test('a book that was fetched before is taken in, and so is every later one', async () => {
  vi.stubGlobal('window', { api: {} });
  const { showAddressBook } = await import('./address-book.ts');
  const { keepAcquaintances } = await import('./acquaintance-index.ts');
  showAddressBook(book('Dana Ortiz'));
  const known = { isDana: false, isLee: false };
  keepAcquaintances(({ isOne }) => {
    known.isDana = isOne('Dana Ortiz');
    known.isLee = isOne('Lee Wong');
  });
  await until(() => expect(known).toEqual({ isDana: true, isLee: false }));
  showAddressBook(book('Lee Wong'));
  await until(() => expect(known).toEqual({ isDana: false, isLee: true }));
});
