/**
 * Runs before each file of the page's tests. Files share a thread, so that packages are read once; our own modules, which
 * hold the state of the page, are read anew, and what a file put in place of clock and globals goes with it.
 */
import { afterAll, vi } from 'vitest';

vi.resetModules();

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
