import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inOrderOfRank } from '../../shared/people/search/search-index.ts';
import { makePerson } from '../../test/support/core-in-folder.ts';

let idle: (() => void)[];
beforeEach(() => {
  vi.resetModules();
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Lets the page have nothing else to do until nothing is planned any more. */
function rest(): number {
  let slices = 0;
  for (let run = idle.shift(); run !== undefined; run = idle.shift()) {
    run();
    slices += 1;
  }
  return slices;
}

async function open(count: number) {
  const people = await import('./people.ts');
  const search = await import('./people-search.ts');
  const all = Array.from({ length: count }, (_, index) =>
    makePerson(`p${index}`, { name: `Dana No${index}` }),
  );
  people.showEveryone(all);
  const idsFor = (query: string) => {
    const everyone = people.everyone([]) ?? [];
    return inOrderOfRank(everyone, search.searchEveryone(query)).map(({ id }) => id);
  };
  return { people, search, idsFor };
}

test('finds a few people at once, and whoever changed a moment ago by what is known now', async () => {
  const { people, idsFor } = await open(5);
  expect(idsFor('no3')).toEqual(['p3']);
  people.showPeople({ save: [makePerson('p3', { name: 'Lee Wong' })], remove: ['p4'] });
  expect(idsFor('no3')).toEqual([]);
  expect(idsFor('wong')).toEqual(['p3']);
  expect(idsFor('no4')).toEqual([]);
  expect(idle).toEqual([]);
});

test('takes many people in while nothing else is to do, and then finds them all', async () => {
  const { idsFor, search } = await open(3_000);
  search.prepareSearch();
  search.prepareSearch();
  expect(idle).toHaveLength(1);
  expect(rest()).toBeGreaterThan(0);
  expect(idsFor('no2999')).toEqual(['p2999']);
  expect(idsFor('dana')).toHaveLength(3_000);
});

test('takes no more than a few in while a key waits', async () => {
  const { idsFor } = await open(21);
  expect(idsFor('dana')).toEqual([]);
  expect(rest()).toBeGreaterThan(0);
  expect(idsFor('dana')).toHaveLength(21);
});

test('asks for nobody in particular where nothing is typed', async () => {
  const { search } = await open(1);
  expect(search.searchEveryone(' ')).toBeNull();
});
