/**
 * Runs before each file of tests of the page and of the desktop app, and of those that put something in a module's place.
 * Files share a thread, so that packages are read once; our own modules, which hold the state of page and app, are read
 * anew, and what a file put in place of clock and globals goes with it.
 */
import { afterAll, vi } from 'vitest';

vi.resetModules();

afterAll(async () => {
  // What the page fetches while it is idle would else be read without the globals, and the next file would get it so.
  await vi.dynamicImportSettled();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
