import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    restoreMocks: true,
    reporters: ['dot'],
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
          include: [
            '{shared,build}/**/*.test.ts',
            'electron/{core,browser}/**/*.test.ts',
            'test/{support,coach,words}/**/*.test.ts',
          ],
          // These modules keep no state of their own, and reading them once for all files saves half the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // The page's stores and Electron's stand-in live in their modules, so each file has modules of its own.
          name: 'stateful',
          include: ['renderer/**/*.test.{ts,tsx}', 'electron/*.test.ts', 'electron/desktop/**/*.test.ts'],
        },
      },
    ],
  },
});
