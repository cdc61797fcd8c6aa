import { expect, test, vi } from 'vitest';
import { makePerson, makeTemplate } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

async function openDraft(text: string, around?: Parameters<typeof openPage>[1]) {
  const page = await openPage(folder(), around);
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
  const { id, copying, copied, workspace } = await openDraft('Hi Ana, I liked [Topic].');
  await copying.copyDraft(id);
  expect(copied).toEqual([]);
  expect(copying.getCopyState(id).kind).toBe('stopped');
  const { [id]: draft } = workspace.getWorkspace().drafts;
  expect(draft && copying.obstaclesIn(draft).join(' ')).toContain('Topic');
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

test('what was copied of one draft says nothing of another, and ends when it is done with', async () => {
  const { id, copying } = await openDraft('Hi Ana.');
  await copying.copyDraft(id);
  expect(copying.getCopyState('another')).toEqual({ kind: 'idle' });
  expect(copying.getCopyState(id)).toEqual({ kind: 'copied', text: 'Hi Ana.' });
  copying.endCopying(id);
  expect(copying.getCopyState(id)).toEqual({ kind: 'idle' });
});

test('asks whether it was sent until that is answered or put off, also after a restart', async () => {
  const { id, copying, workspace } = await openDraft('Hi Ana.');
  await copying.copyDraft(id);
  await workspace.flushSaves();
  const again = await openPage(folder());
  expect(again.drafts.getDraft(id)?.copied).toMatchObject({ text: 'Hi Ana.', isAsking: true });
  again.copying.putOffSent(id);
  await again.workspace.flushSaves();
  const last = await openPage(folder());
  expect(last.drafts.getDraft(id)?.copied).toMatchObject({ text: 'Hi Ana.', isAsking: false });
});

test('does not ask whether an example was sent', async () => {
  const { workspace, drafts, copied, copying, location } = await openDraft('Hi Ana.');
  drafts.startExample();
  const id = location.hash.split('/').at(-1) ?? '';
  await copying.copyDraft(id, { anyway: true });
  expect(copied).toHaveLength(1);
  expect(workspace.getWorkspace().drafts[id]).toMatchObject({ isExample: true, copied: null });
});

test('what was copied stays what is asked about, whatever is typed or undone afterwards', async () => {
  const { id, copying, compose, drafts } = await openDraft('Hi Ana.');
  await copying.copyDraft(id);
  compose.editMessage(id, 'Hi Ana, one more word.', '');
  compose.undo(id);
  compose.undo(id);
  expect(drafts.getDraft(id)?.copied).toMatchObject({ text: 'Hi Ana.', isAsking: true });
});

test('a note beyond the month’s allowance is stopped, a message is not', async () => {
  const { id, copying, compose, workspace, drafts, location } = await openDraft('Hi Ana.');
  workspace.saveSettings({ ...workspace.getWorkspace().settings, notesPerMonth: 1 });
  await workspace.loadPeople();
  await copying.copyDraft(id);
  expect(copying.getCopyState(id).kind).toBe('copied');
  await copying.recordDraftSent(id, 'Hi Ana.');

  drafts.startDraft('connection-request');
  const second = location.hash.split('/').at(-1) ?? '';
  compose.editMessage(second, 'Hi Ben.', '');
  await copying.copyDraft(second);
  expect(copying.getCopyState(second).kind).toBe('stopped');
  compose.changeChannel(second, 'email');
  await copying.copyDraft(second);
  expect(copying.getCopyState(second).kind).toBe('copied');
});

test('records with the only one who is kept with this name, and says so', async () => {
  const { id, copying, toasts, workspace, people, core } = await openDraft('Hi Ana.');
  await core.ask('savePerson', makePerson('p1', { name: 'ana sol', company: 'Reed & Co' }));
  await copying.copyDraft(id);
  await copying.recordDraftSent(id, 'Hi Ana.');
  expect(toasts.useToast.getState().toast?.text).toBe('Recorded with Ana Sol.');
  await workspace.loadPeople();
  expect(people.countPeople()).toBe(1);
  expect(people.getPerson('p1')).toMatchObject({ company: 'Reed & Co', messages: [{ text: 'Hi Ana.' }] });
});

test('records somebody new where the user said that it is somebody else', async () => {
  const { id, copying, toasts, people, core, compose } = await openDraft('Hi Ana.');
  await core.ask('savePerson', makePerson('p1', { name: 'Ana Sol' }));
  compose.changeDraft(id, null, (draft) => ({ ...draft, isSomeoneElse: true }));
  await copying.recordDraftSent(id, 'Hi Ana.');
  expect(toasts.useToast.getState().toast?.text).toBe('Recorded. Ana Sol is now among your people.');
  expect(people.countPeople()).toBe(2);
});

test('says who is now among the people, and offers a new draft', async () => {
  const { id, copying, toasts, location } = await openDraft('Hi Ana.');
  await copying.copyDraft(id);
  await copying.recordDraftSent(id, 'Hi Ana.');
  expect(copying.getCopyState(id)).toEqual({ kind: 'idle' });
  const { toast } = toasts.useToast.getState();
  expect(toast?.text).toBe('Recorded. Ana Sol is now among your people.');
  expect(toast?.action?.label).toBe('New draft');
  expect(toast?.about).toBe(id);
  toast?.action?.run();
  expect(location.hash).not.toContain(id);
});

test('says why something could not be recorded', async () => {
  const refused = { ok: false, failure: { code: 'not-saved', message: 'The disk is full.' } } as const;
  const { id, copying, toasts } = await openDraft(
    'Hi Ana.',
    (answer) => async (method, input) => (method === 'recordSent' ? refused : answer(method, input)),
  );
  await copying.recordDraftSent(id, 'Hi Ana.');
  expect(copying.getCopyState(id)).toEqual({ kind: 'failed', message: 'The disk is full.' });
  expect(toasts.useToast.getState().toast).toBeNull();
});

test('says who was recorded by their name alone, or without one', async () => {
  const { id, copying, compose, toasts } = await openDraft('Hi.');
  compose.changeAnswer(id, 'name', '  ');
  await copying.recordDraftSent(id, 'Hi.');
  expect(toasts.useToast.getState().toast?.text).toBe('Recorded. This person is now among your people.');
  const spaced = await openDraft('Hi.');
  spaced.compose.changeAnswer(spaced.id, 'name', ' Ana Sol ');
  await spaced.copying.recordDraftSent(spaced.id, 'Hi.');
  const { toast } = spaced.toasts.useToast.getState();
  expect(toast?.text).toBe('Recorded. Ana Sol is now among your people.');
});

test('records which template the message was made with, as it was then', async () => {
  const { id, copying, compose, core, drafts } = await openDraft('');
  compose.changeTemplate(id, 'request-talk');
  compose.updateFromAnswers(id);
  await copying.recordDraftSent(id, 'Hi Ana.');
  const { people } = await core.ask('listPeople', { page: 0 });
  expect(people[0]?.messages[0]?.templateId).toBe('request-talk');
  expect(drafts.getDraft(id)?.message.seen?.template.id).toBe('request-talk');
});

test('does not copy a message that is not made yet', async () => {
  const { id, copying, compose, copied } = await openDraft('');
  const { useLanguage } = await import('../../../workspace/language.ts');
  useLanguage.setState({ language: null });
  compose.changeTemplate(id, 'request-talk');
  compose.updateFromAnswers(id);
  await copying.copyDraft(id, { anyway: true });
  expect(copied).toEqual([]);
  expect(copying.getCopyState(id)).toEqual({ kind: 'idle' });
});

test('copies the user’s own words while the language is not there', async () => {
  const { id, copying, copied, drafts } = await openDraft('Hi Ana.');
  const { useLanguage } = await import('../../../workspace/language.ts');
  useLanguage.setState({ language: null });
  await copying.copyDraft(id);
  expect(copied).toEqual(['Hi Ana.']);
  const draft = drafts.getDraft(id);
  expect(draft && copying.pointsToSettle(draft)).toEqual([]);
});

test('is neither stopped nor done with before anything was copied', async () => {
  const { copying } = await openPage(folder());
  expect(copying.getCopyState('draft-1')).toEqual({ kind: 'idle' });
});

test('gives the keyboard back to the button, where there is one', async () => {
  const { copying } = await openPage(folder());
  const focus = vi.fn();
  const onPage = new Map([[copying.copyButtonId, { focus }]]);
  vi.stubGlobal('document', { getElementById: (id: string) => onPage.get(id) ?? null });
  copying.focusCopyButton();
  expect(focus).toHaveBeenCalledOnce();
  onPage.clear();
  copying.focusCopyButton();
  expect(focus).toHaveBeenCalledOnce();
});

test('what speaks about the recipient stops the copy, and is said to them with one click', async () => {
  const page = await openPage(folder());
  const { compose, copying, drafts } = page;
  drafts.startDraft('connection-request');
  const id = page.location.hash.split('/').at(-1) ?? '';
  compose.changeAnswer(id, 'name', 'Priya Raman');
  compose.changeAnswer(id, 'promptKind', 'talk');
  compose.changeAnswer(id, 'prompt', 'her talk');
  compose.changeTemplate(id, 'request-talk');
  const open = () => {
    const draft = drafts.getDraft(id);
    if (draft === null) throw new Error('The draft is gone.');
    return draft;
  };
  const points = () => copying.pointsToSettle(open());
  const [point] = points();
  const [way] = point?.ways ?? [];
  if (point === undefined || way === undefined) throw new Error('Nothing is to be settled.');
  await copying.copyDraft(id);
  expect(copying.getCopyState(id).kind).toBe('stopped');
  copying.settle(id, point, way);
  expect(open().answers.prompt).toBe('your talk');
  expect(copying.getCopyState(id)).toEqual({ kind: 'idle' });
  expect(points()).toEqual([]);
  compose.undo(id);
  expect(open().answers.prompt).toBe('her talk');
  copying.settle(id, point, { label: 'No, about somebody else', answers: null });
  expect(points()).toEqual([]);
  compose.undo(id);
  expect(points()).toHaveLength(1);
  const { text } = page.composed.composeDraft(open(), page.workspace.getWorkspace()).message;
  compose.editMessage(id, `${text} `, text);
  expect(points()).toEqual([]);
});

test('what is to be settled follows the words of the template, though the draft stays as it is', async () => {
  const { compose, copying, drafts, location, workspace } = await openPage(folder());
  const own = makeTemplate('own', { body: 'Hello {{first_name}}, thank you for {{prompt}}.' });
  workspace.saveTemplate(own);
  drafts.startDraft('connection-request');
  const id = location.hash.split('/').at(-1) ?? '';
  compose.changeAnswer(id, 'name', 'Priya Raman');
  compose.changeAnswer(id, 'promptKind', 'talk');
  compose.changeAnswer(id, 'prompt', 'her talk');
  compose.changeTemplate(id, 'own');
  const draft = drafts.getDraft(id);
  if (draft === null) throw new Error('The draft is gone.');
  expect(copying.pointsToSettle(draft)).toMatchObject([{ key: 'spoken-about' }]);
  workspace.saveTemplate({ ...own, body: 'Hello {{first_name}}.' });
  expect(drafts.getDraft(id)).toBe(draft);
  expect(copying.pointsToSettle(draft)).toEqual([]);
});

test('neither copies nor records a draft that is gone', async () => {
  const { copying, copied, core } = await openDraft('Hi Ana.');
  await copying.copyDraft('gone');
  await copying.recordDraftSent('gone', 'Hi.');
  expect(copied).toEqual([]);
  expect((await core.ask('listPeople', { page: 0 })).people).toEqual([]);
});

test('leaves hidden characters out of what it copies, and says so', async () => {
  const { id, copying, copied, toasts } = await openDraft('Hi Ana,\u200b your reeds held.');
  await copying.copyDraft(id);
  expect(copied).toEqual(['Hi Ana, your reeds held.']);
  expect(copying.getCopyState(id)).toEqual({ kind: 'copied', text: 'Hi Ana, your reeds held.' });
  expect(toasts.useToast.getState().toast?.text).toBe('One hidden character left out: zero-width space.');
});

test('says nothing of hidden characters where there were none', async () => {
  const { id, copying, toasts } = await openDraft('Hi Ana, your reeds held.');
  toasts.hideToast();
  await copying.copyDraft(id);
  expect(toasts.useToast.getState().toast).toBeNull();
});

test('says that they were sent the very same before, and copies it when asked anyway', async () => {
  const { id, copying, drafts, compose, copied, people, location } =
    await openDraft('Hi Ana, your reeds held.');
  await copying.recordDraftSent(id, 'Hi Ana, your reeds held.');
  const [ana] = people.peopleNow();
  drafts.startDraft('connection-request', { person: ana ?? null });
  const again = location.hash.split('/').at(-1) ?? '';
  compose.editMessage(again, 'Hi Ana, your reeds held.', '');
  const draft = drafts.getDraft(again);
  expect(draft && copying.obstaclesIn(draft)).toEqual([expect.stringMatching(/^You sent Ana exactly this /)]);
  await copying.copyDraft(again);
  expect(copied).toEqual([]);
  await copying.copyDraft(again, { anyway: true });
  expect(copied).toEqual(['Hi Ana, your reeds held.']);
});
