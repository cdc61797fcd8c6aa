import { expect, test } from 'vitest';
import type { Message, Note, Person } from '../../../../shared/model/person.ts';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

const message: Message = {
  id: 'm1',
  at: '2026-11-20T08:00:00.000Z',
  direction: 'to-them',
  purpose: 'connection-request',
  channel: 'linkedin-note',
  templateId: null,
  text: 'Hi',
};

/** A page on which this person has been read. */
async function openWith(one: Person) {
  const page = await openPage(folder());
  const actions = await import('./actions.ts');
  const store = await import('../store.ts');
  await page.core.ask('savePerson', one);
  await page.workspace.loadPeople();
  const person = () => {
    const found = page.people.getPerson(one.id);
    if (found === null) throw new Error('The person is gone.');
    return found;
  };
  const toast = () => page.toasts.useToast.getState().toast;
  const runToast = () => toast()?.action?.run();
  return { ...actions, store, person, toast, runToast };
}

const { at, channel } = message;
const reply = { at, channel, direction: 'from-them', text: 'Gladly.' } as const;

test('a change of stage is kept in the history, and both are taken back', async () => {
  const { changeStage, person, toast, runToast } = await openWith(makePerson('p1'));
  changeStage(person(), 'met');
  expect(person()).toMatchObject({ stage: 'met', stageHistory: [{ stage: 'met' }] });
  expect(toast()).toMatchObject({ text: 'The stage is now “Met”.', action: { label: 'Undo' } });
  runToast();
  expect(person()).toMatchObject({ stage: 'idea', stageHistory: [] });
});

test('what was written since stays when a step is taken back', async () => {
  const { makeMove, addNote, person, runToast } = await openWith(makePerson('p1', { stage: 'requested' }));
  makeMove(person(), 'accepted');
  expect(person()).toMatchObject({ stage: 'accepted', stageHistory: [{ stage: 'accepted' }] });
  addNote('p1', 'Grows reeds.');
  runToast();
  expect(person()).toMatchObject({ stage: 'requested', stageHistory: [], notes: [{ text: 'Grows reeds.' }] });
});

test('that they met is one click, and one to take it back', async () => {
  const { makeMove, person, toast, runToast } = await openWith(makePerson('p1', { stage: 'in-dialogue' }));
  makeMove(person(), 'met');
  expect(person()).toMatchObject({ stage: 'met', meetings: [{ text: '' }] });
  expect(toast()?.text).toMatch(/^You met\./);
  runToast();
  expect(person()).toMatchObject({ stage: 'in-dialogue', meetings: [], stageHistory: [] });
});

test('that there is nothing to answer can be taken back', async () => {
  const { makeMove, person, runToast } = await openWith(makePerson('p1', { stage: 'in-dialogue' }));
  makeMove(person(), 'settled');
  expect(person().settledAt).not.toBeNull();
  runToast();
  expect(person().settledAt).toBeNull();
});

test('a change of stage takes another day', async () => {
  const { changeStage, moveStageChange, person } = await openWith(makePerson('p1'));
  changeStage(person(), 'withdrawn');
  moveStageChange('p1', 0, '2026-11-02T12:00:00.000Z');
  expect(person().stageHistory).toEqual([{ at: '2026-11-02T12:00:00.000Z', stage: 'withdrawn' }]);
});

test('a note is added, changed by itself, and deleted until that is undone', async () => {
  const { addNote, changeNote, deleteNote, person, toast, runToast } = await openWith(makePerson('p1'));
  const texts = () => person().notes.map(({ text }) => text);
  addNote('p1', 'Grows reeds.');
  addNote('p1', 'Lives in Leeds.');
  const [first, second] = person().notes;
  if (first === undefined || second === undefined) throw new Error('The notes are gone.');
  expect(first.id).not.toBe(second.id);
  expect(Date.parse(first.at)).not.toBeNaN();
  changeNote('p1', 'notes', { ...first, text: 'Grows sedges.' });
  expect(texts()).toEqual(['Grows sedges.', 'Lives in Leeds.']);
  deleteNote('p1', 'notes', second);
  expect(texts()).toEqual(['Grows sedges.']);
  expect(toast()).toMatchObject({ text: 'The note was deleted.', action: { label: 'Undo' } });
  runToast();
  expect(texts()).toEqual(['Grows sedges.', 'Lives in Leeds.']);
});

test('a meeting has words of its own, which are no note', async () => {
  const meeting: Note = { id: 'g1', at, text: '' };
  const { changeNote, deleteNote, person, toast, runToast } = await openWith(
    makePerson('p1', { meetings: [meeting] }),
  );
  const coffee = { ...meeting, text: 'Coffee.' };
  changeNote('p1', 'meetings', coffee);
  expect(person()).toMatchObject({ meetings: [coffee], notes: [] });
  deleteNote('p1', 'meetings', coffee);
  expect(person().meetings).toEqual([]);
  expect(toast()?.text).toBe('The meeting was deleted.');
  runToast();
  expect(person().meetings).toEqual([coffee]);
});

test('an answer that came elsewhere moves the stage, which is said and can be taken back', async () => {
  const { logMessage, person, toast, runToast } = await openWith(makePerson('p1', { stage: 'requested' }));
  logMessage(person(), reply);
  expect(person().messages).toMatchObject([{ ...reply, purpose: null, templateId: null }]);
  expect(person()).toMatchObject({ stage: 'in-dialogue', stageHistory: [{ at, stage: 'in-dialogue' }] });
  expect(toast()).toMatchObject({
    text: 'The message was added. The stage is now “In dialogue”.',
    action: { label: 'Undo' },
  });
  runToast();
  expect(person()).toMatchObject({ stage: 'requested', stageHistory: [], messages: [] });
});

test('says nothing of the stage where a message does not change it', async () => {
  const { logMessage, person, toast, runToast } = await openWith(
    makePerson('p1', { stage: 'met', messages: [message] }),
  );
  logMessage(person(), reply);
  expect(toast()?.text).toBe('The message was added.');
  runToast();
  expect(person().messages).toEqual([message]);
});

test('that a reply came without its words is said', async () => {
  const { logMessage, person, toast } = await openWith(makePerson('p1', { stage: 'requested' }));
  logMessage(person(), { ...reply, text: '' });
  expect(toast()?.text).toBe('It was added without its words. The stage is now “In dialogue”.');
});

test('a message that was deleted by mistake comes back, and the others stay', async () => {
  const other = { ...message, id: 'm2', text: 'Another' };
  const { deleteMessage, person, toast, runToast } = await openWith(
    makePerson('p1', { messages: [message, other] }),
  );
  deleteMessage('p1', message);
  expect(person().messages).toEqual([other]);
  expect(toast()).toMatchObject({ text: 'The message was deleted.', action: { label: 'Undo' } });
  runToast();
  expect(
    person()
      .messages.map(({ id }) => id)
      .toSorted(),
  ).toEqual(['m1', 'm2']);
});

test('nothing is recorded of somebody who was deleted meanwhile', async () => {
  const ana = makePerson('p1');
  const { store, logMessage, addNote, person } = await openWith(ana);
  store.deletePerson(ana);
  addNote('p1', 'Grows reeds.');
  logMessage(ana, reply);
  expect(person).toThrow();
});
