import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFolder } from '../../../../test/support/core-in-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

type Page = Awaited<ReturnType<typeof openPage>>;

let folder: string;
let page: Page;
beforeEach(async () => {
  folder = makeFolder();
  page = await openPage(folder);
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

/** A new draft on the screen, and what to do with it. */
function startDraft() {
  page.drafts.startDraft('connection-request');
  const id = page.location.hash.split('/').at(-1) ?? '';
  const draft = () => {
    const found = page.drafts.getDraft(id);
    if (found === null) throw new Error('The draft is gone.');
    return found;
  };
  const message = () => page.composed.composeDraft(draft(), page.workspace.getWorkspace()).message;
  return { id, draft, message };
}

test('a draft is kept from its first word on, and not before', () => {
  const { id } = startDraft();
  expect(page.workspace.getWorkspace().drafts[id]).toBeUndefined();
  page.compose.changeAnswer(id, 'name', 'A');
  expect(page.workspace.getWorkspace().drafts[id]?.answers.name).toBe('A');
});

test.each(['constructor', '__proto__', 'toString'])('a draft called %s in an address is no draft', (id) => {
  expect(page.drafts.getDraft(id)).toBeNull();
  page.compose.changeAnswer(id, 'name', 'A');
  page.compose.undo(id);
  expect(Object.keys(page.workspace.getWorkspace().drafts)).toEqual([]);
});

test('typing in one field is one step of undo, another field is the next', () => {
  const { id, draft } = startDraft();
  for (const name of ['A', 'An', 'Ana']) page.compose.changeAnswer(id, 'name', name);
  for (const role of ['B', 'Botanist']) page.compose.changeAnswer(id, 'role', role);
  page.compose.undo(id);
  expect(draft().answers).toMatchObject({ name: 'Ana', role: '' });
  page.compose.undo(id);
  expect(draft().answers).toMatchObject({ name: '', role: '' });
  page.compose.redo(id);
  page.compose.redo(id);
  expect(draft().answers).toMatchObject({ name: 'Ana', role: 'Botanist' });
});

test('undo goes back across the message and the form', () => {
  const { id, draft, message } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.editMessage(id, 'Hi Ana, my own words.', message().live);
  page.compose.changeAnswer(id, 'role', 'Botanist');
  page.compose.undo(id);
  expect(draft().answers.role).toBe('');
  expect(message().text).toBe('Hi Ana, my own words.');
  page.compose.undo(id);
  expect(message().isEdited).toBe(false);
  expect(draft().answers.name).toBe('Ana Sol');
});

test('words edited by hand stay when another template is chosen, until the answers are asked for', () => {
  const { id, message } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.editMessage(id, 'Hi Ana, my own words.', message().live);
  page.compose.changeTemplate(id, 'request-talk');
  expect(message().text).toBe('Hi Ana, my own words.');
  page.compose.updateFromAnswers(id);
  expect(message().isEdited).toBe(false);
  expect(message().text).not.toContain('my own words');
});

test('editing the message back to what the answers made ends the editing', () => {
  const { id, message } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  const live = message().live;
  page.compose.editMessage(id, `${live}!`, live);
  expect(message().isEdited).toBe(true);
  page.compose.editMessage(id, live, live);
  expect(message().isEdited).toBe(false);
});

test('undo does not take back that a message was sent', async () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  await page.copying.recordDraftSent(id, 'Hi Ana.');
  page.compose.undo(id);
  expect(draft().sent?.text).toBe('Hi Ana.');
});

test('starting again empties the draft, and its message brings everything back', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.startAgain(id);
  expect(draft().answers.name).toBe('');
  page.toasts.useToast.getState().toast?.action?.run();
  expect(draft().answers.name).toBe('Ana Sol');
});

test('an offer to undo goes once something else was done, which it would undo instead', () => {
  const { id } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.startAgain(id);
  expect(page.toasts.useToast.getState().toast?.text).toBe('Started again.');
  page.compose.changeAnswer(id, 'name', 'Lee Wong');
  expect(page.toasts.useToast.getState().toast).toBeNull();
});

test('a deleted draft comes back whole', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.removeDraft(id);
  expect(page.drafts.getDraft(id)).toBeNull();
  page.toasts.useToast.getState().toast?.action?.run();
  expect(draft().answers.name).toBe('Ana Sol');
});
