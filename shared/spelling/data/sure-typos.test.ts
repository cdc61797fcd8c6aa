import { expect, test } from 'vitest';
import { lostApostrophes } from './lost-apostrophes.ts';
import { sureTypos } from './sure-typos.ts';

const slips = Object.entries({ ...sureTypos, ...lostApostrophes });

test('each slip is in small letters, without marks, and not what was meant', () => {
  for (const [slip, meant] of slips) {
    expect(slip).toMatch(/^[a-z]+$/);
    expect(meant.toLowerCase()).not.toBe(slip);
    expect(meant).toMatch(/^[A-Za-z]+(?:['’ -][A-Za-z]+)*$/);
  }
});

test('what was meant is no slip itself, and no slip is in both lists', () => {
  for (const [, meant] of slips) expect(Object.keys(sureTypos)).not.toContain(meant.toLowerCase());
  expect(Object.keys(sureTypos).filter((slip) => slip in lostApostrophes)).toEqual([]);
});
