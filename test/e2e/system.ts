/** What a test sees of the system around the app: the clipboard, and the files that are saved. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

export type SavedFile = { readonly name: string; readonly text: string; readonly bytes: Buffer };

export type AroundTheApp = {
  readonly readClipboard: () => Promise<string>;
  readonly writeClipboard: (text: string) => Promise<void>;
  /** The file that the app saves once `act` was done; nobody is asked where to. */
  readonly savedBy: (act: () => Promise<void>) => Promise<SavedFile>;
};

function contentOf(path: string): Omit<SavedFile, 'name'> {
  const bytes = readFileSync(path);
  return { bytes, text: bytes.toString('utf8') };
}

export function aroundBrowser(page: Page): AroundTheApp {
  return {
    readClipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    writeClipboard: (text) => page.evaluate((written) => navigator.clipboard.writeText(written), text),
    savedBy: async (act) => {
      const downloading = page.waitForEvent('download');
      await act();
      const download = await downloading;
      return { name: download.suggestedFilename(), ...contentOf(await download.path()) };
    },
  };
}

/**
 * The desktop app’s page is denied the clipboard, rightly, and a saved file asks for a place: both are seen to in the
 * main process.
 * @param folder where files are saved
 */
export function aroundDesktop(electron: ElectronApplication, folder: string): AroundTheApp {
  return {
    readClipboard: () => electron.evaluate(({ clipboard }) => clipboard.readText()),
    writeClipboard: (text) =>
      electron.evaluate(({ clipboard }, written) => clipboard.writeText(written), text),
    savedBy: async (act) => {
      // In two steps: the first has come back before anything is saved.
      const saving = await electron.evaluateHandle(({ session }, place) => {
        const { promise, resolve } = Promise.withResolvers<string>();
        session.defaultSession.once('will-download', (_event, item) => {
          const name = item.getFilename();
          item.setSavePath(`${place}/${name}`);
          item.once('done', () => resolve(name));
        });
        return { promise };
      }, folder);
      await act();
      const name = await saving.evaluate(({ promise }) => promise);
      return { name, ...contentOf(join(folder, name)) };
    },
  };
}
