/** Tabs as they are: with real locks and real channels, which Node has as browsers do. */
import { randomUUID } from 'node:crypto';
import { locks } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOneTab, type OneTabOptions, type Place } from './one-tab.ts';

let lockName: string;
let channels: BroadcastChannel[];

beforeEach(() => {
  lockName = randomUUID();
  channels = [];
});

afterEach(() => {
  for (const channel of channels) channel.close();
});

function newTab(parts: Partial<OneTabOptions> = {}) {
  const places: Place[] = [];
  const channel = new BroadcastChannel(lockName);
  channels.push(channel);
  const open = vi.fn(async () => {});
  const reopen = vi.fn();
  const tab = createOneTab({
    locks,
    lockName,
    channel,
    save: async () => null,
    open,
    reopen,
    onPlace: (place) => places.push(place),
    patience: { atStart: 50, afterAsking: 5_000 },
    ...parts,
  });
  return { ...tab, open, reopen, places, place: () => places.at(-1) };
}

const elsewhere = { kind: 'elsewhere', isAsking: false, problem: null };

test('the first tab is the one that is used', async () => {
  const tab = newTab();
  await tab.arrive();
  expect(tab.place()).toEqual({ kind: 'here' });
  expect(tab.open).toHaveBeenCalledOnce();
});

test('a second tab reads and writes nothing', async () => {
  await newTab().arrive();
  const second = newTab();
  await second.arrive();
  expect(second.place()).toEqual(elsewhere);
  expect(second.open).not.toHaveBeenCalled();
});

test('the first tab saves before the second one reads', async () => {
  const order: string[] = [];
  const note = (what: string) => async () => {
    // Long enough for the other tab to go on, if it did not wait.
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    order.push(what);
    return null;
  };
  const first = newTab({ save: note('saved') });
  await first.arrive();
  const second = newTab({ open: async () => void (await note('read')()) });
  await second.arrive();
  await second.takeOver();
  expect(order).toEqual(['saved', 'read']);
  expect(first.place()).toEqual(elsewhere);
  expect(second.place()).toEqual({ kind: 'here' });
});

test('a tab that cannot save keeps its words, and the other one says why', async () => {
  const first = newTab({ save: async () => 'The disk is full.' });
  await first.arrive();
  const second = newTab();
  await second.arrive();
  await second.takeOver();
  expect(first.place()).toEqual({ kind: 'here' });
  expect(second.open).not.toHaveBeenCalled();
  expect(second.place()).toMatchObject({
    kind: 'elsewhere',
    isAsking: false,
    problem: expect.stringContaining('The disk is full.'),
  });
});

test('a tab that does not answer is left alone', async () => {
  const first = newTab({ save: () => new Promise(() => {}) });
  await first.arrive();
  const second = newTab({ patience: { atStart: 50, afterAsking: 100 } });
  await second.arrive();
  await second.takeOver();
  expect(first.place()).toEqual({ kind: 'here' });
  expect(second.open).not.toHaveBeenCalled();
  expect(second.place()).toMatchObject({ problem: expect.stringContaining('does not answer') });
});

test('a tab that gave way begins anew when it is used again, instead of going on with what is old', async () => {
  const first = newTab();
  await first.arrive();
  const second = newTab();
  await second.arrive();
  await second.takeOver();
  await first.takeOver();
  expect(second.place()).toEqual(elsewhere);
  expect(first.reopen).toHaveBeenCalledOnce();
  expect(first.open).toHaveBeenCalledOnce();
});

test('what a page sends that is no message of ours changes nothing', async () => {
  const first = newTab();
  await first.arrive();
  const other = new BroadcastChannel(lockName);
  channels.push(other);
  const noMessages = [null, 'give way', {}, { kind: 'not saved' }, { kind: 'hello', reason: 'none' }];
  for (const data of noMessages) other.postMessage(data);
  const second = newTab();
  await second.arrive();
  expect(first.place()).toEqual({ kind: 'here' });
  expect(second.place()).toEqual(elsewhere);
});

test('says that it asks for as long as the other tab has not given way', async () => {
  await newTab().arrive();
  const second = newTab();
  await second.arrive();
  await second.takeOver();
  expect(second.places).toEqual([
    elsewhere,
    { kind: 'elsewhere', isAsking: true, problem: null },
    { kind: 'here' },
  ]);
});

test('only the tab that is used is asked to save, not those that never were or gave way before', async () => {
  const save = () => vi.fn(async () => null);
  const saves = { first: save(), second: save(), never: save() };
  const first = newTab({ save: saves.first });
  await first.arrive();
  const never = newTab({ save: saves.never });
  await never.arrive();
  const second = newTab({ save: saves.second });
  await second.arrive();
  await second.takeOver();
  const third = newTab();
  await third.arrive();
  await third.takeOver();
  expect(third.place()).toEqual({ kind: 'here' });
  expect(saves.first).toHaveBeenCalledOnce();
  expect(saves.second).toHaveBeenCalledOnce();
  expect(saves.never).not.toHaveBeenCalled();
});

test('a refusal without a reason is none of ours', async () => {
  const first = newTab({ save: () => new Promise(() => {}) });
  await first.arrive();
  const second = newTab({ patience: { atStart: 50, afterAsking: 200 } });
  await second.arrive();
  const asking = second.takeOver();
  const other = new BroadcastChannel(lockName);
  channels.push(other);
  other.postMessage({ kind: 'not saved' });
  await asking;
  expect(second.place()).toMatchObject({ problem: expect.stringContaining('does not answer') });
});

test('where the browser has no working locks, the app opens all the same', async () => {
  const broken = { request: () => Promise.reject(new Error('not here')) };
  const tab = newTab({ locks: broken });
  await tab.arrive();
  expect(tab.place()).toEqual({ kind: 'here' });
});
