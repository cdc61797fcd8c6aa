/** The desktop app's composition root: joins the application with Electron. What each part does is in its own file. */
import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { app, clipboard, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import ElectronStore from 'electron-store';
import { createApplication } from './core/application.ts';
import { type DataFolder, defaultDataFolder, openDataFolder, resolveDataFolder } from './core/data-folder.ts';
import { takeFolder } from './core/instance-lock.ts';
import { createLog, silentLog } from './core/log.ts';
import { storeOptions } from './core/storage/document-store.ts';
import { sayAlreadyRunning } from './desktop/already-running.ts';
import { putOnClipboard } from './desktop/clipboard.ts';
import { answerPage } from './desktop/ipc.ts';
import { denyPermissions } from './desktop/lockdown.ts';
import { type MainWindow, openMainWindow } from './desktop/main-window.ts';
import { menuTemplate } from './desktop/menu.ts';
import { pageScheme } from './desktop/page-address.ts';
import { servePage } from './desktop/serve-page.ts';

/** Runs the app on a data folder that no other instance has. */
function run(dataFolder: DataFolder, release: () => void): void {
  const now = () => new Date();
  const log = dataFolder.problem === null ? createLog(dataFolder.path, now) : silentLog;
  let mainWindow: MainWindow | null = null;
  let isQuitting = false;

  const showFolder = async (folder: string) => {
    const problem = await shell.openPath(folder);
    if (problem !== '') throw new Error(problem);
  };
  const application = createApplication({
    dataFolder,
    openStore: (options) => new ElectronStore(options),
    now,
    newId: randomUUID,
    log,
    version: app.getVersion(),
    host: {
      copyText: async (text) => {
        if (!(await putOnClipboard(clipboard, text))) throw new Error('The clipboard holds something else.');
      },
      openLink: (url) => shell.openExternal(url),
      showFolder,
      finishClosing: (failure) => mainWindow?.pageHasTriedToSave(failure),
    },
  });

  // Only where the window was: damaged, it is worth nothing and starts empty.
  const windowStore = () =>
    new ElectronStore({ ...storeOptions(dataFolder.path, 'window'), clearInvalidConfig: true });
  const open = (): MainWindow => {
    const opened = openMainWindow({
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      log,
      savedState: () => windowStore().store,
      keepState: (state) => {
        windowStore().store = state;
      },
      onDecided: (decision) => {
        isQuitting = decision;
      },
      onClosed: () => {
        mainWindow = null;
        if (isQuitting || process.platform !== 'darwin') app.quit();
      },
    });
    mainWindow = opened;
    return opened;
  };
  // On a Mac the app runs on without its window, and its menu stays.
  const windowAtHand = () => mainWindow ?? open();

  process.on('uncaughtException', (error) => {
    log.error('unexpected', error);
    dialog.showErrorBox(
      'Something went wrong in Common Ground',
      'Nothing you saved is lost. If the window no longer answers, close it and start Common Ground again.',
    );
  });
  app.on('second-instance', () => (mainWindow === null ? open() : mainWindow.focus()));
  app.on('activate', windowAtHand);
  app.on('before-quit', () => {
    isQuitting = true;
  });
  // The windows decide, in `onClosed`; without a listener Electron would quit on a Mac as well.
  app.on('window-all-closed', () => {});
  app.on('will-quit', () => {
    application.close();
    release();
  });

  denyPermissions(session.defaultSession);
  servePage(protocol, join(import.meta.dirname, '../renderer'));
  answerPage(ipcMain, application.dispatch);
  const menu = menuTemplate(process.platform, !app.isPackaged, {
    run: (id) => windowAtHand().send({ kind: 'command', id }),
    showDataFolder: () => {
      showFolder(dataFolder.path).catch((error: unknown) => log.error('showing the data folder', error));
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menu]));
  open();
}

async function main(): Promise<void> {
  protocol.registerSchemesAsPrivileged([pageScheme]);
  app.enableSandbox();
  app.setAboutPanelOptions({
    applicationName: 'Common Ground',
    applicationVersion: app.getVersion(),
    copyright: '© 2026 The Common Ground founders',
  });
  const dataFolder = openDataFolder(
    resolveDataFolder(process.argv.slice(1), process.env, defaultDataFolder()),
  );
  // On a folder that cannot be written, the app still opens and says so; Electron then keeps its own files elsewhere.
  if (dataFolder.problem === null) {
    // By its real name, so that Electron's lock on it is one lock, whatever the folder was called at the start.
    app.setPath('userData', realpathSync.native(dataFolder.path));
    // Chromium's own files lie apart from the user's.
    app.setPath('sessionData', join(dataFolder.path, 'Chromium'));
    if (!app.requestSingleInstanceLock()) return app.quit();
  }

  await app.whenReady();
  const isOnlyDesktop = dataFolder.problem === null;
  const lock = await takeFolder(dataFolder.path, { kind: 'desktop', address: null }, isOnlyDesktop);
  if (lock.ok) return run(dataFolder, lock.release);
  await sayAlreadyRunning(lock.holder);
  app.quit();
}

main().catch((error: unknown) => {
  dialog.showErrorBox(
    'Common Ground could not start',
    error instanceof Error ? error.message : 'Start it again.',
  );
  app.exit(1);
});
