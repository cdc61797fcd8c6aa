import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    restoreMocks: true,
    reporters: ['dot'],
    pool: 'threads',
    // Some tests wait for a process or a disk, so one worker more than there are processors keeps them all busy.
    maxWorkers: availableParallelism() + 1,
    globalSetup: 'test/support/temporary-folder.ts',
    env: {
      // What the processes that tests start have compiled is kept for the next.
      NODE_COMPILE_CACHE: resolve(import.meta.dirname, 'node_modules/.cache/compiled'),
    },
    // Generous: a test says what comes of something, never how long it takes, and a busy machine is no fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Imported in plain Node, `electron` would download its runtime; electron-store, which imports it, has to come along.
    alias: { electron: resolve(import.meta.dirname, 'test/support/electron-stand-in.ts') },
    server: { deps: { inline: ['electron-store'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['{shared,build}/**/*.test.ts', 'test/{support,answers,coach,spelling}/**/*.test.ts'],
          // These modules keep no state and are never replaced by a mock: they are read once for all files.
          isolate: false,
        },
      },
      {
        extends: true,
        // The hosts' and the page's state lives in their modules, so each file has modules of its own.
        test: {
          name: 'stateful',
          include: ['{electron,renderer}/**/*.test.{ts,tsx}', 'test/torture/*.test.ts'],
        },
      },
      {
        extends: true,
        // A grammar checker reads every sample message; `npm run check` goes without it.
        test: { name: 'grammar', include: ['test/words/**/*.test.ts'] },
      },
    ],
  },
});
