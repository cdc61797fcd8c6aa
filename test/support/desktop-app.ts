/** The desktop app's real composition root, on a stand-in that is not Electron, and with a data folder of its own. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { makeFolder } from './core-in-folder.ts';
import { until } from './until.ts';

const ownFrame = { url: 'app://common-ground/', parent: null };

/**
 * Makes everything ready for a start. `end` undoes what the app did to this process and to the disk.
 * @param start what Electron runs; the built app's unless told otherwise
 */
export async function prepareDesktopApp(
  start: () => Promise<unknown> = () => import('../../electron/main.ts'),
) {
  const parent = makeFolder();
  const folder = join(parent, 'data');
  vi.resetModules();
  const electron = await import('./electron-stand-in.ts');
  const { argv } = process;
  // Electron says where the app's other files lie.
  Reflect.set(process, 'resourcesPath', '/resources');
  const before = process.listeners('uncaughtException');
  const ownListeners = () =>
    process.listeners('uncaughtException').filter((listener) => !before.includes(listener));
  const rejectionsBefore = process.listeners('unhandledRejection');
  const ownRejections = () =>
    process.listeners('unhandledRejection').filter((listener) => !rejectionsBefore.includes(listener));

  /** Starts the app as Electron would. */
  const launch = async (...args: readonly string[]) => {
    process.argv = ['electron', '.', ...(args.length > 0 ? args : ['--data', folder])];
    await start();
  };
  return {
    electron,
    /** A folder that goes after the test; the data folder is created in it by the app. */
    parent,
    folder,
    launch,
    /** Starts the app and waits for its window. */
    openWindow: async () => {
      await launch();
      return until(() => {
        const [window] = electron.BrowserWindow.getAllWindows();
        if (window === undefined) throw new Error('There is no window yet.');
        return window;
      });
    },
    /** Asks as our own page does. */
    ask: (method: string, input: unknown = {}) => electron.askFrom(ownFrame, method, input),
    /** Throws where nobody catches. */
    throwUnexpectedly: (error: Error) => {
      for (const listener of ownListeners()) listener(error, 'uncaughtException');
    },
    /** Rejects where nobody catches. */
    rejectUnexpectedly: (error: Error) => {
      for (const listener of ownRejections()) listener(error, Promise.resolve());
    },
    end: () => {
      electron.app.emit('will-quit');
      for (const listener of ownListeners()) process.off('uncaughtException', listener);
      for (const listener of ownRejections()) process.off('unhandledRejection', listener);
      process.argv = argv;
      Reflect.deleteProperty(process, 'resourcesPath');
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
