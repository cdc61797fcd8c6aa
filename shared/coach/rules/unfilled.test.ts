/** What is offered in the place of a gap, or of a word for many where a name should stand. */
import { expect, it } from 'vitest';
import { readExample } from '../../../test/support/example-reading.ts';

const unfilledIn = (text: string, name: string) =>
  readExample({ text, answers: { name } }).findings.filter(({ rule }) => rule === 'unfilled');

it('is their first name where that belongs there and is known, and nothing for another gap', () => {
  const text = 'Hi {{first_name}}, your reeds at [place] held.';
  expect(unfilledIn(text, 'Ana Sol').map(({ sentence, fix }) => [sentence, fix?.replacement])).toEqual([
    ['“First name” is not filled in.', 'Ana'],
    ['“[place]” is not filled in.', undefined],
  ]);
  expect(unfilledIn(text, '').map(({ fix }) => fix)).toEqual([null, null]);
});

it('is their first name for a title with a word for many', () => {
  const text = 'Dear Dr. Researcher, your reeds held.';
  const [found, ...more] = unfilledIn(text, 'Ana Sol');
  expect(more).toEqual([]);
  expect(text.slice(found?.start, found?.end)).toBe('Dr. Researcher');
  expect(found?.sentence).toBe('“Dr. Researcher” has a word for many where a name should stand.');
  expect(found?.fix).toMatchObject({ replacement: 'Ana', label: 'Use: Ana' });
  expect(unfilledIn(text, '')[0]?.fix).toBeNull();
});
