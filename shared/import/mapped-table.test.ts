import { expect, test } from 'vitest';
import { headerOf, isUsable, readMapped, suggestedMapping } from './mapped-table.ts';

const rows = [
  { line: 1, cells: ['My people'] },
  { line: 2, cells: ['Full Name', 'Firma', 'Shoe size', 'E-Mail', 'Mail'] },
  { line: 3, cells: ['Dana Ortiz', 'Harbour Rail', '39', 'dana@sample.example', ''] },
  { line: 4, cells: ['', '', '', '', ''] },
  { line: 5, cells: ['', '', '40'] },
];

test('the heads suggest what columns hold, each thing once', () => {
  const header = headerOf(rows);
  expect(header?.line).toBe(2);
  expect(header === null ? [] : suggestedMapping(header)).toEqual(['name', 'company', null, 'email', null]);
});

test('the rows below the header are read as the user said', () => {
  const header = { line: 2, cells: [] };
  const read = readMapped(rows, 'mine.csv', { header, mapping: ['name', null, 'notes', 'email', null] });
  expect(read.contacts).toEqual([
    expect.objectContaining({
      line: 3,
      name: 'Dana Ortiz',
      company: '',
      notes: ['39'],
      email: 'dana@sample.example',
    }),
  ]);
  expect(read.rejected.map(({ line, reason }) => [line, reason])).toEqual([[5, 'It names nobody.']]);
});

test('without a column for the name nobody can be told from the others', () => {
  expect(isUsable(['company', null])).toBe(false);
  expect(isUsable([null, 'lastName'])).toBe(true);
});

test('an empty file has no header', () => {
  expect(headerOf([])).toBeNull();
  expect(headerOf([{ line: 1, cells: ['alone'] }])?.line).toBe(1);
});
