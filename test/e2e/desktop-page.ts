/**
 * The page as the desktop app's window shows it, in Chromium: on the real core, with a host that has windows, keys and a
 * tray. It is not Electron: what the host does is told by the test, and the page is served from an address of its own.
 */
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Host } from '../../electron/core/handlers/host.ts';
import { isPage, pageFile, pageHeaders } from '../../electron/core/page-files.ts';
import { builtSpelling } from '../../electron/core/spelling/files.ts';
import { emptyProfile } from '../../shared/compose/empty-profile.ts';
import type { HostEvent } from '../../shared/contract.ts';
import { defaultSettings } from '../../shared/default-settings.ts';
import { idleHost, makeFolder, startCore } from '../support/core-in-folder.ts';
import { giveHost, pageAddress, tellPage } from '../support/page-host.ts';
import { test as base, expect } from './app.ts';

const folder = resolve(import.meta.dirname, '../../out/renderer');
const builtMain = resolve(import.meta.dirname, '../../out/main');

export type DesktopPage = {
  readonly page: Page;
  /** Tells the page what its host would. */
  readonly tell: (event: HostEvent) => Promise<void>;
};

async function servePage(context: BrowserContext): Promise<void> {
  await context.route(`${pageAddress}**`, async (route) => {
    const file = pageFile(new URL(route.request().url()).pathname);
    if (file === null) return route.fulfill({ status: 404 });
    const body = await readFile(join(folder, file));
    await route.fulfill({ body, headers: pageHeaders(file, true, isPage(file) ? body.toString() : '') });
  });
}

type OpenWindow = (host?: Partial<Host>) => Promise<DesktopPage>;

/** A test with a window of the desktop app, whose user has answered the first questions. */
export const test = base.extend<{ openWindow: OpenWindow }>({
  openWindow: async ({ openBrowser, complaints, checksSpelling }, use) => {
    const dataFolder = makeFolder();
    const cleanUp: (() => unknown)[] = [() => rmSync(dataFolder, { recursive: true, force: true })];
    await use(async (host = {}) => {
      const core = startCore(dataFolder, {
        host: { ...idleHost, ...host },
        now: () => new Date(),
        spelling: builtSpelling(builtMain),
      });
      cleanUp.push(core.close);
      await core.ask('saveProfile', { ...emptyProfile, introduced: true });
      await core.ask('saveSettings', { ...defaultSettings, spelling: checksSpelling });
      const context = await (await openBrowser()).newContext({ viewport: { width: 1320, height: 860 } });
      cleanUp.push(() => context.close());
      await servePage(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      await giveHost(page, core.dispatch);
      await page.goto(pageAddress);
      // Keys that are pressed before the app is open are nobody's.
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
      return { page, tell: (event) => tellPage(page, event) };
    });
    for (const step of cleanUp.reverse()) await step();
  },
});
