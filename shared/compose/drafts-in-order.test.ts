import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import type { Draft } from '../model/draft.ts';
import { countOpen, openDrafts, sentDrafts } from './drafts-in-order.ts';

const on = (day: number) => `2026-11-0${day}T10:00:00.000Z`;
const open = (id: string, day: number) => makeDraft(id, { updatedAt: on(day) });
/** Sent on one day, and changed last on another. */
const sent = (id: string, day: number, changed: number) =>
  makeDraft(id, { updatedAt: on(changed), sent: { at: on(day), text: 'Hello' } });

const drafts: Readonly<Record<string, Draft>> = Object.fromEntries(
  [open('first', 1), sent('early', 2, 9), open('last', 5), sent('late', 4, 4), open('between', 3)].map(
    (draft) => [draft.id, draft],
  ),
);
const ids = (list: readonly Draft[]) => list.map(({ id }) => id);

test('what is being written is listed by when it was changed, the newest first', () => {
  expect(ids(openDrafts(drafts))).toEqual(['last', 'between', 'first']);
});

test('what was sent is listed by when it was sent, the newest first', () => {
  expect(ids(sentDrafts(drafts))).toEqual(['late', 'early']);
});

test('so many are counted as are listed as not sent', () => {
  expect(countOpen(drafts)).toBe(3);
  expect(countOpen({})).toBe(0);
});

test('no drafts make no list', () => {
  expect([...openDrafts({}), ...sentDrafts({})]).toEqual([]);
});
