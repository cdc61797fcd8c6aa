/**
 * The app as a test meets it: started by its host on a data folder of its own, driven through the page. The same
 * tests run in the desktop app and in a browser.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron,
  type Browser,
  type BrowserContext,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
  type Route,
} from '@playwright/test';
import { emptyProfile } from '../../shared/compose/empty-profile.ts';
import { defaultSettings } from '../../shared/default-settings.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { startBrowserHost } from '../support/browser-host.ts';
import { chromiumArgs, findChromium } from '../support/chromium.ts';
import { startCore } from '../support/core-in-folder.ts';
import { electronRuntime } from '../support/electron-runtime.ts';
import { standBetween } from './stand-between.ts';
import { type AroundTheApp, aroundBrowser, aroundDesktop } from './system.ts';

const root = resolve(import.meta.dirname, '../..');

export type RunningApp = {
  readonly page: Page;
  readonly around: AroundTheApp;
  /** Ends the app as a crash would: nothing gets a chance to be saved. */
  readonly kill: () => Promise<void>;
  /** Answers a question of the page in the host’s place; only a browser’s questions can be met on their way. */
  readonly answer: (route: Route, envelope: unknown) => Promise<void>;
};

export type App = {
  readonly dataFolder: string;
  readonly start: () => Promise<RunningApp>;
  /** Starts the app as somebody who answered the first-run questions before. */
  readonly startIntroduced: (profile?: Partial<Profile>) => Promise<RunningApp>;
};

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/**
 * Fails the test for whatever the page complains about: an exception, a blocked script, a refused request. The
 * returned function ends the watch: what a page says of a host that is gone is no complaint.
 */
function watch(page: Page, complaints: string[]): () => void {
  let isWatched = true;
  page.on('pageerror', (error) => isWatched && complaints.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    if (isWatched && message.type() === 'error') complaints.push(`${message.text()} ${url}`);
  });
  return () => {
    isWatched = false;
  };
}

/** Switches the check of spelling off in a data folder, as a user may. */
async function switchSpellingOff(dataFolder: string): Promise<void> {
  const core = startCore(dataFolder);
  await core.ask('saveSettings', { ...defaultSettings, spelling: false });
  core.close();
}

/** Says in a data folder who the user is, so that nobody is asked. */
async function introduce(dataFolder: string, profile: Partial<Profile>): Promise<void> {
  const core = startCore(dataFolder);
  await core.ask('saveProfile', { ...emptyProfile, ...profile, introduced: true });
  core.close();
}

type Own = {
  app: App;
  complaints: string[];
  /** Whether spelling is checked: it takes seconds of processor time to set up, which most tests do without. */
  checksSpelling: boolean;
};

/** One browser for all tests of a worker, each of which has a context of its own; started with the first that needs it. */
type Shared = { openBrowser: () => Promise<Browser> };

export const test = base.extend<Own, Shared>({
  checksSpelling: [false, { option: true }],
  openBrowser: [
    async ({ playwright }, use) => {
      const launched: Promise<Browser>[] = [];
      const launch = async () => {
        const { executablePath, env } = await findChromium();
        return playwright.chromium.launch({
          executablePath,
          args: [...chromiumArgs],
          // Scroll bars take room, as they do in the window and for most people.
          ignoreDefaultArgs: ['--hide-scrollbars'],
          env: { ...process.env, ...env },
        });
      };
      await use(() => {
        const [first = launch()] = launched;
        if (launched.length === 0) launched.push(first);
        return first;
      });
      for (const browser of launched) await (await browser).close();
    },
    { scope: 'worker' },
  ],
  complaints: async ({ browserName: _unused }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  app: async ({ openBrowser, complaints, contextOptions, checksSpelling }, use, testInfo) => {
    const isDesktop = testInfo.project.name === 'desktop';
    const runtime = electronRuntime();
    test.skip(isDesktop && runtime === null, 'Electron’s runtime is not installed.');
    const dataFolder = mkdtempSync(join(tmpdir(), 'common-ground-e2e-'));
    const savedFiles = mkdtempSync(join(tmpdir(), 'common-ground-saved-'));
    const cleanUp: (() => Promise<unknown>)[] = [];
    const endWatches: (() => void)[] = [];

    async function startDesktop(): Promise<RunningApp> {
      const electron: ElectronApplication = await _electron.launch({
        args: [root, '--data', dataFolder],
        ...(runtime === null ? {} : { executablePath: runtime }),
      });
      // Asked for now: Playwright knows no process of an app that has gone.
      const child = electron.process();
      cleanUp.push(() => end(child));
      const page = await electron.firstWindow();
      const endWatch = watch(page, complaints);
      endWatches.push(endWatch);
      const kill = () => {
        endWatch();
        return end(child);
      };
      const answer = () => Promise.reject(new Error('The desktop app asks its host by other means.'));
      return { page, kill, answer, around: aroundDesktop(electron, savedFiles) };
    }

    let context: Promise<BrowserContext> | null = null;

    async function openContext(): Promise<BrowserContext> {
      const browser = await openBrowser();
      const opened = await browser.newContext({
        ...contextOptions,
        viewport: { width: 1320, height: 860 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      cleanUp.push(() => opened.close());
      return opened;
    }

    async function startBrowser(): Promise<RunningApp> {
      const host = await startBrowserHost(dataFolder);
      cleanUp.push(host.kill);
      context ??= openContext();
      const { answer } = await standBetween(await context, host.address);
      const page = await (await context).newPage();
      const endWatch = watch(page, complaints);
      endWatches.push(endWatch);
      await page.goto(host.address);
      const kill = async () => {
        endWatch();
        await host.kill();
        // A page that is closed without its handlers: as in a crash, nothing is flushed.
        await page.close({ runBeforeUnload: false });
      };
      return { page, kill, answer, around: aroundBrowser(page) };
    }

    const start = isDesktop ? startDesktop : startBrowser;
    if (!checksSpelling) await switchSpellingOff(dataFolder);
    await use({
      dataFolder,
      start,
      startIntroduced: async (profile = { name: 'Sam Okafor', role: 'Transport analyst' }) => {
        await introduce(dataFolder, profile);
        const running = await start();
        // Keys that are pressed before the app is open are nobody's.
        await expect(running.page.getByRole('navigation', { name: 'Main' })).toBeVisible();
        return running;
      },
    });
    for (const endWatch of endWatches) endWatch();
    for (const step of cleanUp.reverse()) await step();
    for (const folder of [dataFolder, savedFiles]) rmSync(folder, { recursive: true, force: true });
  },
});

export { expect };
