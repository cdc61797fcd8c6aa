import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateHeading, dayAhead, relativeDate, shortDay, sinceDate, weekday } from './relative-date.ts';

const london = { now: new Date('2026-11-21T15:00:00Z'), timeZone: 'Europe/London' };

describe('a moment, as one says it', () => {
  it.each([
    ['2026-11-21T00:01:00.000Z', 'today'],
    ['2026-11-20T23:59:00.000Z', 'yesterday'],
    ['2026-11-15T10:00:00.000Z', '6 days ago'],
    ['2026-10-23T10:00:00.000Z', '29 days ago'],
    ['2026-10-22T10:00:00.000Z', '22 Oct'],
    ['2025-12-31T10:00:00.000Z', '31 Dec 2025'],
  ])('says %s as "%s"', (at, said) => {
    expect(relativeDate(at, london)).toBe(said);
  });

  it('counts the days of the place where it is read, not those of Greenwich', () => {
    const at = '2026-11-20T23:30:00.000Z';
    expect(relativeDate(at, london)).toBe('yesterday');
    expect(relativeDate(at, { ...london, timeZone: 'Asia/Tokyo' })).toBe('yesterday');
    expect(relativeDate('2026-11-20T14:30:00.000Z', { ...london, timeZone: 'Asia/Tokyo' })).toBe(
      '2 days ago',
    );
  });

  it('counts a day with a clock change as one day', () => {
    const now = new Date('2026-10-26T00:30:00Z');
    expect(relativeDate('2026-10-24T23:30:00.000Z', { now, timeZone: 'Europe/London' })).toBe('yesterday');
  });

  it('names the date of a moment to come instead of a number of days', () => {
    expect(relativeDate('2026-11-25T10:00:00.000Z', london)).toBe('25 Nov');
  });

  it('says a date in a heading with a capital and without counting days', () => {
    expect(dateHeading('2026-11-21T09:00:00.000Z', london)).toBe('Today');
    expect(dateHeading('2026-11-20T09:00:00.000Z', london)).toBe('Yesterday');
    expect(dateHeading('2026-11-14T09:00:00.000Z', london)).toBe('14 Nov');
    expect(dateHeading('2024-02-29T09:00:00.000Z', london)).toBe('29 Feb 2024');
  });

  it('says something for every moment, and "today" for now, wherever it is read', () => {
    const zones = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu');
    const moments = fc.date({
      min: new Date('1970-01-03T00:00:00Z'),
      max: new Date('9999-12-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, moments, zones, (at, now, timeZone) => {
        expect(relativeDate(at.toISOString(), { now, timeZone })).toMatch(
          /^(today|yesterday|\d{1,2} days ago|\d{1,2} [A-Z][a-z]{2}( \d{4})?)$/,
        );
        expect(relativeDate(now.toISOString(), { now, timeZone })).toBe('today');
      }),
    );
  });
});

const sunday = { now: new Date('2026-11-29T12:00:00Z'), timeZone: 'UTC' };

it('names the day of the week where the user is', () => {
  expect(weekday(sunday)).toBe('Sunday');
  const late = new Date('2026-11-29T23:30:00Z');
  expect(weekday({ now: late, timeZone: 'Europe/Berlin' })).toBe('Monday');
  expect(weekday({ now: late, timeZone: 'America/New_York' })).toBe('Sunday');
});

it.each([
  ['2026-11-29T08:00:00Z', 'today'],
  ['2026-11-28T23:59:00Z', 'yesterday'],
  ['2026-11-27T08:00:00Z', 'Friday'],
  ['2026-11-26T08:00:00Z', 'Thursday'],
  ['2026-11-23T08:00:00Z', 'Monday'],
  ['2026-11-22T08:00:00Z', '22 Nov'],
  ['2025-11-27T08:00:00Z', '27 Nov 2025'],
  ['2026-12-01T08:00:00Z', '1 Dec'],
])('something that began on %s is so since %s', (at, expected) => {
  expect(sinceDate(at, sunday)).toBe(expected);
});

it.each([
  ['2026-11-29', 'today', '29 Nov'],
  ['2026-11-30', 'tomorrow', '30 Nov'],
  ['2026-12-01', 'in 2 days', '1 Dec'],
  ['2026-12-28', 'in 29 days', '28 Dec'],
  ['2026-12-29', '29 Dec', '29 Dec'],
  ['2027-02-28', '28 Feb 2027', '28 Feb 2027'],
  ['2026-11-28', '28 Nov', '28 Nov'],
])('the day %s lies ahead as %s, and is %s', (day, ahead, short) => {
  expect(dayAhead(day, sunday)).toBe(ahead);
  expect(shortDay(day, sunday)).toBe(short);
});
