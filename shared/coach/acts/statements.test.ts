import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../../../test/support/any-character.ts';
import { readText } from '../reading/read-text.ts';
import { statementsOf } from './statements.ts';

const statementsIn = (text: string) =>
  statementsOf(readText(text)).map(({ start, end, part }) => [part, text.slice(start, end)]);

test('takes a message apart: greeting, sentences, signature', () => {
  expect(statementsIn('Hi Ana, your reeds held. Which depth do you use?\n\nBest wishes,\nLena')).toEqual([
    ['greeting', 'Hi Ana,'],
    ['body', 'your reeds held.'],
    ['body', 'Which depth do you use?'],
    ['signature', 'Best wishes,\nLena'],
  ]);
});

test('needs neither greeting nor signature', () => {
  expect(statementsIn('Your reeds held.')).toEqual([['body', 'Your reeds held.']]);
  expect(statementsIn(' … ')).toEqual([]);
});

test('reads on where a mail program broke a long line, and not where the writer ended it', () => {
  const wrapped =
    'Hi Ana,\nfrom May I am going to visit schools along the coast,\nand to teach an hour on reeds.';
  expect(statementsIn(wrapped)).toEqual([
    ['greeting', 'Hi Ana,'],
    ['body', 'from May I am going to visit schools along the coast,\nand to teach an hour on reeds.'],
  ]);
  expect(statementsIn('The reeds held\nyour depth was right').length).toBe(2);
  expect(statementsIn('From May I am going to visit schools along the coast.\nyou too?').length).toBe(2);
  expect(statementsIn('From May I am going to visit schools along the coast\n\nyou too?').length).toBe(2);
  expect(statementsIn('From May I am going to visit schools along the coast\nAna Sol').length).toBe(2);
});

test('takes a last line for a signature only where it is no sentence', () => {
  const last = (line: string) => statementsIn(`Your reeds held.\n${line}`).at(-1)?.[0];
  for (const line of [
    'Lena',
    'Lena Hart, Ghent',
    'Sam Lee Jr.',
    'Thanks a lot!',
    'Best, Lena.',
    'T. L. Gray',
  ])
    expect(last(line), line).toBe('signature');
  for (const line of ['But maybe something changed :)', 'Let me know.', 'I love your reeds!', 'Which depth?'])
    expect(last(line), line).toBe('body');
});

test('knows which of them asks', () => {
  const read = readText('Hi Ana, your reeds held. Which depth do you use?');
  expect(statementsOf(read).map(({ isQuestion }) => isQuestion)).toEqual([false, false, true]);
});

test('gives statements of any text in its order, none overlapping the next', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
      let end = 0;
      for (const statement of statementsOf(readText(text))) {
        expect(statement.start).toBeGreaterThanOrEqual(end);
        expect(statement.end).toBeGreaterThan(statement.start);
        end = statement.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
