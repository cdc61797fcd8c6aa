import { expect, test } from 'vitest';
import { parseTemplate } from '../../../shared/template/parse.ts';
import { renderTemplate } from '../../../shared/template/render.ts';
import { paperPieces } from './paper-pieces.ts';

/** The pieces of a template in which only the company is known; gaps in angle brackets. */
function read(body: string): readonly string[] {
  const parsed = parseTemplate(body);
  if (!parsed.ok) throw new Error('It has mistakes.');
  const pieces = paperPieces(renderTemplate(parsed.template, { company: 'Harbour Rail' }));
  return pieces.map(({ words, isGap }) => (isGap ? `<${words}>` : words));
}

test('a message without gaps is one piece, and an empty one is none', () => {
  expect(read('Hello from {{company}}.')).toEqual(['Hello from Harbour Rail.']);
  expect(read('')).toEqual([]);
});

test('words and gaps follow one another as they are read, each once', () => {
  expect(read('Hello {{first_name}}, is {{role}} at {{company}} fun?')).toEqual([
    'Hello ',
    '<First name>',
    ', is ',
    '<Role or headline>',
    ' at Harbour Rail fun?',
  ]);
});

test('a gap may come first, last, or beside another one', () => {
  expect(read('{{first_name}}{{role}}')).toEqual(['<First name>', '<Role or headline>']);
});
