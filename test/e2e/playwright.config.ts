import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './announce-engines.ts',
  // Every test has a host, a data folder and a browser context of its own.
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // A machine that is busy elsewhere gets one more try; a test that needs it is reported as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 45_000,
  reporter: [['dot']],
  use: { trace: 'retain-on-failure', locale: 'en-GB', timezoneId: 'Europe/London' },
  projects: [{ name: 'desktop' }, { name: 'browser' }],
});
