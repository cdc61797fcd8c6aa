import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Person } from '../../../../shared/model/person.ts';
import { makeDraft, makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { seenBy } from '../../../../test/support/seen-by.ts';
import { until } from '../../../../test/support/until.ts';

const folder = dataFolderForEachTest();

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  vi.stubGlobal('cancelIdleCallback', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

async function openWith(...people: readonly Person[]) {
  const page = await openPage(folder());
  await page.workspace.loadPeople();
  page.workspace.changePeople({ save: people });
  const same = await import('./same.ts');
  const state = () => same.useSame.getState();
  const pairs = () =>
    state().pairs.map(({ people: two, because }) => [...two.map(({ id }) => id), because].join(' '));
  const toast = () => page.toasts.useToast.getState().toast?.text;
  return { ...page, same, state, pairs, toast, undo: () => page.toasts.takeToastAction() };
}

const ana = makePerson('ana', { name: 'Ana Sol', email: 'ana@example.org', role: 'Botanist' });
const twin = makePerson('twin', { name: 'A. Sol', email: 'ana@example.org', role: 'Curator' });

test('notices once the user rests that somebody was added twice, until nobody looks any more', async () => {
  const { same, pairs, workspace } = await openWith(ana);
  const { nextTurn } = await import('../../../workspace/between-frames.ts');
  vi.useFakeTimers();
  const stop = same.watchForSame();
  vi.advanceTimersByTime(1_000);
  expect(pairs()).toEqual([]);
  workspace.savePerson(twin);
  expect(pairs()).toEqual([]);
  vi.advanceTimersByTime(1_000);
  await until(() => expect(pairs()).toEqual(['ana twin email']));
  const before = same.useSame.getState();
  workspace.savePerson({ ...twin, role: 'Keeper' });
  vi.advanceTimersByTime(1_000);
  await nextTurn();
  expect(same.useSame.getState()).toBe(before);
  stop();
  workspace.removePerson('twin');
  vi.advanceTimersByTime(1_000);
  await nextTurn();
  expect(pairs()).toHaveLength(1);
});

test('finds who was there twice before anybody looked', async () => {
  const { same, pairs } = await openWith(ana, twin);
  vi.useFakeTimers();
  const stop = same.watchForSame();
  vi.advanceTimersByTime(1_000);
  await until(() => expect(pairs()).toEqual(['ana twin email']));
  stop();
});

test('makes one of two with everything of both, drafts among it, and two again with one click', async () => {
  const { same, people, workspace, core, location, toast, undo } = await openWith(ana, {
    ...twin,
    notes: [{ id: 'n1', at: twin.createdAt, text: 'Grows reeds.' }],
  });
  const before = [people.getPerson('ana'), people.getPerson('twin')];
  workspace.saveDraft(makeDraft('d1', { personId: 'twin' }));
  workspace.saveDraft(makeDraft('twin'));
  workspace.saveDraft(makeDraft('d2', { personId: 'other' }));
  same.mergeTwo(['ana', 'twin'], { role: 'other' });
  const personIds = () => Object.values(workspace.getWorkspace().drafts).map(({ personId }) => personId);
  expect(people.getPerson('twin')).toBeNull();
  expect(people.getPerson('ana')).toMatchObject({ name: 'Ana Sol', role: 'Curator', notes: [{ id: 'n1' }] });
  expect(personIds()).toEqual(['ana', 'ana', 'other']);
  expect(location.hash).toBe('#/people/ana');
  expect(toast()).toBe('Ana Sol is one person now, with everything of both.');
  expect(await workspace.flushSaves()).toBeNull();
  expect((await seenBy(core)).people.map(({ id }) => id)).toEqual(['ana']);
  undo();
  expect([people.getPerson('ana'), people.getPerson('twin')]).toEqual(before);
  expect(personIds()).toEqual(['twin', null, 'other']);
  expect(await workspace.flushSaves()).toBeNull();
  expect((await seenBy(core)).people.map(({ id }) => id)).toEqual(['ana', 'twin']);
});

test('what was noted since two became one stays when they are two again', async () => {
  const { same, people, workspace, undo } = await openWith(ana, twin);
  same.mergeTwo(['ana', 'twin'], {});
  const merged = people.getPerson('ana');
  if (merged === null) throw new Error('She is gone.');
  const note = { id: 'n2', at: '2026-11-29T10:00:00.000Z', text: 'Likes trains.' };
  workspace.savePerson({ ...merged, notes: [note] });
  undo();
  expect(people.getPerson('ana')?.notes).toEqual([note]);
  expect(people.getPerson('twin')?.notes).toEqual([]);
});

test('keeps two apart who are not one, and offers them no more unless that is taken back', async () => {
  const { same, state, pairs, undo } = await openWith(ana, twin);
  same.reviewSame();
  same.compare(['ana', 'twin']);
  same.tellApart(['ana', 'twin']);
  expect(pairs()).toEqual([]);
  expect(state()).toMatchObject({ isReviewing: false, comparing: null });
  undo();
  same.tellApart(['gone', 'twin']);
  same.mergeTwo(['gone', 'twin'], {});
  expect((await import('../../../workspace/people.ts')).getPerson('ana')?.differentFrom).toEqual([]);
});

test('goes back to the others after each of several', async () => {
  const { same, state, pairs } = await openWith(ana, twin, { ...twin, id: 'third' });
  same.reviewSame();
  same.tellApart(['ana', 'twin']);
  expect(pairs()).toEqual(['ana third email']);
  expect(state().isReviewing).toBe(true);
  same.closeSame();
  expect(state()).toMatchObject({ isReviewing: false, comparing: null });
});

test('keeps the record of whoever was written to more, else the older one', async () => {
  const { same } = await openWith();
  const older = { ...ana, createdAt: '2026-01-01T00:00:00.000Z' };
  expect(same.keptFirst(twin, older)).toEqual([older, twin]);
  expect(same.keptFirst(older, twin)).toEqual([older, twin]);
  const sent = { direction: 'to-them', purpose: null, channel: 'email', templateId: null } as const;
  const written = { ...twin, messages: [{ ...sent, id: 'm', at: twin.createdAt, text: 'Hi' }] };
  expect(same.keptFirst(older, written)).toEqual([written, older]);
  expect(same.keptFirst(written, older)).toEqual([written, older]);
});
