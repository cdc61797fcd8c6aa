import { describe, expect, it } from 'vitest';
import { dayOf, momentOn } from './day-input.ts';

const now = new Date(2026, 10, 21, 9, 30);

describe('the day something happened', () => {
  it('is today unless told, with the time of now', () => {
    expect(dayOf(now)).toBe('2026-11-21');
    expect(momentOn(dayOf(now), now)).toBe(now.toISOString());
  });

  it('is noon of an earlier day', () => {
    expect(momentOn('2026-11-20', now)).toBe(new Date(2026, 10, 20, 12).toISOString());
  });

  it.each(['', '2026-11-22', '2026-02-31T', 'yesterday', '275760-09-14'])('takes "%s" as now', (day) => {
    expect(momentOn(day, now)).toBe(now.toISOString());
  });
});
