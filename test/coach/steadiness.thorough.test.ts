import { expect, test } from 'vitest';
import { inputOf } from '../support/example-reading.ts';
import { readDrafts } from './drafts-set.ts';
import { reworded } from './rewording.ts';

const mostMoved = 0.03;

test('a rewording without change of sense moves hardly a verdict on drafts that no model was fitted to', () => {
  const entries = [...readDrafts('development'), ...readDrafts('measured')];
  const found = entries.flatMap(({ drafts }) =>
    drafts.slice(0, 2).flatMap(({ text }) => reworded(inputOf({ text }))),
  );
  expect(found.length).toBeGreaterThan(300);
  const moved = found.filter(({ isMoved }) => isMoved);
  expect(moved.length / found.length, JSON.stringify(moved)).toBeLessThanOrEqual(mostMoved);
});
