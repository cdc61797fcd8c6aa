import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that kill processes, fill disks or read whole collections. */
const thorough = '{shared,electron,renderer,build,test}/**/*.thorough.test.{ts,tsx}';

/** Tests that try everything on every screen. */
const walks = 'renderer/walks/*.test.tsx';

/**
 * The modules of a room of ours, but for its tests, to be read by Node itself, once for each thread. It is for rooms that
 * keep nothing in their modules and in whose place no test puts something else.
 */
function modulesOf(room: string): RegExp {
  const folder = resolve(import.meta.dirname, room).replaceAll('\\', '/');
  return new RegExp(`^${folder.replaceAll(/[^\w/]/g, String.raw`\$&`)}/.*(?<!\\.test)\\.ts$`);
}

/** English for tests, which takes long to make and never changes, is made once for each thread as well. */
const english = /\/test\/support\/english(?:-pack)?\.ts$/;

/**
 * Tests of the core and the browser host that put something of their own in place of a module or the clock. The rooms
 * keep nothing in their modules, so all other tests of them may share the threads.
 */
const replacing = globSync('electron/{core,browser}/**/*.test.ts', { cwd: import.meta.dirname }).filter(
  (path) =>
    /vi\.(?:doMock|mock|resetModules|stubEnv|stubGlobal|useFakeTimers)\(/.test(
      readFileSync(resolve(import.meta.dirname, path), 'utf8'),
    ),
);

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
    server: { deps: { inline: ['electron-store'], external: [modulesOf('shared'), english] } },
    setupFiles: 'test/support/property-runs.ts',
    // Files of tests without state share the threads, which then read packages and modules once.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: [
            '{shared,build,electron/core,electron/browser}/**/*.test.ts',
            'test/{support,answers,bench,coach,spelling}/**/*.test.ts',
          ],
          exclude: [thorough, ...replacing],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['renderer/**/*.test.{ts,tsx}'],
          exclude: [thorough, walks],
          setupFiles: ['test/support/fresh-modules.ts'],
        },
      },
      {
        extends: true,
        // React as it ships, which is twice as quick as the one that helps while one works.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: {
          name: 'walks',
          include: [walks],
          env: { NODE_ENV: 'production' },
          isolate: true,
          // One test walks through a whole room.
          testTimeout: 300_000,
          setupFiles: ['test/support/fresh-modules.ts'],
          // The page is made anew for most of its tests, the core behind it for none.
          server: { deps: { external: [modulesOf('shared'), modulesOf('electron/core')] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['electron/{*,desktop/**/*}.test.ts', ...replacing],
          exclude: [thorough],
          // What one of them put in the place of a module or of the clock goes with it.
          setupFiles: ['test/support/fresh-modules.ts'],
        },
      },
      {
        extends: true,
        // What takes long and seldom changes: `npm run check` goes without it.
        test: {
          name: 'thorough',
          include: [thorough, 'test/{words,torture}/**/*.test.ts'],
          isolate: true,
        },
      },
    ],
  },
});
