import { setImmediate } from 'node:timers/promises';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { changeOf } from '../../../../test/support/change-of.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { openDocument } from '../../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();

const connections = Array.from({ length: 150 }, (_, at) => ({
  ...{ id: `c${at}`, name: `Name ${at}`, role: 'Clerk', company: 'Harbour Rail' },
  ...{ email: '', profileLink: '', connectedOn: null },
}));

test('of many connections the first are there, more are a click away, and another search begins with the first', async () => {
  // React does not know the element of a search.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const book = { importedAt: '2026-11-29T08:00:00.000Z', changes: null, connections, nextPage: null };
  await openPage(
    folder(),
    (answer) => async (method, input) =>
      method === 'listConnections' ? { ok: true, value: book } : answer(method, input),
    { window: openDocument().window },
  );
  const { AddressBook } = await import('./AddressBook.tsx');
  const host = document.createElement('div');
  await act(async () => createRoot(host).render(<AddressBook />));
  await act(() => setImmediate());
  const rows = () => host.querySelectorAll('li').length;
  const more = () =>
    [...host.querySelectorAll('button')].find((one) => /^Show \d+ more/.test(one.textContent));
  const search = host.querySelector('input') as HTMLInputElement;
  const type = (value: string) =>
    act(async () => changeOf(search)?.({ currentTarget: { value }, target: { value } }));
  const atOnce = rows();
  expect(atOnce).toBeLessThan(connections.length);
  await act(async () => more()?.click());
  expect(rows()).toBeGreaterThan(atOnce);
  await type('clerk');
  expect(rows()).toBe(atOnce);
  expect(host.textContent).toContain('150 of 150 connections');
  await type('name 7');
  expect(rows()).toBeLessThan(atOnce);
  expect(more()).toBeUndefined();
});
