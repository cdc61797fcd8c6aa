/** When somebody is to be written to again, changed and taken back: on the real application. */
import { expect, test } from 'vitest';
import { daysAfter, writtenToday } from '../../shared/calendar.ts';
import type { FollowUp, Person } from '../../shared/model/person.ts';
import { makePerson } from '../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

const planned: FollowUp = {
  day: null,
  everyWeeks: 6,
  setAt: '2026-10-03T08:00:00.000Z',
  toldFor: null,
};

async function pageWith(person: Person) {
  const page = await openPage(folder());
  await page.core.ask('savePerson', person);
  await page.workspace.openWorkspace();
  await page.workspace.readEveryone();
  const { readClock } = await import('./clock.ts');
  const inDays = (days: number) => daysAfter(writtenToday(readClock()), days);
  return {
    ...page,
    ...(await import('./follow-ups.ts')),
    inDays,
    followUp: () => page.people.getPerson(person.id)?.followUp,
    toast: () => page.toasts.useToast.getState().toast,
    undo: () => page.toasts.takeToastAction(),
  };
}

test('a plan is changed with words of what was done, and one step brings back what it was', async () => {
  const page = await pageWith(makePerson('p-1', { followUp: planned }));
  const { updatedAt } = page.people.getPerson('p-1') ?? {};
  page.changeFollowUp('p-1', null, 'Nothing is planned any more.');
  expect(page.followUp()).toBeNull();
  expect(page.toast()).toMatchObject({ text: 'Nothing is planned any more.', action: { label: 'Undo' } });
  page.undo();
  expect(page.followUp()).toEqual(planned);
  expect(page.people.getPerson('p-1')?.updatedAt).toBe(updatedAt);
  await page.workspace.flushSaves();
  const { people } = await page.core.ask('listPeople', { page: 0 });
  expect(people[0]?.followUp).toEqual(planned);
  page.core.close();
});

test('a plan made where there was none is taken back to none', async () => {
  const page = await pageWith(makePerson('p-1', { followUp: null }));
  page.changeFollowUp('p-1', planned, 'Planned.');
  expect(page.followUp()).toEqual(planned);
  page.undo();
  expect(page.followUp()).toBeNull();
  page.core.close();
});

test('of somebody who is not there nothing is said', async () => {
  const page = await pageWith(makePerson('p-1'));
  page.changeFollowUp('p-2', planned, 'Planned.');
  page.putOffToTomorrow('p-2');
  expect(page.toast()).toBeNull();
  page.core.close();
});

test('who is put off is due tomorrow, and then as before; who is not planned stays so', async () => {
  const page = await pageWith(makePerson('p-1', { name: ' Ana Sol ', followUp: planned }));
  page.putOffToTomorrow('p-1');
  expect(page.followUp()).toEqual({ ...planned, day: page.inDays(1) });
  expect(page.toast()?.text).toBe('Ana Sol will be due tomorrow.');
  page.changeFollowUp('p-1', null, 'Nothing is planned any more.');
  page.putOffToTomorrow('p-1');
  expect(page.followUp()).toBeNull();
  expect(page.toast()?.text).toBe('Nothing is planned any more.');
  page.core.close();
});

test('somebody without a name is put off all the same', async () => {
  const page = await pageWith(makePerson('p-1', { name: ' ', followUp: planned }));
  page.putOffToTomorrow('p-1');
  expect(page.toast()?.text).toBe('They will be due tomorrow.');
  page.core.close();
});
