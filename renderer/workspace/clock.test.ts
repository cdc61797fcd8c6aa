import { expect, test } from 'vitest';
import { firstOfDay, readClock } from './clock.ts';

test('reads the time, in the zone the user is in', () => {
  const { now, timeZone } = readClock();
  expect(now).toBeInstanceOf(Date);
  expect(now.toLocaleString('en-GB', { timeZone })).toBe(now.toLocaleString('en-GB'));
});

test('the clock of a day is the same until the day is over where the user is', () => {
  const at = (now: string, timeZone = 'Europe/London') => firstOfDay({ now: new Date(now), timeZone });
  const morning = at('2026-11-29T08:00:00.000Z');
  expect(morning.now.toISOString()).toBe('2026-11-29T08:00:00.000Z');
  expect(at('2026-11-29T23:59:00.000Z')).toBe(morning);
  const elsewhere = at('2026-11-29T23:59:00.000Z', 'Asia/Tokyo');
  expect(elsewhere.timeZone).toBe('Asia/Tokyo');
  expect(at('2026-11-30T00:01:00.000Z').now.toISOString()).toBe('2026-11-30T00:01:00.000Z');
});
