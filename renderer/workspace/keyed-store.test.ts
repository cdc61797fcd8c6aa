import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Changes, createKeyedStore } from './keyed-store.ts';

type Plant = { readonly id: string; readonly name: string; readonly height: number };

const plant = (id: string, changes: Partial<Plant> = {}): Plant => ({
  id,
  name: 'Reed',
  height: 1,
  ...changes,
});

function storeOf(...plants: readonly Plant[]) {
  const store = createKeyedStore<Plant>();
  store.change(plants);
  return store;
}

test('gives what was put under an id last, and nothing for one that was taken out', () => {
  const store = storeOf(plant('a'), plant('b'));
  store.change([plant('a', { height: 2 })], ['b']);
  expect(store.get('a')).toEqual(plant('a', { height: 2 }));
  expect(store.get('b')).toBeUndefined();
  expect(store.get('constructor')).toBeUndefined();
  expect(store.size()).toBe(1);
});

test('gives the same list until a field that is read of it differs, or a record comes or goes', () => {
  const store = storeOf(plant('a'), plant('b'));
  const names = store.all(['name']);
  store.change([plant('a', { height: 7 })]);
  expect(store.all(['name'])).toBe(names);
  const heights = store.all(['name', 'height']);
  expect(heights).toContainEqual(plant('a', { height: 7 }));
  store.change([plant('a', { height: 8 })]);
  expect(store.all(['name', 'height'])).not.toBe(heights);
  expect(store.all(['name'])).toBe(names);
  store.change([plant('b', { name: 'Sedge' })]);
  expect(store.all(['name'])).not.toBe(names);
  const renamed = store.all(['name']);
  store.change([], ['b']);
  expect(store.all(['name'])).toEqual([plant('a', { height: 8 })]);
  expect(store.all(['name'])).not.toBe(renamed);
});

test('tells of a change once, with what was there before, and of none where nothing differs', () => {
  const store = storeOf(plant('a'), plant('b'));
  const heard = vi.fn<(changes: Changes<Plant>) => void>();
  const stop = store.subscribe(heard);
  store.change([plant('a', { height: 2 }), plant('c')], ['b', 'nobody']);
  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.calls[0]?.[0]).toEqual(
    new Map([
      ['b', plant('b')],
      ['a', plant('a')],
      ['c', undefined],
    ]),
  );
  const same = store.get('a');
  if (same === undefined) throw new Error('It is there.');
  store.change([same], ['nobody']);
  store.change([]);
  expect(heard).toHaveBeenCalledOnce();
  stop();
  store.change([plant('d')]);
  expect(heard).toHaveBeenCalledOnce();
});

test('keeps what is both saved and taken out', () => {
  const store = storeOf(plant('a'));
  store.change([plant('a', { height: 3 })], ['a']);
  expect(store.get('a')?.height).toBe(3);
});

test('always gives the list that the records make, whatever was asked for before', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const saved = fc.record({ id, name: fc.constantFrom('Reed', 'Sedge'), height: fc.nat(2) });
  const step = fc.record({ save: fc.array(saved, { maxLength: 3 }), remove: fc.array(id, { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const store = createKeyedStore<Plant>();
      const model = new Map<string, Plant>();
      for (const { save, remove } of steps) {
        store.change(save, remove);
        for (const gone of remove) model.delete(gone);
        for (const record of save) model.set(record.id, record);
        const nameOf = (plants: Iterable<Plant>) =>
          [...plants].map((one) => `${one.id} ${one.name}`).toSorted();
        expect(nameOf(store.all(['name']))).toEqual(nameOf(model.values()));
        expect(store.all(['name', 'height']).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...model.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }
    }),
  );
});
