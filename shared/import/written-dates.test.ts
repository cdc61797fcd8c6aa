import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayReader, readWrittenDay, readWrittenMoment, slashOrderOf } from './written-dates.ts';

test.each([
  ['14 Nov 2019', '2019-11-14'],
  ['14-Nov-19', '2019-11-14'],
  ['7 juin 2024', '2024-06-07'],
  ['3 de ene de 2022', '2022-01-03'],
  ['1. März 2021', '2021-03-01'],
  ['12 août 2020', '2020-08-12'],
  ['3 ott 2020', '2020-10-03'],
  ['Nov 14, 2019', '2019-11-14'],
  ['2024-02-29', '2024-02-29'],
  ['14.11.2019', '2019-11-14'],
  ['1/29/26', '2026-01-29'],
  ['31-Dec-69', '2069-12-31'],
  ['31-Dec-70', '1970-12-31'],
])('%s is %s', (text, day) => {
  expect(readWrittenDay(text)).toBe(day);
});

test.each([
  '',
  'soon',
  '31 Feb 2020',
  '29/29/26',
  '2023-02-29',
  '0 Nov 2019',
  '14 Foo 2019',
  '14 Nov 1019',
  '1/2/20261',
])('“%s” is no day', (text) => {
  expect(readWrittenDay(text)).toBeNull();
});

test('figures with slashes are read as the others of their column say', () => {
  expect(slashOrderOf(['1/2/26', '13/2/26'])).toBe('day-first');
  expect(slashOrderOf(['1/2/26', '2/13/26'])).toBe('month-first');
  expect(readWrittenDay('1/2/26', 'day-first')).toBe('2026-02-01');
  expect(readWrittenDay('1/2/26', 'month-first')).toBe('2026-01-02');
});

test.each([
  ['1/29/26, 2:37 PM', '2026-01-29T14:37:00.000Z'],
  ['1/29/26, 12:05 AM', '2026-01-29T00:05:00.000Z'],
  ['1/29/26, 12:05 PM', '2026-01-29T12:05:00.000Z'],
  ['2025-06-01 14:03:22 UTC', '2025-06-01T14:03:22.000Z'],
  ['14 Nov 2019', '2019-11-14T12:00:00.000Z'],
])('%s is the moment %s', (text, moment) => {
  expect(readWrittenMoment(text)).toBe(moment);
});

test('a time that no clock shows is no moment', () => {
  expect(readWrittenMoment('2025-06-01 25:00')).toBeNull();
  expect(readWrittenMoment('2025-06-01 14:61')).toBeNull();
});

test('every day that is written as a day is read as itself, and any text as a day or none', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readWrittenDay(day)).toBe(day);
        expect(readWrittenMoment(date.toISOString())?.slice(0, 19)).toBe(date.toISOString().slice(0, 19));
      },
    ),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readWrittenDay(text) ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
  );
});

test('reads each day of a column as it would alone, however often it stands there', () => {
  const column = ['1/2/2026', '14 Nov 2019', 'soon', '1/2/2026', 'soon', '14 Nov 2019'];
  for (const order of ['day-first', 'month-first'] as const)
    expect(column.map(dayReader(order))).toEqual(column.map((text) => readWrittenDay(text, order)));
});
