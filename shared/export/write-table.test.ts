import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../../test/support/any-character.ts';
import { plainCell, safeCell, writeTable } from './write-table.ts';

test.each(['=1+1', '+44 113', '-1', '@dana', '\tx', '\rx', '\0x'])(
  '%j is no formula to a spreadsheet',
  (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  },
);

test('what is none stays as it is', () => {
  expect(safeCell('Dana = Ortiz')).toBe('Dana = Ortiz');
  expect(safeCell('')).toBe('');
});

test('every cell comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      expect(plainCell(safeCell(text))).toBe(text);
      expect(safeCell(text)).not.toMatch(/^[=+\-@\t\r\0]/u);
    }),
  );
  expect(plainCell(safeCell("'tis"))).toBe("'tis");
});

test('a table is quoted where a reader needs it', () => {
  expect(
    writeTable([
      ['a', 'b, c'],
      ['say "hi"', ' x'],
    ]),
  ).toBe('\ufeffa,"b, c"\r\n"say ""hi"""," x"\r\n');
});
