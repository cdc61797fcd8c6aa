import { expect, it } from 'vitest';
import { listInBrief, listInFull } from './listing.ts';

it.each([
  [[], ''],
  [['Dana Ortiz'], 'Dana Ortiz'],
  [['Dana Ortiz', 'Lee Wong'], 'Dana Ortiz and Lee Wong'],
  [['Dana Ortiz', 'Lee Wong', 'Ana Sol'], 'Dana Ortiz, Lee Wong and Ana Sol'],
])('lists %j as “%s”, in full and in brief', (entries, text) => {
  expect(listInFull(entries)).toBe(text);
  expect(listInBrief(entries)).toBe(text);
});

it('names all of many in full, and counts all but two in brief', () => {
  expect(listInFull(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
  expect(listInBrief(['A', 'B', 'C', 'D'])).toBe('A, B and 2 others');
});
