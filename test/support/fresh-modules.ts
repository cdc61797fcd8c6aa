/**
 * Runs before each file of tests. Files share a thread, so that packages are read once; our own modules, which hold the
 * state of the page and the hosts, are read anew, and whatever a file before put in place of the globals is taken away.
 */
import { vi } from 'vitest';

vi.useRealTimers();
vi.unstubAllGlobals();
vi.unstubAllEnvs();
vi.resetModules();
