/**
 * The stand-in’s windows with their real page, in Chromium: it is served by the app’s own protocol handler, asks the app’s
 * main process and hears what that says. It is not Electron: a window is a tab, without frame, focus or native dialogs.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { build, type InlineConfig, mergeConfig } from 'vite';
import type { BrowserWindow } from './electron-stand-in.ts';
import { giveHost, pageAddress, tellPage } from './page-host.ts';

const ownAddress = 'app://common-ground/';
const ownFrame = { url: ownAddress, parent: null };

/** Builds the page into a folder, with the project’s own settings. */
export async function buildPage(outDir: string): Promise<void> {
  const { default: project } = await import('../../electron.vite.config.ts');
  const renderer: InlineConfig = Object(project).renderer;
  const here: InlineConfig = { configFile: false, base: './', logLevel: 'error', build: { outDir } };
  await build(mergeConfig(renderer, here));
}

export type ShownWindows = {
  /** The page of a window, once it has loaded. */
  readonly pageOf: (window: BrowserWindow) => Promise<Page>;
  /** What pages have asked, by the methods’ names. */
  readonly asked: readonly string[];
  /** What pages complained about. */
  readonly complaints: readonly string[];
};

/** From now on, every window that the app opens has its page in `context`. */
export async function showWindows(
  electron: typeof import('./electron-stand-in.ts'),
  context: BrowserContext,
): Promise<ShownWindows> {
  const pages = new Map<BrowserWindow, Promise<Page>>();
  const asked: string[] = [];
  const complaints: string[] = [];
  await context.route(`${pageAddress}**`, async (route) => {
    const answer = await electron.requestPage(route.request().url().replace(pageAddress, ownAddress));
    const headers = Object.fromEntries(answer.headers);
    await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
  });

  async function load(window: BrowserWindow, url: string): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    await giveHost(page, (method, input) => {
      asked.push(method);
      return electron.askFrom(ownFrame, method, input);
    });
    window.webContents.getURL.mockImplementation(() => page.url().replace(pageAddress, ownAddress));
    window.webContents.send.mockImplementation((_channel, event) => {
      // A page that has just gone hears nothing, as in a window.
      void tellPage(page, Object(event)).catch(() => undefined);
    });
    window.on('closed', () => void page.close());
    await page.goto(url.replace(ownAddress, pageAddress));
    window.emit('ready-to-show');
    window.webContents.emit('did-finish-load');
    return page;
  }

  electron.app.on('browser-window-created', (_event: unknown, window: BrowserWindow) => {
    window.loadURL.mockImplementation(async (url) => {
      const loading = load(window, url);
      pages.set(window, loading);
      await loading;
    });
  });
  const pageOf = async (window: BrowserWindow) => {
    const page = await pages.get(window);
    if (page === undefined) throw new Error('The window was told to load nothing.');
    return page;
  };
  return { pageOf, asked, complaints };
}
