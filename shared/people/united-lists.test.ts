import { expect, test } from 'vitest';
import { unitedLists } from './united-lists.ts';

test('what both lists have stands once, as it was written first', () => {
  expect(unitedLists(['José Ruiz', ' Ana '], ['jose ruiz', 'ANA', 'Lee'])).toEqual([
    'José Ruiz',
    'Ana',
    'Lee',
  ]);
});

test('blank entries are left out, and signs alone are kept apart', () => {
  expect(unitedLists(['', '  ', '🎻'], ['🎺', '🎻'])).toEqual(['🎻', '🎺']);
});

test('there are no more than a record holds', () => {
  const many = Array.from({ length: 600 }, (_, index) => `tag ${index}`);
  expect(unitedLists(many, ['one more'])).not.toContain('one more');
  expect(unitedLists(many, []).length).toBeLessThan(many.length);
});
