import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();
let page: Awaited<ReturnType<typeof openPage>>;
beforeEach(async () => {
  page = await openPage(folder());
});

function startDraft() {
  page.drafts.startDraft('connection-request');
  const id = page.location.hash.split('/').at(-1) ?? '';
  const draft = () => {
    const open = page.drafts.getDraft(id);
    if (open === null) throw new Error('The draft is gone.');
    return open;
  };
  return { id, draft };
}

const toast = () => page.toasts.useToast.getState().toast;

test('undo and redo do nothing where there is nothing to take back or to do again', () => {
  const { id, draft } = startDraft();
  const blank = draft();
  page.compose.undo(id);
  page.compose.redo(id);
  page.compose.endTyping(id);
  expect(draft()).toBe(blank);
  page.compose.changeAnswer(id, 'name', 'Ana');
  page.compose.undo(id);
  const undone = draft();
  page.compose.undo(id);
  expect(draft()).toBe(undone);
  page.compose.redo(id);
  const redone = draft();
  page.compose.redo(id);
  expect(draft()).toBe(redone);
});

test('an offer to undo goes once something was undone with the keyboard', () => {
  const { id } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana');
  page.compose.clearDraft(id);
  expect(toast()).toMatchObject({ text: 'Draft cleared.', action: { label: 'Undo' } });
  page.compose.undo(id);
  expect(toast()).toBeNull();
});

test('what changes nothing is no step of undo, and nothing is said of it', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana');
  expect(page.compose.changeDraft(id, null, (same) => same)).toBe(false);
  expect(page.compose.changeDraft('gone', null, (same) => ({ ...same }))).toBe(false);
  expect(page.compose.changeDraft(id, null, (other) => ({ ...other, dismissed: ['a'] }))).toBe(true);
  page.compose.undo(id);
  expect(draft().dismissed).toEqual([]);
  expect(draft().answers.name).toBe('Ana');
});

test('leaving a box where nothing was typed changes no history', () => {
  const { id } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana');
  page.compose.endTyping(id);
  const { histories } = page.compose.useCompose.getState();
  page.compose.endTyping(id);
  page.compose.endTyping('gone');
  expect(page.compose.useCompose.getState().histories).toBe(histories);
});

test('each word typed into the message is a step of undo', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'role', 'Botanist');
  for (const text of ['H', 'Hi', 'Hi ', 'Hi A', 'Hi An', 'Hi Ana']) page.compose.editMessage(id, text, '');
  page.compose.changeAnswer(id, 'name', 'Ana');
  page.compose.undo(id);
  expect(draft().message.edited?.text).toBe('Hi Ana');
  page.compose.undo(id);
  expect(draft().message.edited?.text).toBe('Hi ');
  page.compose.undo(id);
  expect(draft().message.edited).toBeNull();
  expect(draft().answers.role).toBe('Botanist');
});

test('a draft is not dated anew by a look at the step it is on, nor by its message kept twice', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana');
  page.compose.goToStep(id, 'message');
  const before = draft();
  page.compose.goToStep(id, 'message');
  page.compose.keepSeen(id);
  expect(draft()).toBe(before);
});

test('a message written again opens in the composer, and a draft that is gone is not', () => {
  page.location.hash = '#/people';
  page.compose.writeAgain('gone');
  expect(page.location.hash).toBe('#/people');
  const { id } = startDraft();
  page.location.hash = '#/people';
  page.compose.writeAgain(id);
  expect(page.location.hash).toMatch(/^#\/compose\/[\da-f-]{36}$/);
});

test('Fit for a draft that is gone does nothing, and says nothing', () => {
  page.compose.setFit('gone', true);
  expect(toast()).toBeNull();
});

test('undo leaves the user at their step, says what it took back elsewhere, and shows it on a click', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana');
  page.compose.goToStep(id, 'benefit');
  page.compose.undo(id);
  expect(draft()).toMatchObject({ step: 'benefit', answers: { name: '' } });
  expect(toast()).toMatchObject({ text: 'Undone in “Who they are”: Name.', action: { label: 'Show it' } });
  page.compose.redo(id);
  expect(draft()).toMatchObject({ step: 'benefit', answers: { name: 'Ana' } });
  expect(toast()?.text).toBe('Done again in “Who they are”: Name.');
  page.toasts.takeToastAction();
  expect(draft().step).toBe('who');
});

test('undo says nothing of what is on the screen', () => {
  const { id, draft } = startDraft();
  page.compose.goToStep(id, 'why');
  page.compose.changeAnswer(id, 'reason', 'we both keep bees');
  page.compose.changeChannel(id, 'email');
  page.compose.undo(id);
  page.compose.undo(id);
  expect(draft()).toMatchObject({ step: 'why', channel: 'linkedin-note', answers: { reason: '' } });
  expect(toast()).toBeNull();
});

test('undo of another purpose leaves the user at their step', () => {
  const { id, draft } = startDraft();
  page.compose.goToStep(id, 'benefit');
  page.compose.changePurpose(id, 'decline');
  page.compose.undo(id);
  expect(draft()).toMatchObject({ purpose: 'connection-request', step: 'benefit' });
  page.compose.goToStep(id, 'why');
  page.compose.redo(id);
  expect(draft()).toMatchObject({ purpose: 'decline', step: 'why' });
});

test('what was said of a draft ends when another is opened, and Undo there still takes it back', () => {
  const first = startDraft();
  page.compose.changeAnswer(first.id, 'name', 'Ana');
  page.compose.clearDraft(first.id);
  page.compose.endNoticesOfOthers(first.id);
  expect(toast()?.text).toBe('Draft cleared.');
  const second = startDraft();
  page.compose.endNoticesOfOthers(second.id);
  expect(toast()).toBeNull();
  page.compose.undo(first.id);
  expect(first.draft().answers.name).toBe('Ana');
});

test('that a draft was deleted stays while the next is opened: only there it can be taken back', () => {
  const first = startDraft();
  page.compose.changeAnswer(first.id, 'name', 'Ana');
  page.compose.removeDraft(first.id);
  page.compose.endNoticesOfOthers(startDraft().id);
  expect(toast()?.text).toBe('Draft deleted.');
});

test('the offer to undo that a draft was cleared leads back to the step', () => {
  const { id, draft } = startDraft();
  page.compose.changeAnswer(id, 'name', 'Ana');
  page.compose.goToStep(id, 'message');
  page.compose.clearDraft(id);
  expect(draft()).toMatchObject({ step: 'who', answers: { name: '' } });
  page.toasts.takeToastAction();
  expect(draft()).toMatchObject({ step: 'message', answers: { name: 'Ana' } });
});

test('who is led back to the step is not told where it was undone', () => {
  const { id, draft } = startDraft();
  page.compose.goToStep(id, 'why');
  page.compose.changeAnswer(id, 'reason', 'we both keep bees');
  page.compose.clearDraft(id);
  page.toasts.takeToastAction();
  expect(draft()).toMatchObject({ step: 'why', answers: { reason: 'we both keep bees' } });
  expect(toast()).toBeNull();
});
