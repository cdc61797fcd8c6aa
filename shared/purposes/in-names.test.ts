import { expect, test } from 'vitest';
import { inNames } from './in-names.ts';

const words = 'How {asked} comes to know {wanted}, and {wanted} {asked}';

test('the two of an introduction are called by their names, each of them as soon as it is known', () => {
  const named = { name: 'Prof. van der Meer', callThem: '', introduceTo: 'Lee Wong' };
  expect(inNames(words, named)).toBe('How Prof. van der Meer comes to know Lee, and Lee Prof. van der Meer');
  expect(inNames(words, { ...named, callThem: 'Kai' })).toBe('How Kai comes to know Lee, and Lee Kai');
  expect(inNames('Said to {wanted}', { ...named, introduceTo: ' ' })).toBe(
    'Said to the one you would like to meet',
  );
  expect(inNames('Why {asked}?', { ...named, name: '' })).toBe('Why the one who could introduce you?');
});
