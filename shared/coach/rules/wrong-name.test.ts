/** Who is called by name in the middle of a text, where somebody else of that name is known too. */
import { expect, it } from 'vitest';
import { readExample } from '../../../test/support/example-reading.ts';

const ana = { answers: { name: 'Ana Sol', company: 'Marsh' }, profile: { name: 'Sam Okafor' } };
const others = ['Marcus Lind', 'Ana Lind', 'Sam Lind', 'Marsh Lind', 'Leeds Lind'].map((name) => ({ name }));

const wrongIn = (text: string) =>
  readExample({ ...ana, text, others }).findings.filter(({ rule }) => rule === 'wrong-name');

it('is told of the one who was written to before, with the name that belongs there', () => {
  const text = 'Hi Ana, your reeds held. Thanks, Marcus, what came next?';
  const [found, ...more] = wrongIn(text);
  expect(more).toEqual([]);
  expect(text.slice(found?.start, found?.end)).toBe('Marcus');
  expect(found).toMatchObject({
    sentence: 'It speaks to Marcus, but goes to Ana Sol.',
    fix: { start: found?.start, end: found?.end, replacement: 'Ana', label: 'Use: Ana' },
  });
});

it.each([
  ['their own name', 'Hi Ana, your reeds held. Thanks, Ana, what came next?'],
  ['the user’s own', 'Hi Ana, they said thank you, Sam, for coming. What came next?'],
  ['the name of their company', 'Hi Ana, your reeds held. Thanks, Marsh, what came next?'],
  ['places in a row', 'Hi Ana, your reeds held in York, Leeds, Hull and Ripon. What came next?'],
  ['a name that nobody bears', 'Hi Ana, your reeds held. Thanks, Priya, what came next?'],
  ['somebody who is spoken about', 'Hi Ana, you met Marcus in Ghent. What came next?'],
])('is silent on %s', (_what, text) => {
  expect(wrongIn(text)).toEqual([]);
});
