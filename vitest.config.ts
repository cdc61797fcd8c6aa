import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,build,test/support,test/coach}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    reporters: ['dot'],
    // Imported in plain Node, `electron` would download its runtime; electron-store, which imports it, has to come along.
    alias: { electron: resolve(import.meta.dirname, 'test/support/electron-stand-in.ts') },
    server: { deps: { inline: ['electron-store'] } },
  },
});
