import { expect, test } from 'vitest';
import type { Message, Person } from '../../../shared/model/person.ts';
import { makeDraft, makePerson, startCore } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { openPage } from '../../../test/support/page-on-core.ts';
import { seenBy } from '../../../test/support/seen-by.ts';

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

/** A page on which these people have been read. */
async function openWith(...people: readonly Person[]) {
  const page = await openPage(folder());
  const store = await import('./store.ts');
  for (const person of people) await page.core.ask('savePerson', person);
  await page.workspace.loadPeople();
  const person = (id: string) => page.people.getPerson(id);
  const toast = () => page.toasts.useToast.getState().toast;
  const runToast = () => toast()?.action?.run();
  return { ...page, store, person, toast, runToast };
}

test('shows everyone, the most recently changed first, until asked otherwise', async () => {
  const { store } = await openWith();
  expect(store.usePeopleView.getState()).toEqual({
    query: '',
    stage: null,
    tag: null,
    waiting: null,
    sort: 'changed',
    layout: 'list',
    unsaved: null,
  });
  store.changeView({ stage: 'met' });
  expect(store.usePeopleView.getState()).toMatchObject({ query: '', stage: 'met' });
});

test('someone new is saved with the first letter, and not before', async () => {
  const { store, person, location, people } = await openWith();
  store.addPerson();
  const id = location.hash.split('/').at(-1) ?? '';
  expect(location.hash).toBe(`#/people/${id}`);
  expect(store.usePeopleView.getState().unsaved?.id).toBe(id);
  expect(people.countPeople()).toBe(0);
  store.changePerson('someone-else', (one) => ({ ...one, name: 'A' }));
  expect(people.countPeople()).toBe(0);
  store.changePerson(id, (one) => ({ ...one, name: 'A' }));
  expect(person(id)?.name).toBe('A');
  expect(store.usePeopleView.getState().unsaved).toBeNull();
});

test('a change to someone known leaves the one who is being added alone', async () => {
  const { store, person } = await openWith(makePerson('p1'));
  store.addPerson();
  store.changePerson('p1', (one) => ({ ...one, name: 'Ana Sol' }));
  expect(person('p1')?.name).toBe('Ana Sol');
  expect(store.usePeopleView.getState().unsaved).not.toBeNull();
});

test('a change is dated, and someone who was deleted stays so', async () => {
  const { store, person, workspace } = await openWith(makePerson('p1'));
  const before = person('p1')?.updatedAt ?? '';
  store.changePerson('p1', (one) => ({ ...one, role: 'Botanist' }));
  expect((person('p1')?.updatedAt ?? '') > before).toBe(true);
  workspace.removePerson('p1');
  store.changePerson('p1', (one) => ({ ...one, role: 'Painter' }));
  expect(person('p1')).toBeNull();
});

test('a person who was deleted by mistake comes back whole, and on the screen', async () => {
  const ana = makePerson('p1', { name: ' Ana Sol ', messages: [message] });
  const { store, person, location, toast, runToast } = await openWith(ana);
  store.deletePerson(ana);
  expect(person('p1')).toBeNull();
  expect(location.hash).toBe('#/people');
  expect(toast()).toMatchObject({
    text: 'Ana Sol was deleted.',
    action: { label: 'Undo' },
  });
  runToast();
  expect(person('p1')).toEqual(ana);
  expect(location.hash).toBe('#/people/p1');
});

test('the drafts to a person go and come back with them, and no copy keeps them in the end', async () => {
  const ana = makePerson('p1', { name: 'Ana Sol' });
  const { store, workspace, toast, runToast, core } = await openWith(ana);
  workspace.saveDraft(makeDraft('d1', { personId: 'p1' }));
  workspace.saveDraft(makeDraft('d2'));
  await workspace.flushSaves();
  store.deletePerson(ana);
  expect(Object.keys(workspace.getWorkspace().drafts)).toEqual(['d2']);
  expect(toast()?.text).toBe('Ana Sol was deleted.');
  await workspace.flushSaves();
  expect((await core.ask('openWorkspace')).drafts.map(({ id }) => id)).toEqual(['d2']);
  runToast();
  expect(Object.keys(workspace.getWorkspace().drafts).toSorted()).toEqual(['d1', 'd2']);
  await workspace.flushSaves();
  core.close();
  const { drafts, people } = await seenBy(startCore(folder()));
  expect([drafts.length, people.length]).toEqual([2, 1]);
});

test('someone without a name is deleted by what they are', async () => {
  const nobody = makePerson('p1', { name: ' ' });
  const { store, toast } = await openWith(nobody);
  store.deletePerson(nobody);
  expect(toast()?.text).toBe('The person without a name was deleted.');
});

test('with a person go the drafts and messages to them, and come back with them', async () => {
  const ana = makePerson('p1', { name: 'Ana Sol' });
  const { store, workspace, runToast } = await openWith(ana);
  const toAna = makeDraft('d1', { personId: 'p1' });
  const toOther = makeDraft('d2', { personId: 'p2' });
  workspace.saveDraft(toAna);
  workspace.saveDraft(toOther);
  store.deletePerson(ana);
  expect(workspace.getWorkspace().drafts).toEqual({ d2: toOther });
  runToast();
  expect(workspace.getWorkspace().drafts).toEqual({ d1: toAna, d2: toOther });
});
