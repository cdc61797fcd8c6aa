import { expect, test } from 'vitest';
import { parseTemplate } from '../../../shared/template/parse.ts';
import { mistakePieces } from './mistake-pieces.ts';

function pieces(body: string) {
  const parsed = parseTemplate(body);
  return mistakePieces(body, parsed.ok ? [] : parsed.errors);
}

test('what is wrong is cut out of what is right, and nothing is lost', () => {
  const body = 'Hi {{first_name}}, thank you. }} So long [[ dear.';
  const cut = pieces(body);
  expect(cut.map(({ text }) => text).join('')).toBe(body);
  expect(cut.filter(({ isMistake }) => isMistake).map(({ text }) => text)).toEqual(['}}', '[[']);
  expect(cut.every(({ start, text }) => body.startsWith(text, start))).toBe(true);
});

test('a text without a mistake is one piece, and an empty one none', () => {
  expect(pieces('Hi')).toEqual([{ start: 0, text: 'Hi', isMistake: false }]);
  expect(mistakePieces('', [])).toEqual([]);
});

test('a mistake within another is shown once', () => {
  const cut = mistakePieces('abcdef', [
    { start: 1, end: 4 },
    { start: 2, end: 3 },
    { start: 5, end: 5 },
  ]);
  expect(cut.map(({ text, isMistake }) => (isMistake ? text.toUpperCase() : text))).toEqual([
    'a',
    'BCD',
    'ef',
  ]);
});
