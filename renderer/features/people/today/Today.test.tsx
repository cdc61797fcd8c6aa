import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { Person } from '../../../../shared/model/person.ts';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { openDocument } from '../../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();

const at = '2026-11-20T10:00:00.000Z';
const followUp = { day: '2026-11-20', everyWeeks: null, setAt: at, toldFor: null };
const due = makePerson('ana', { name: 'Ana Sol', followUp });
const asking = makePerson('ana', { name: 'Ana Sol', stage: 'blind-request' });
const reply: Person['messages'][number] = {
  ...{ id: 'm1', at, direction: 'from-them', purpose: null },
  ...{ channel: 'email', templateId: null, text: 'Which valve?' },
};

const changes: readonly (readonly [before: Person, change: Partial<Person>, shown: RegExp])[] = [
  [due, { name: 'Bea Sol' }, /Bea Sol/],
  [due, { callThem: 'Annie' }, /Write to Annie/],
  [due, { role: 'Curator' }, /Curator/],
  [due, { company: 'Sample Museum' }, /Sample Museum/],
  [due, { location: 'Leeds' }, /Leeds/],
  [due, { notes: [{ id: 'n1', at, text: 'Grows reeds.' }] }, /last note: “Grows reeds\.”/],
  [due, { followUp: null }, /^(?!.*Ana)/],
  [due, { meetings: [{ id: 'g1', at, text: '' }] }, /and you met/],
  [due, { messages: [reply] }, /asked Which valve\?/],
  [due, { stage: 'blind-request' }, /asked to connect/],
  [asking, { settledAt: '2036-11-20T10:00:00.000Z' }, /^(?!.*Ana)/],
  [asking, { stageHistory: [{ at: '2020-11-20T10:00:00.000Z', stage: 'blind-request' }] }, /2020/],
];

test('what is recorded of somebody is shown at once, whatever it is', async () => {
  const { workspace } = await openPage(folder(), undefined, { window: openDocument().window });
  await workspace.loadPeople();
  const { Today } = await import('./Today.tsx');
  const host = document.createElement('div');
  const root = createRoot(host);
  const save = (person: Person) => act(async () => workspace.changePeople({ save: [person] }));
  await act(async () => root.render(<Today />));
  const shown = () => (host.textContent ?? '').replaceAll(/\s+/g, ' ');
  for (const [before, change, after] of changes) {
    await save(before);
    expect(shown()).not.toMatch(after);
    await save({ ...before, ...change });
    expect(shown(), Object.keys(change).join()).toMatch(after);
  }
  await act(async () => root.unmount());
});
