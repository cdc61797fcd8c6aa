/** The names that are offered while one is typed. */
import { expect, test, vi } from 'vitest';
import type { BookConnection } from '../../shared/model/address-book.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';
import { until } from '../../test/support/until.ts';

const folder = dataFolderForEachTest();

const connection = (name: string, role: string, company: string): BookConnection => ({
  id: name,
  name,
  role,
  company,
  email: '',
  profileLink: '',
  connectedOn: null,
});

async function openAcquaintances() {
  const page = await openPage(folder());
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => waiting.push(act));
  const acquaintances = await import('./acquaintances.ts');
  const { showAddressBook } = await import('./address-book.ts');
  return { ...page, ...acquaintances, showAddressBook, waiting };
}

test('nobody is known until they are read, which begins once and when nothing else is to do', async () => {
  const page = await openAcquaintances();
  expect(page.completeAcquaintance('Ana')).toEqual([]);
  expect(page.useAcquaintances.getState().isOne('Ana Sol')).toBe(false);
  page.prepareAcquaintances();
  page.prepareAcquaintances();
  expect(page.waiting).toHaveLength(1);
  page.core.close();
});

test('each name is offered with what tells it from others', async () => {
  const page = await openAcquaintances();
  page.showAddressBook({
    importedAt: '2026-11-29T10:00:00.000Z',
    changes: null,
    connections: [
      connection('Ana Sol', 'Clerk', 'Reeds'),
      connection('Ana Muster', ' ', 'Flume'),
      connection('Ana Wong', '', ''),
      connection('Lee Ortiz', 'Lead', 'Rail'),
    ],
  });
  page.prepareAcquaintances();
  for (const act of page.waiting) act();
  await until(() => expect(page.completeAcquaintance('Ana')).toHaveLength(3));
  const offered = page.completeAcquaintance('ana');
  expect(offered.toSorted((one, other) => one.value.localeCompare(other.value))).toEqual([
    { value: 'Ana Muster', about: 'Flume' },
    { value: 'Ana Sol', about: 'Clerk, Reeds' },
    { value: 'Ana Wong', about: '' },
  ]);
  expect(page.useAcquaintances.getState().isOne('ana sol')).toBe(true);
  page.core.close();
});
