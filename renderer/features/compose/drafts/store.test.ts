import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

type Page = Awaited<ReturnType<typeof openPage>>;

const folder = dataFolderForEachTest();
let page: Page;
beforeEach(async () => {
  page = await openPage(folder());
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

test('a word typed in one field is one step of undo, another field is the next', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { id, draft } = startDraft();
  for (const name of ['A', 'An', 'Ana']) page.compose.changeAnswer(id, 'name', name);
  for (const role of ['B', 'Bo']) page.compose.changeAnswer(id, 'role', role);
  page.compose.undo(id);
  expect(draft().answers).toMatchObject({ name: 'Ana', role: '' });
  page.compose.undo(id);
  expect(draft().answers).toMatchObject({ name: '', role: '' });
  page.compose.redo(id);
  page.compose.redo(id);
  expect(draft().answers).toMatchObject({ name: 'Ana', role: 'Bo' });
});

test('what is put into a field after it was left is a step of undo of its own, however soon', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'prompt', 'her talk');
  page.compose.endTyping(id);
  page.compose.changeAnswer(id, 'prompt', 'your talk');
  page.compose.endTyping(id);
  page.compose.changeAnswer(id, 'prompt', 'your talk on eels');
  page.compose.undo(id);
  expect(draft().answers.prompt).toBe('your talk');
  page.compose.undo(id);
  expect(draft().answers.prompt).toBe('her talk');
  page.compose.undo(id);
  expect(draft().answers.prompt).toBe('');
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

test('starting again empties the draft, and its message brings everything back', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.clearDraft(id);
  expect(draft().answers.name).toBe('');
  page.toasts.useToast.getState().toast?.action?.run();
  expect(draft().answers.name).toBe('Ana Sol');
});

test('an offer to undo goes once something else was done, which it would undo instead', () => {
  const { id } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.clearDraft(id);
  expect(page.toasts.useToast.getState().toast?.text).toBe('Draft cleared.');
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

test('moves from step to step, and no further than the first and the last', () => {
  const { id, draft } = startDraft();
  page.compose.moveStep(id, -1);
  expect(draft().step).toBe('who');
  for (const step of ['why', 'benefit', 'message', 'message']) {
    page.compose.moveStep(id, 1);
    expect(draft().step).toBe(step);
  }
  page.compose.goToStep(id, 'why');
  expect(draft().step).toBe('why');
  page.compose.moveStep(id, -1);
  expect(draft().step).toBe('who');
  page.compose.moveStep('gone', 1);
});

test('looking at another step is no change that undo would take back', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.moveStep(id, 1);
  page.compose.undo(id);
  expect(draft().answers.name).toBe('');
});

test('a draft for another purpose begins with its channel and template, and keeps the words', () => {
  const { id, draft } = startDraft();
  page.compose.changeTemplate(id, 'request-talk');
  page.compose.editMessage(id, 'Hi Ana, my own words.', '');
  page.compose.changePurpose(id, 'reply-to-request');
  expect(draft()).toMatchObject({
    purpose: 'reply-to-request',
    channel: 'linkedin-message',
    templateId: null,
    message: { edited: { text: 'Hi Ana, my own words.' }, pinned: {} },
  });
  page.compose.undo(id);
  expect(draft()).toMatchObject({ purpose: 'connection-request', templateId: 'request-talk' });
});

test('another purpose of a draft to somebody begins with what they wrote, and the template for that', async () => {
  const message = { id: 'm1', purpose: null, templateId: null, channel: 'email', text: 'Per door?' } as const;
  const at = '2026-11-20T08:00:00.000Z';
  const person = makePerson('p1', {
    name: 'Ana Sol',
    messages: [{ ...message, direction: 'from-them', at }],
  });
  page.workspace.savePerson(person);
  const id = page.drafts.startDraft('connection-request', { person });
  page.compose.changePurpose(id, 'follow-up');
  expect(page.drafts.getDraft(id)).toMatchObject({
    templateId: 'follow-up-answer',
    answers: { receivedMessage: 'Per door?' },
  });
  page.compose.changeAnswer(id, 'receivedMessage', 'And now?');
  page.compose.changePurpose(id, 'decline');
  expect(page.drafts.getDraft(id)).toMatchObject({
    templateId: null,
    answers: { receivedMessage: 'And now?' },
  });
});

test('Fit sets the user’s own words aside, and offers them back', () => {
  const { id, draft } = startDraft();
  page.compose.editMessage(id, 'My own words.', '');
  page.compose.setFit(id, true);
  expect(draft().message).toMatchObject({ edited: null, fit: true, pinned: {} });
  expect(page.toasts.useToast.getState().toast?.text).toContain('Your own words were set aside');
  page.toasts.useToast.getState().toast?.action?.run();
  expect(draft().message.edited?.text).toBe('My own words.');
});

test('Fit without words of the user’s own says nothing, and forgets the parts when it is switched off', () => {
  const { id, draft } = startDraft();
  page.compose.setFit(id, true);
  expect(page.toasts.useToast.getState().toast).toBeNull();
  page.compose.pinPart(id, 2, 'full');
  page.compose.pinPart(id, 3, 'full');
  page.compose.pinPart(id, 2, null);
  expect(draft().message.pinned).toEqual({ '3': 'full' });
  page.compose.setFit(id, true);
  expect(draft().message.pinned).toEqual({ '3': 'full' });
  page.compose.setFit(id, false);
  expect(draft().message).toMatchObject({ edited: null, fit: false, pinned: {} });
});

test('switching Fit off leaves the user’s own words where they are', () => {
  const { id, draft } = startDraft();
  page.compose.editMessage(id, 'My own words.', '');
  page.compose.setFit(id, false);
  expect(draft().message.edited?.text).toBe('My own words.');
});

test('starting again keeps who the draft is to, its channel and when it was begun', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.changeChannel(id, 'email');
  const begun = draft();
  page.compose.clearDraft(id);
  expect(draft()).toMatchObject({ id, channel: 'email', createdAt: begun.createdAt, step: 'who' });
});

test('nothing is done to a draft that is gone', () => {
  page.compose.changeAnswer('gone', 'name', 'Ana');
  page.compose.undo('gone');
  page.compose.removeDraft('gone');
  page.compose.clearDraft('gone');
  expect(page.drafts.getDraft('gone')).toBeNull();
  expect(page.workspace.getWorkspace().drafts).toEqual({});
});

test('a draft is dated by its last change, and remembered no longer as one that holds nothing', () => {
  const { id, draft } = startDraft();
  const { updatedAt } = draft();
  page.compose.changeAnswer(id, 'name', 'Ana');
  expect(draft().updatedAt >= updatedAt).toBe(true);
  expect(page.drafts.useUnsavedDrafts.getState()).toEqual({});
  page.workspace.removeDraft(id);
  expect(page.drafts.getDraft(id)).toBeNull();
});

test('the message is composed once for the same answers, settings and profile', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  const composed = () => page.composed.composeDraft(draft(), page.workspace.getWorkspace());
  const first = composed();
  expect(composed()).toBe(first);
  const { profile, settings } = page.workspace.getWorkspace();
  page.workspace.saveProfile({ ...profile, name: 'Sam Okafor' });
  const withProfile = composed();
  expect(withProfile).not.toBe(first);
  page.workspace.saveSettings({ ...settings, limits: { ...settings.limits, 'linkedin-note': 150 } });
  expect(composed()).not.toBe(withProfile);
  expect(composed().message.limit).toBe(150);
});

test('a duplicate has the same answers and words, and changes apart from its original', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana');
  page.compose.editMessage(id, 'Hi Ana.', '');
  page.compose.duplicateDraft(id);
  const copy = page.location.hash.split('/').at(-1) ?? '';
  expect(copy).not.toBe(id);
  expect(page.drafts.getDraft(copy)).toMatchObject({ answers: { name: 'Ana' }, message: draft().message });
  page.compose.changeAnswer(copy, 'name', 'Ben');
  expect(draft().answers.name).toBe('Ana');
});

test('Fit turned off says how long the message is, and can be turned on again', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana');
  page.compose.setFit(id, true);
  page.compose.setFit(id, false);
  const { toast } = page.toasts.useToast.getState();
  expect(toast?.text).toMatch(/^Fit is off\. The message has \d+ of 200 characters\.$/);
  toast?.action?.run();
  expect(draft().message.fit).toBe(true);
});

test('the channel that was chosen comes back with the purpose that can go by it, and stays when a draft is cleared', () => {
  const { id, draft } = startDraft();
  page.compose.changePurpose(id, 'follow-up');
  expect(draft().channel).toBe('linkedin-message');
  page.compose.changePurpose(id, 'connection-request');
  expect(draft().channel).toBe('linkedin-note');
  page.compose.changeChannel(id, 'linkedin-note-premium');
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.changePurpose(id, 'first-message');
  expect(draft().channel).toBe('linkedin-message');
  page.compose.clearDraft(id);
  page.compose.changePurpose(id, 'connection-request');
  expect(draft().channel).toBe('linkedin-note-premium');
  page.compose.changeChannel(id, 'email');
  page.compose.changePurpose(id, 'follow-up');
  expect(draft().channel).toBe('email');
});
