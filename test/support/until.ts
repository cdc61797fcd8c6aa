/** Waits for what comes of something, however busy the machine is: the test's own limit is the only one. */
import { vi } from 'vitest';

/** Longer than any test may take, so that it is the test that ends. */
const longerThanAnyTest = 120_000;

/** What `attempt` returns once it no longer throws. */
export const until = <T>(attempt: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(attempt, { timeout: longerThanAnyTest, interval: 10 });
