import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDay, dayNumber, writtenDay } from './calendar.ts';

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
