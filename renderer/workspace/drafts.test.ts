import { expect, test } from 'vitest';
import { makeDraft, makePerson } from '../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

async function openDrafts() {
  const page = await openPage(folder());
  const shownId = () => page.location.hash.split('/').at(-1) ?? '';
  return { ...page, saved: () => page.workspace.getWorkspace().drafts, shownId };
}

const withReason = (id: string, reason: string) =>
  makeDraft(id, { answers: { ...makeDraft(id).answers, reason } });

test('a draft that holds nothing is remembered, and saved with its first word', async () => {
  const { drafts, saved } = await openDrafts();
  drafts.keepDraft(makeDraft('draft-1'));
  expect(saved()).toEqual({});
  expect(drafts.getDraft('draft-1')).toEqual(makeDraft('draft-1'));
  drafts.keepDraft(withReason('draft-1', 'You'));
  expect(saved()['draft-1']?.answers.reason).toBe('You');
  expect(drafts.useUnsavedDrafts.getState()).toEqual({});
});

test('a draft that was saved stays so when its words are deleted again', async () => {
  const { drafts, saved } = await openDrafts();
  drafts.keepDraft(withReason('draft-1', 'You'));
  drafts.keepDraft(makeDraft('draft-1'));
  expect(saved()['draft-1']?.answers.reason).toBe('');
  expect(drafts.useUnsavedDrafts.getState()).toEqual({});
});

test('a saved draft is dated by its last change; others that hold nothing are still remembered', async () => {
  const { drafts, saved } = await openDrafts();
  drafts.keepDraft(makeDraft('empty'));
  drafts.keepDraft(withReason('draft-1', 'You'));
  expect((saved()['draft-1']?.updatedAt ?? '') > makeDraft('draft-1').updatedAt).toBe(true);
  expect(drafts.getDraft('empty')).not.toBeNull();
});

test('a draft that nobody knows is none', async () => {
  const { drafts } = await openDrafts();
  for (const id of ['gone', 'constructor', '__proto__']) expect(drafts.getDraft(id)).toBeNull();
});

test('begins a draft in the composer, each time another one', async () => {
  const { drafts, location, shownId } = await openDrafts();
  drafts.startDraft('connection-request');
  expect(location.hash).toMatch(/^#\/compose\/[\da-f-]{36}$/);
  const first = drafts.getDraft(shownId());
  expect(first).toMatchObject({
    purpose: 'connection-request',
    personId: null,
    templateId: null,
    channel: 'linkedin-note',
  });
  expect(Math.abs(Date.parse(first?.createdAt ?? '') - Date.now())).toBeLessThan(86_400_000);
  drafts.startDraft('connection-request');
  expect(shownId()).not.toBe(first?.id);
});

test('begins on the channel that the user prefers', async () => {
  const { drafts, shownId, workspace } = await openDrafts();
  workspace.saveSettings({ ...workspace.getWorkspace().settings, defaultChannel: 'email' });
  drafts.startDraft('connection-request');
  expect(drafts.getDraft(shownId())?.channel).toBe('email');
});

test('begins with the person it is to and the template that was chosen', async () => {
  const { drafts, shownId } = await openDrafts();
  const person = makePerson('person-1', { name: 'Ana Sol' });
  drafts.startDraft('connection-request', { person, templateId: 'request-talk' });
  const draft = drafts.getDraft(shownId());
  expect(draft).toMatchObject({ personId: 'person-1', templateId: 'request-talk' });
  expect(draft?.answers.name).toBe('Ana Sol');
});
