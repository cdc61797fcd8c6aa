import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proseOf } from './prose.ts';

test('fields read as a name and the frames of parts as spaces', () => {
  expect(proseOf('Hi {{name}}, [[I read {{prompt}}.]] Bye')).toBe('Hi Xxxxxxxx,   I read Xxxxxxxxxx.   Bye');
});

test('a text without signs is its own prose', () => {
  expect(proseOf('Hello there.\n\nSam')).toBe('Hello there.\n\nSam');
  expect(proseOf('')).toBe('');
});

test('every word stays where it is', () => {
  const piece = fc.constantFrom('word ', '{{a}}', '{{', '}}', '[[', ']]', '|', '\\[', '\n', 'x');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const source = pieces.join('');
      const prose = proseOf(source);
      expect(prose).toHaveLength(source.length);
      for (const { index } of prose.matchAll(/word/g)) expect(source.slice(index, index + 4)).toBe('word');
    }),
  );
});
