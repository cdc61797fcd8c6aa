import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './announce-engines.ts',
  // Every test has a host, a data folder and a browser context of its own.
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // None: a test that passes only at the second try hides a fault, in the app or in itself.
  retries: 0,
  // Generous: a busy machine is no fault.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['dot']],
  // To record every test costs a quarter of the time. Where one fails, `npm run e2e -- --trace on NAME` shows what it saw;
  // on a system that one cannot ask again, it is recorded from the start.
  use: {
    trace: process.env.CI === undefined ? 'off' : 'retain-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
  projects: [{ name: 'desktop' }, { name: 'browser' }],
});
