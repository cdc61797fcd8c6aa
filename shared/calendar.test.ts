import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDay, dayNumber, daysAfter, daysBetween, monthAfter, writtenDay } from './calendar.ts';

const newYear = new Date('2026-12-31T23:30:00Z');

it.each([
  ['UTC', '2026-12-31'],
  ['Europe/London', '2026-12-31'],
  ['Europe/Berlin', '2027-01-01'],
  ['Pacific/Kiritimati', '2027-01-01'],
  ['Pacific/Pago_Pago', '2026-12-31'],
])('reads the day of a moment in %s as %s', (timeZone, day) => {
  expect(writtenDay(calendarDay(newYear, timeZone))).toBe(day);
});

it('writes a day with all its digits', () => {
  expect(writtenDay({ year: 987, month: 3, day: 5 })).toBe('0987-03-05');
});

it('numbers the days so that the next one is one more, whatever the clocks do', () => {
  const moments = fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu'), (moment, timeZone) => {
      const { year, month, day } = calendarDay(moment, timeZone);
      const tomorrow = new Date(Date.UTC(year, month - 1, day + 1));
      const difference = dayNumber(calendarDay(tomorrow, 'UTC')) - dayNumber({ year, month, day });
      expect(difference).toBe(1);
    }),
  );
});

it.each([
  ['2026-11-30', 1, '2026-12-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  // The clocks of Europe change on 29 March 2026, those of New York on 1 November.
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-31', 2, '2026-11-02'],
  ['2026-03-01', -1, '2026-02-28'],
])('counts from %s by %i days to %s', (day, days, expected) => {
  expect(daysAfter(day, days)).toBe(expected);
  expect(daysBetween(day, expected)).toBe(days);
});

it.each([
  ['2026-11-29', '2026-12-29'],
  ['2026-12-31', '2027-01-31'],
  ['2027-01-31', '2027-02-28'],
  ['2028-01-31', '2028-02-29'],
  ['2028-01-29', '2028-02-29'],
  ['2026-03-31', '2026-04-30'],
  ['2026-02-28', '2026-03-28'],
])('is on %s in a month on %s', (day, expected) => {
  expect(monthAfter(day)).toBe(expected);
});

it('reads a moment off the calendar once, however often it is asked for', () => {
  expect(calendarDay(newYear, 'Europe/Berlin')).toBe(calendarDay(new Date(newYear), 'Europe/Berlin'));
  expect(calendarDay(newYear, 'Europe/Berlin')).not.toEqual(calendarDay(newYear, 'UTC'));
});

it('has no day for what is no moment', () => {
  expect(() => calendarDay(new Date('never'), 'UTC')).toThrow(RangeError);
});
