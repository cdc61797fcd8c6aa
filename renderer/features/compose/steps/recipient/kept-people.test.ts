import { expect, test } from 'vitest';
import { makePerson } from '../../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../../test/support/data-folder.ts';
import { openPage } from '../../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

const priya = makePerson('p1', { name: 'Priya Raman', company: 'Harbour Rail', stage: 'in-dialogue' });
const clock = { now: new Date('2026-11-21T15:00:00Z'), timeZone: 'Europe/London' };

async function openDraft(name: string) {
  const page = await openPage(folder());
  const kept = await import('./kept-people.ts');
  await page.core.ask('savePerson', priya);
  await page.workspace.loadPeople();
  page.drafts.startDraft('connection-request');
  const id = page.location.hash.split('/').at(-1) ?? '';
  page.compose.changeAnswer(id, 'name', name);
  return { ...page, kept, id, draft: () => page.drafts.getDraft(id) };
}

test('choosing somebody fills in what is known and makes the draft theirs; undo takes both back', async () => {
  const { kept, id, draft, compose, toasts } = await openDraft('priya');
  kept.choosePerson(id, 'p1');
  expect(draft()).toMatchObject({
    personId: 'p1',
    answers: { name: 'Priya Raman', company: 'Harbour Rail' },
  });
  expect(toasts.useToast.getState().toast?.text).toBe(
    'This draft is to Priya Raman now, with what you know of them.',
  );
  compose.undo(id);
  expect(draft()).toMatchObject({ personId: null, answers: { name: 'priya', company: '' } });
  compose.redo(id);
  expect(draft()?.personId).toBe('p1');
});

test('somebody else of the name gets nothing of what is known of the first', async () => {
  const { kept, id, draft } = await openDraft('Priya Raman');
  kept.choosePerson(id, 'p1');
  kept.chooseSomeoneElse(id);
  expect(draft()).toMatchObject({ personId: null, isSomeoneElse: true, answers: { company: '' } });
});

test('somebody else is said to be so, whoever is kept', async () => {
  const { kept, id, draft } = await openDraft('Priya Raman');
  kept.chooseSomeoneElse(id);
  expect(draft()).toMatchObject({ personId: null, isSomeoneElse: true, answers: { name: 'Priya Raman' } });
});

test('somebody who is gone meanwhile is not chosen', async () => {
  const { kept, id, draft } = await openDraft('Priya Raman');
  kept.choosePerson(id, 'gone');
  expect(draft()?.personId).toBeNull();
});

test('people are told apart by where they are, how things stand, and the last contact', async () => {
  const { kept } = await openDraft('');
  expect(kept.tellingLine(priya, clock)).toBe('Harbour Rail · In dialogue');
  const message = { id: 'm1', purpose: null, templateId: null, channel: 'email', text: 'Hi' } as const;
  const met = {
    ...priya,
    company: ' ',
    role: 'Data lead',
    messages: [{ ...message, direction: 'to-them' as const, at: '2026-11-20T10:00:00.000Z' }],
  };
  expect(kept.tellingLine(met, clock)).toBe('Data lead · In dialogue · yesterday');
});
