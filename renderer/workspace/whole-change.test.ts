import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Output } from '../../shared/contract.ts';
import { makePerson } from '../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';
import type { WholeChange } from './whole-change.ts';

const folder = dataFolderForEachTest();

async function nextTurns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
}

const nothing = { save: [], remove: [] };

const change: WholeChange = {
  people: nothing,
  drafts: nothing,
  templates: nothing,
  addressBook: null,
  profile: null,
  settings: null,
};

test('everybody of a change is saved, however many pieces it is sent in and however those arrive', async () => {
  const { core } = await openPage(folder(), (answer) => async (method, input) => {
    // The first piece comes last.
    if (method === 'gatherChange' && JSON.stringify(input).includes('"p-0"')) await setImmediate();
    return answer(method, input);
  });
  const { makeWholeChange } = await import('./whole-change.ts');
  const people = Array.from({ length: 1_600 }, (_, index) => makePerson(`p-${index}`));
  expect(await makeWholeChange({ ...change, people: { save: people, remove: [] } })).toBeNull();
  const ids: string[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const answer: Output<'listPeople'> = await core.ask('listPeople', { page });
    ids.push(...answer.people.map(({ id }) => id));
    page = answer.nextPage;
  }
  expect(ids.sort()).toEqual(people.map(({ id }) => id).sort());
  core.close();
});

test('once a piece does not arrive, nothing more is sent and nothing is changed', async () => {
  let sent = 0;
  const lost = { ok: false, failure: { code: 'unavailable', message: 'It did not answer.' } } as const;
  const { core } = await openPage(folder(), (answer) => async (method, input) => {
    if (method === 'gatherChange') sent += 1;
    return method === 'gatherChange' && sent === 2 ? lost : await answer(method, input);
  });
  const { makeWholeChange } = await import('./whole-change.ts');
  const people = Array.from({ length: 10_000 }, (_, index) => makePerson(`p-${index}`));
  expect(await makeWholeChange({ ...change, people: { save: people, remove: [] } })).toBe(
    'It did not answer.',
  );
  expect(sent).toBeLessThan(10);
  expect((await core.ask('listPeople', { page: 0 })).people).toEqual([]);
  core.close();
});

test('two changes at once are made one after the other', async () => {
  const { core } = await openPage(folder(), (answer) => async (method, input) => {
    // Late enough for a piece of the other one to come between.
    if (method === 'makeChange') await nextTurns();
    return answer(method, input);
  });
  const { makeWholeChange } = await import('./whole-change.ts');
  const save = (id: string) => makeWholeChange({ ...change, people: { save: [makePerson(id)], remove: [] } });
  expect(await Promise.all([save('p-1'), save('p-2')])).toEqual([null, null]);
  const { people } = await core.ask('listPeople', { page: 0 });
  expect(people.map(({ id }) => id).sort()).toEqual(['p-1', 'p-2']);
  core.close();
});
