import { expect, test } from '@playwright/test';
import { measureFirstLoad } from '../bench/first-load.ts';

test('what the page loads before its first screen stands keeps within its bounds', () => {
  const bounded = measureFirstLoad().filter(({ aim }) => aim !== null);
  expect(bounded).not.toEqual([]);
  for (const { what, value, aim } of bounded) expect(value, what).toBeLessThanOrEqual(aim ?? 0);
});
