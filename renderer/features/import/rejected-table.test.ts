import { expect, test } from 'vitest';
import { rejectedTable } from './rejected-table.ts';

test('refused rows keep their cells, with the reasons below each other behind the widest', () => {
  const table = rejectedTable([
    { file: 'a.csv', line: 3, cells: ['Ana', 'Reeds', '31 Feb'], reason: 'There is no such day.' },
    { file: 'b.csv', line: 12, cells: ['Lee'], reason: 'It has no name.' },
  ]);
  expect(
    table
      .replace(/^\ufeff/u, '')
      .trim()
      .split(/\r?\n/u),
  ).toEqual([
    'Ana,Reeds,31 Feb,There is no such day.,"a.csv, line 3"',
    'Lee,,,It has no name.,"b.csv, line 12"',
  ]);
});
