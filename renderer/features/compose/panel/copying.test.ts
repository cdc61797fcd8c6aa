import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFolder } from '../../../../test/support/core-in-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

async function openDraft(text: string, around?: Parameters<typeof openPage>[1]) {
  const page = await openPage(folder, around);
  page.drafts.startDraft('connection-request');
  const id = page.location.hash.split('/').at(-1) ?? '';
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.editMessage(id, text, '');
  return { ...page, id };
}

test('copies exactly what is on the screen, in composed characters', async () => {
  const { id, copying, copied } = await openDraft('Hi Ana, the cafe\u0301 by the reeds.  Two spaces stay.');
  await copying.copyDraft(id);
  expect(copied).toEqual(['Hi Ana, the café by the reeds.  Two spaces stay.']);
  expect(copying.getCopyState(id).kind).toBe('copied');
});

test('stops at a gap and says which, and copies when asked anyway', async () => {
  const { id, copying, copied } = await openDraft('Hi Ana, I liked [Topic].');
  await copying.copyDraft(id);
  expect(copied).toEqual([]);
  const stopped = copying.getCopyState(id);
  expect(stopped.kind === 'stopped' && stopped.reasons.join(' ')).toContain('Topic');
  await copying.copyDraft(id, { anyway: true });
  expect(copied).toEqual(['Hi Ana, I liked [Topic].']);
});

test('stops over the limit', async () => {
  const { id, copying, copied } = await openDraft(`Hi Ana, ${'reeds '.repeat(60)}`);
  await copying.copyDraft(id);
  expect(copied).toEqual([]);
  expect(copying.getCopyState(id).kind).toBe('stopped');
});

test('says “Copied” only of what is on the clipboard', async () => {
  const { id, copying } = await openDraft('Hi Ana.', (answer) => (method, input) => {
    const refused = { ok: false, failure: { code: 'unavailable', message: 'No clipboard here.' } } as const;
    return method === 'copyText' ? Promise.resolve(refused) : answer(method, input);
  });
  await copying.copyDraft(id);
  expect(copying.getCopyState(id)).toEqual({ kind: 'failed', message: 'No clipboard here.' });
});

test('records the person, the text and the stage when the user says that it was sent', async () => {
  const { id, copying, core } = await openDraft('Hi Ana, your reeds held.');
  await copying.recordDraftSent(id, 'Hi Ana, your reeds held.');
  const { people } = await core.ask('listPeople', { page: 0 });
  expect(people).toMatchObject([
    { name: 'Ana Sol', stage: 'requested', messages: [{ text: 'Hi Ana, your reeds held.' }] },
  ]);
});
