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

/** Two kinds of patience that no clock decides: as long as it takes, and none at all. */
const endless = () => new AbortController().signal;
const none = () => AbortSignal.abort();

/** Sends to every tab, and waits until it has come. */
async function sendToTabs(...messages: readonly unknown[]) {
  const [sender, witness] = [new BroadcastChannel(lockName), new BroadcastChannel(lockName)];
  channels.push(sender, witness);
  const hasCome = new Promise((resolve) =>
    witness.addEventListener('message', ({ data }) => data === 'end' && resolve(data)),
  );
  for (const message of [...messages, 'end']) sender.postMessage(message);
  await hasCome;
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}

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
    patience: { atStart: none, afterAsking: endless },
    ...parts,
  });
  return { ...tab, open, reopen, places, place: () => places.at(-1) };
}

/** One that finds the lock free, and waits until it has it. */
function newFirstTab(parts: Partial<OneTabOptions> = {}) {
  return newTab({ patience: { atStart: endless, afterAsking: endless }, ...parts });
}

const elsewhere = { kind: 'elsewhere', isAsking: false, problem: null };

test('the first tab is the one that is used', async () => {
  const tab = newFirstTab();
  await tab.arrive();
  expect(tab.place()).toEqual({ kind: 'here' });
  expect(tab.open).toHaveBeenCalledOnce();
});

test('a tab that is given the free lock late waits for it, and sees no other tab where there is none', async () => {
  const patience = [none, endless];
  const tab = newTab({
    patience: { atStart: () => (patience.shift() ?? endless)(), afterAsking: endless },
  });
  await tab.arrive();
  expect(tab.places).toEqual([{ kind: 'here' }]);
});

test('a second tab reads and writes nothing', async () => {
  await newFirstTab().arrive();
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
  const first = newFirstTab({ save: note('saved') });
  await first.arrive();
  const second = newTab({ open: async () => void (await note('read')()) });
  await second.arrive();
  await second.takeOver();
  expect(order).toEqual(['saved', 'read']);
  expect(first.place()).toEqual(elsewhere);
  expect(second.place()).toEqual({ kind: 'here' });
});

test('a tab that cannot save keeps its words, and the other one says why', async () => {
  const first = newFirstTab({ save: async () => 'The disk is full.' });
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
  const first = newFirstTab({ save: () => new Promise(() => {}) });
  await first.arrive();
  const second = newTab({ patience: { atStart: none, afterAsking: none } });
  await second.arrive();
  await second.takeOver();
  expect(first.place()).toEqual({ kind: 'here' });
  expect(second.open).not.toHaveBeenCalled();
  expect(second.place()).toMatchObject({ problem: expect.stringContaining('does not answer') });
});

test('a tab that gave way begins anew when it is used again, instead of going on with what is old', async () => {
  const first = newFirstTab();
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
  const first = newFirstTab();
  await first.arrive();
  await sendToTabs(null, 'give way', {}, { kind: 'not saved' }, { kind: 'hello', reason: 'none' });
  const second = newTab();
  await second.arrive();
  expect(first.place()).toEqual({ kind: 'here' });
  expect(second.place()).toEqual(elsewhere);
});

test('says that it asks for as long as the other tab has not given way', async () => {
  await newFirstTab().arrive();
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
  const first = newFirstTab({ save: saves.first });
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
  const first = newFirstTab({ save: () => new Promise(() => {}) });
  await first.arrive();
  const waiting = new AbortController();
  const second = newTab({ patience: { atStart: none, afterAsking: () => waiting.signal } });
  await second.arrive();
  const asking = second.takeOver();
  await sendToTabs({ kind: 'not saved' });
  waiting.abort();
  await asking;
  expect(second.place()).toMatchObject({ problem: expect.stringContaining('does not answer') });
});

test('where the browser has no working locks, the app opens all the same', async () => {
  const broken = { query: locks.query, request: () => Promise.reject(new Error('not here')) };
  const tab = newFirstTab({ locks: broken });
  await tab.arrive();
  expect(tab.place()).toEqual({ kind: 'here' });
});
