import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Envelope } from '../shared/contract.ts';
import { dueLists, newFollowUp } from '../shared/people/follow-up.ts';
import { makeFolder, makePerson, startCore } from '../test/support/core-in-folder.ts';
import { openPage } from '../test/support/page-on-core.ts';

let folder: string;
beforeEach(async () => {
  folder = makeFolder();
  const { ask, close } = startCore(folder);
  const followUp = newFollowUp({ day: '2026-11-20' }, '2026-11-01T10:00:00.000Z');
  for (const id of ['dana', 'lee']) await ask('savePerson', makePerson(id, { name: id, followUp }));
  close();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const clock = { now: new Date('2026-11-21T12:00:00Z'), timeZone: 'UTC' };

/** The page on the people above, and the notifications that the host was asked for. */
async function start(answerTo: (method: string) => Envelope<unknown> | null = () => null) {
  const asked: unknown[] = [];
  const page = await openPage(folder, (answer) => async (method, input) => {
    if (method === 'showReminder') asked.push(input);
    return answerTo(method) ?? answer(method, input);
  });
  await page.workspace.loadPeople();
  const { tell, carryOut } = await import('./reminding.ts');
  const everyone = () => page.people.everyone(['followUp', 'updatedAt']) ?? [];
  const people = () => Object.fromEntries(everyone().map((person) => [person.id, person]));
  const due = () => {
    const lists = dueLists(everyone(), clock);
    return [...lists.due, ...lists.overdue];
  };
  return { ...page, asked, tell, carryOut, people, due };
}

it('tells of everybody who is due once, and not again after the next start', async () => {
  const first = await start();
  await first.tell(first.due(), null);
  await first.tell(first.due(), null);
  expect(first.asked).toEqual([{ title: '2 people to write to', body: 'dana and lee.', personId: null }]);
  await first.workspace.flushSaves();
  const second = await start();
  await second.tell(second.due(), null);
  expect(second.asked).toEqual([]);
});

it('says nothing of whoever is open, then or later', async () => {
  const { asked, tell, due } = await start();
  await tell(due(), 'dana');
  await tell(due(), null);
  expect(asked).toEqual([expect.objectContaining({ personId: 'lee' })]);
});

it('does not change when the person was changed last', async () => {
  const { tell, due, people } = await start();
  const before = people().dana?.updatedAt;
  await tell(due(), null);
  expect(people().dana?.updatedAt).toBe(before);
});

it('tells again later when the host could not show it', async () => {
  let isBroken = true;
  const failure = { code: 'unavailable', message: 'No notifications.' } as const;
  const { asked, tell, due } = await start((method) =>
    isBroken && method === 'showReminder' ? { ok: false, failure } : null,
  );
  await tell(due(), null);
  isBroken = false;
  await tell(due(), null);
  await tell(due(), null);
  expect(asked).toHaveLength(2);
});

it('asks once while the host is still at it, and tells of who was changed meanwhile when they are due again', async () => {
  const { asked, tell, due, people, workspace } = await start();
  const telling = tell(due(), null);
  await tell(due(), null);
  const { lee } = people();
  if (lee !== undefined)
    workspace.savePerson({ ...lee, role: 'Curator', updatedAt: '2026-11-21T12:00:00.000Z' });
  await telling;
  expect(people().lee?.role).toBe('Curator');
  await tell(due(), null);
  expect(asked).toEqual([
    expect.objectContaining({ personId: null }),
    expect.objectContaining({ personId: 'lee' }),
  ]);
});

it('opens the person, or everybody, as the user chose', async () => {
  const { carryOut, location } = await start();
  await carryOut({ kind: 'reminder', personId: 'dana', choice: 'open' });
  expect(location.hash).toBe('#/people/dana');
  await carryOut({ kind: 'reminder', personId: null, choice: 'open' });
  expect(location.hash).toBe('#/people');
});

it('puts off until tomorrow, which can be undone', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z'), toFake: ['Date'] });
  const { carryOut, people, location, toasts } = await start();
  await carryOut({ kind: 'reminder', personId: 'dana', choice: 'tomorrow' });
  expect(people().dana?.followUp?.day).toBe('2026-12-01');
  expect(location.hash).toBe('');
  expect(toasts.useToast.getState().toast?.text).toBe('dana will be due tomorrow.');
  toasts.takeToastAction();
  expect(people().dana?.followUp?.day).toBe('2026-11-20');
});

it('has nothing to put off for someone who is gone', async () => {
  const { carryOut, people, toasts } = await start();
  await carryOut({ kind: 'reminder', personId: 'nobody', choice: 'tomorrow' });
  expect(Object.keys(people()).toSorted()).toEqual(['dana', 'lee']);
  expect(toasts.useToast.getState().toast).toBeNull();
});
