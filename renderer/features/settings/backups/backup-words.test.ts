import { expect, test } from 'vitest';
import { differenceWords, holdsWords, isDifferent, momentWords } from './backup-words.ts';

const same = { total: 4, onlyThere: 0, onlyHere: 0, changed: 0, names: [] };

test('a backup is told by its day and hour', () => {
  expect(momentWords(new Date(2026, 10, 22, 10, 11).getTime())).toBe('22 November 2026 at 10:11');
});

test.each([
  [{ people: 0, drafts: 0, templates: 0 }, '0 people, 0 drafts and 0 templates'],
  [{ people: 1, drafts: 1, templates: 1 }, '1 person, 1 draft and 1 template'],
  [{ people: 12_000, drafts: 2, templates: 3 }, '12,000 people, 2 drafts and 3 templates'],
  [
    { people: null, drafts: 2, templates: null },
    'people that cannot be read, 2 drafts and templates that cannot be read',
  ],
])('what it holds is counted: %j', (holds, words) => {
  expect(holdsWords(holds)).toBe(words);
});

test.each([
  [null, 'This part of the backup cannot be read.', false],
  [same, 'The same as now.', false],
  [{ ...same, onlyThere: 1 }, '1 comes back.', true],
  [{ ...same, changed: 1 }, '1 changes back.', true],
  [{ ...same, onlyHere: 1 }, '1 newer one goes.', true],
  [{ ...same, onlyThere: 2, changed: 3, onlyHere: 4 }, '2 come back, 3 change back, 4 newer ones go.', true],
])('what restoring would do is said: %j', (difference, words, differs) => {
  expect(differenceWords('people', difference)).toBe(words);
  expect(isDifferent(difference)).toBe(differs);
});

test('of what there is one of, nothing is counted', () => {
  expect(differenceWords('profile', { ...same, changed: 1 })).toBe('Changes back to what it was then.');
  expect(differenceWords('settings', same)).toBe('The same as now.');
});
