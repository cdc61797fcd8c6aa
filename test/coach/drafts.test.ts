import { describe, expect, test } from 'vitest';
import { checkDrafts, doubtedForEach, foundOf, plantedKinds } from './check-figures.ts';
import { readDrafts } from './drafts-set.ts';

const parts = ['measured', 'development'] as const;
const all = parts.flatMap((part) => readDrafts(part));

test('the drafts are three hundred, half of them with a planted claim of each kind', () => {
  const drafts = all.flatMap((entry) => entry.drafts);
  expect(drafts).toHaveLength(300);
  expect(drafts.filter(({ planted }) => planted !== undefined)).toHaveLength(150);
  for (const kind of plantedKinds)
    expect(drafts.filter(({ planted }) => planted?.kind === kind).length).toBeGreaterThanOrEqual(20);
});

test('what was planted stands in the draft, and no two drafts are the same', () => {
  const drafts = all.flatMap((entry) => entry.drafts);
  for (const { text, planted } of drafts) expect(text).toContain(planted?.words ?? '');
  expect(new Set(drafts.map(({ text }) => text)).size).toBe(drafts.length);
});

describe.each(parts)('the check of a text, on the %s drafts', (part) => {
  const checked = checkDrafts(readDrafts(part));

  test('finds nine in ten of the planted claims', () => {
    const { right, all: planted } = foundOf(checked);
    expect(right / planted).toBeGreaterThanOrEqual(0.9);
  });

  test('doubts a true statement in one message of twenty at most', () => {
    expect(doubtedForEach(checked)).toBeLessThanOrEqual(0.05);
  });
});
