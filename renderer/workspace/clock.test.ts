import { expect, test } from 'vitest';
import { readClock } from './clock.ts';

test('reads the time, in the zone the user is in', () => {
  const { now, timeZone } = readClock();
  expect(now).toBeInstanceOf(Date);
  expect(now.toLocaleString('en-GB', { timeZone })).toBe(now.toLocaleString('en-GB'));
});
