import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,build,test/support,test/coach}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    reporters: ['dot'],
  },
});
