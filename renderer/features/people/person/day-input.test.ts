import { describe, expect, it } from 'vitest';
import { writtenToday } from '../../../../shared/calendar.ts';
import { momentOn } from './day-input.ts';

const now = new Date(2026, 10, 21, 9, 30);
const clock = { now, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };

describe('the day something happened', () => {
  it('is today unless told, with the time of now', () => {
    expect(writtenToday(clock)).toBe('2026-11-21');
    expect(momentOn('2026-11-21', clock)).toBe(now.toISOString());
  });

  it('is today in the afternoon too, when noon has passed', () => {
    const evening = new Date(2026, 10, 21, 19, 30);
    expect(momentOn('2026-11-21', { ...clock, now: evening })).toBe(evening.toISOString());
  });

  it('is noon of an earlier day', () => {
    expect(momentOn('2026-11-20', clock)).toBe(new Date(2026, 10, 20, 12).toISOString());
  });

  it.each(['', '2026-11-22', '2026-02-31T', 'yesterday', '275760-09-14'])('takes "%s" as now', (day) => {
    expect(momentOn(day, clock)).toBe(now.toISOString());
  });
});
