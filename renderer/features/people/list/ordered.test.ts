import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makePerson } from '../../../../test/support/core-in-folder.ts';

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const at = (day: number) => `2026-11-0${day}T10:00:00.000Z`;
const [ana, bea, cai] = [1, 2, 3].map((day) => makePerson(`p${day}`, { updatedAt: at(day) })) as [
  ReturnType<typeof makePerson>,
  ReturnType<typeof makePerson>,
  ReturnType<typeof makePerson>,
];

async function open() {
  const people = await import('../../../workspace/people.ts');
  const { createOrdered } = await import('./ordered.ts');
  const ordered = createOrdered('changed');
  const heard = vi.fn();
  const ids = () =>
    ordered
      .get()
      .map(({ id }) => id)
      .join(' ');
  return { people, ordered, heard, ids, stop: ordered.subscribe(heard) };
}

test('the first people are there at once, and later changes once the user rests', async () => {
  const { people, ids, heard } = await open();
  people.showEveryone([ana, bea, cai]);
  expect(ids()).toBe('p3 p2 p1');
  people.showPeople({ save: [{ ...ana, updatedAt: at(5) }] });
  people.showPeople({ save: [{ ...ana, updatedAt: at(6) }], remove: ['p2'] });
  expect(ids()).toBe('p3 p2 p1');
  expect(heard).toHaveBeenCalledOnce();
  vi.runAllTimers();
  expect(ids()).toBe('p1 p3');
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a list that was left is told nothing more, and is right when it is shown again', async () => {
  const { people, ordered, ids, heard, stop } = await open();
  people.showEveryone([ana, bea]);
  people.showPeople({ save: [cai] });
  stop();
  vi.runAllTimers();
  expect(heard).toHaveBeenCalledOnce();
  people.showPeople({ save: [{ ...ana, updatedAt: at(7) }] });
  ordered.subscribe(heard);
  expect(ids()).toBe('p1 p3 p2');
  expect(ordered.get()[0]?.updatedAt).toBe(at(7));
  expect(heard).toHaveBeenCalledOnce();
});

test('a list that is opened again is the one that was made before, until somebody changed', async () => {
  const { people, ordered, heard, stop } = await open();
  const { createOrdered } = await import('./ordered.ts');
  people.showEveryone([ana, bea]);
  people.showPeople({ save: [cai] });
  vi.runAllTimers();
  const before = ordered.get();
  stop();
  const again = createOrdered('changed');
  expect(again.get()).toBe(before);
  again.subscribe(heard);
  expect(again.get()).toBe(before);
  expect(createOrdered('name').get()).not.toBe(before);
  people.showPeople({ save: [{ ...ana, updatedAt: at(8) }] });
  const ids = createOrdered('changed')
    .get()
    .map(({ id }) => id);
  expect(ids).toEqual(['p1', 'p3', 'p2']);
});
