/** The desktop app's composition root: joins the application with Electron. What each part does is in its own file. */
import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  protocol,
  safeStorage,
  session,
  shell,
} from 'electron';
import ElectronStore from 'electron-store';
import type { HostEvent } from '../shared/contract.ts';
import { hostEventChannel } from '../shared/method-names.ts';
import { linkScheme } from '../shared/person-link.ts';
import { createApplication } from './core/application.ts';
import {
  type DataFolder,
  defaultDataFolder,
  openDataFolder,
  resolveDataFolder,
  withLock,
} from './core/data-folder.ts';
import { takeFolder } from './core/instance-lock.ts';
import { createLog, type Log, silentLog } from './core/log.ts';
import type { SpellingFiles } from './core/spelling/thread.ts';
import { storeOptions } from './core/storage/document-store.ts';
import { sayAlreadyRunning } from './desktop/already-running.ts';
import { type Arrivals, arrivalsIn } from './desktop/arrivals.ts';
import { type Arriving, eventsOf, listenForArrivals } from './desktop/arriving.ts';
import { putOnClipboard } from './desktop/clipboard.ts';
import { answerPage } from './desktop/ipc.ts';
import { createKeyStore } from './desktop/key-store.ts';
import { confineContents, denyPermissions, refuseRequests } from './desktop/lockdown.ts';
import { isStartedAtLogin, loginItemHere } from './desktop/login-start.ts';
import { type KeptWindow, openMainWindow } from './desktop/main-window.ts';
import { menuTemplate } from './desktop/menu.ts';
import { keepOneWindow, type OneWindow } from './desktop/one-window.ts';
import { pageScheme } from './desktop/page-address.ts';
import { createQuickAccess } from './desktop/quick-access.ts';
import { createReminders, notificationId } from './desktop/reminders.ts';
import { createRightClicks } from './desktop/right-click.ts';
import { nameSaveDialogs } from './desktop/save-dialog.ts';
import { type PageAnswer, servePage } from './desktop/serve-page.ts';
import { lookForUpdates } from './desktop/update-check.ts';

/** What the desktop app finds where it was built. */
export type DesktopParts = {
  /** The path of the built preload script. */
  readonly preload: string;
  /** The path of the app’s picture, for systems that do not find it in the program. */
  readonly icon: string;
  /** The path of the licences of what the app is made of. */
  readonly notice: string;
  readonly spelling: SpellingFiles;
  readonly answerPageRequest: PageAnswer;
  /** What the page may ask besides its own address: its sources’ server, in development. */
  readonly isAlsoAllowed?: (url: string) => boolean;
};

/** What Electron only takes before it is ready. */
function prepare(icon: string): Arriving {
  protocol.registerSchemesAsPrivileged([pageScheme]);
  app.enableSandbox();
  // Without it, Windows shows no notification of an app that was not put into its start menu.
  if (process.platform === 'win32') app.setAppUserModelId(notificationId);
  app.on('web-contents-created', (_event, contents) => confineContents(contents));
  app.setAboutPanelOptions({
    applicationName: 'Common Ground',
    applicationVersion: app.getVersion(),
    copyright: '© 2026 The Common Ground founders',
    iconPath: icon,
  });
  // In development the link would start Electron without the app, long after the app was deleted.
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  return listenForArrivals(app, arrivalsIn(process.argv.slice(1), process.cwd()));
}

/** Brings the window to the front and hands what has arrived to its page, which asks the user. */
async function showArrivals(window: OneWindow, arrivals: Arrivals): Promise<void> {
  const events = await eventsOf(arrivals, (sentence) =>
    dialog.showErrorBox('A file could not be opened', sentence),
  );
  const shown = window.atHand();
  shown.focus();
  for (const event of events) shown.send(event);
}

/** Moves Electron's own files to the data folder. Returns whether no other desktop app has that folder. */
function moveIn(dataFolder: DataFolder): boolean {
  // By its real name, so that Electron's lock on it is one lock, whatever the folder was called at the start.
  app.setPath('userData', realpathSync.native(dataFolder.path));
  // Chromium's own files lie apart from the user's.
  app.setPath('sessionData', join(dataFolder.path, 'Chromium'));
  return app.requestSingleInstanceLock();
}

/** Shows a folder or a file with the program that the user has for it. */
async function show(path: string): Promise<void> {
  const problem = await shell.openPath(path);
  if (problem !== '') throw new Error(problem);
}

async function copyText(text: string): Promise<void> {
  if (!(await putOnClipboard(clipboard, text))) throw new Error('The clipboard holds something else.');
}

/** The window's place, kept apart from the user's data: damaged, it is worth nothing and starts empty. */
function windowPlaceIn(folder: string) {
  const store = () => new ElectronStore({ ...storeOptions(folder, 'window'), clearInvalidConfig: true });
  return {
    savedState: () => store().store,
    keepState: (state: KeptWindow) => {
      store().store = state;
    },
  };
}

function reportUnexpected(log: Log): void {
  process.on('unhandledRejection', (reason) => log.error('nobody caught', reason));
  process.on('uncaughtException', (error) => {
    log.error('unexpected', error);
    dialog.showErrorBox(
      'Something went wrong in Common Ground',
      'Nothing you saved is lost. If the window no longer answers, close it and start Common Ground again.',
    );
  });
}

/** Does it where the user types, which may be the quick note; without such a window there is nothing to undo. */
function runInFocus(id: 'undo' | 'redo'): void {
  const event: HostEvent = { kind: 'command', id };
  BrowserWindow.getFocusedWindow()?.webContents.send(hostEventChannel, event);
}

/** On a Mac the app runs on without its window, and its menu stays: most commands then open the window again. */
function showMenu(window: OneWindow, openQuick: () => void, folder: string, notice: string, log: Log): void {
  const showOrLog = (path: string, what: string) =>
    void show(path).catch((error: unknown) => log.error(`showing ${what}`, error));
  const menu = menuTemplate(process.platform, !app.isPackaged, {
    run: (id) => {
      if (id === 'undo' || id === 'redo') runInFocus(id);
      else if (id === 'quick-note') openQuick();
      else window.atHand().send({ kind: 'command', id });
    },
    showDataFolder: () => showOrLog(folder, 'the data folder'),
    checkForUpdates: () => {
      lookForUpdates().catch((error: unknown) => log.error('looking for updates', error));
    },
    showLog: () => showOrLog(join(folder, 'log.txt'), 'the log'),
    showLicences: () => showOrLog(notice, 'the licences'),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menu]));
}

/** Runs the app on a data folder that no other instance has. */
function run(
  { preload, icon, notice, spelling, answerPageRequest, isAlsoAllowed = () => false }: DesktopParts,
  dataFolder: DataFolder,
  arriving: Arriving,
  release: () => void,
): void {
  const now = () => new Date();
  const log = dataFolder.problem === null ? createLog(dataFolder.path, now) : silentLog;
  reportUnexpected(log);
  const { platform } = process;
  const window = keepOneWindow(
    app,
    platform,
    (events) =>
      openMainWindow({
        preload,
        hasDevTools: !app.isPackaged,
        icon,
        log,
        ...windowPlaceIn(dataFolder.path),
        ...events,
      }),
    () => quick.isInTray(),
  );
  const rightClicks = createRightClicks(
    (address) => void copyText(address).catch((error: unknown) => log.error('copying a link', error)),
  );
  app.on('browser-window-created', (_event, opened) => rightClicks.hear(opened));
  const quick = createQuickAccess({ preload, icon, platform, log, window });
  const application = createApplication({
    dataFolder,
    openStore: (options) => new ElectronStore(options),
    now,
    newId: randomUUID,
    log,
    version: app.getVersion(),
    spelling,
    keyStore: createKeyStore(safeStorage, process.platform),
    host: {
      copyText,
      readClipboard: () => clipboard.readText(),
      openLink: (url) => shell.openExternal(url),
      showFolder: show,
      finishClosing: (failure) => window.current()?.pageHasTriedToSave(failure),
      finishQuick: quick.finish,
      showReminder: Notification.isSupported()
        ? createReminders(
            (options) => new Notification(options),
            (choice) => {
              const shown = window.atHand();
              if (choice.choice === 'open') shown.focus();
              shown.send({ kind: 'reminder', ...choice });
            },
          )
        : null,
      showDueCount: (count) => void app.setBadgeCount(count),
      applySettings: (settings) => {
        nativeTheme.themeSource = settings.appearance;
        quick.apply(settings);
      },
      desktop: {
        takeQuickKeys: quick.takeKeys,
        openQuick: quick.open,
        loginItem: loginItemHere(),
        showContextMenu: rightClicks.show,
      },
    },
  });
  app.on('will-quit', () => {
    application.close();
    release();
  });

  denyPermissions(session.defaultSession);
  // The developer tools are pages of Chromium’s own, which the finished app has no use for.
  const isOfDevTools = (url: string) => !app.isPackaged && url.startsWith('devtools://');
  refuseRequests(session.defaultSession, (url) => isOfDevTools(url) || isAlsoAllowed(url));
  nameSaveDialogs(session.defaultSession, app.getPath('downloads'));
  servePage(protocol, answerPageRequest);
  answerPage(ipcMain, application.dispatch);
  showMenu(window, quick.open, dataFolder.path, notice, log);
  if (!(isStartedAtLogin() && quick.isInTray())) window.atHand();
  arriving.deliverTo((arrivals) => {
    showArrivals(window, arrivals).catch((error: unknown) => log.error('showing what arrived', error));
  });
}

async function start(parts: DesktopParts): Promise<void> {
  const arriving = prepare(parts.icon);
  const dataFolder = openDataFolder(
    resolveDataFolder(process.argv.slice(1), process.env, defaultDataFolder()),
  );
  // On a folder that cannot be written, the app still opens and says so; Electron then keeps its own files elsewhere.
  const isOnlyDesktop = dataFolder.problem === null;
  if (isOnlyDesktop && !moveIn(dataFolder)) return app.quit();

  await app.whenReady();
  const lock = await takeFolder(dataFolder.path, { kind: 'desktop', address: null }, isOnlyDesktop);
  if (lock.ok) return run(parts, withLock(dataFolder, lock), arriving, lock.release);
  await sayAlreadyRunning(lock.holder);
  app.quit();
}

/** Call once, as Electron starts. What keeps the app from starting is shown to the user. */
export function startDesktopApp(parts: DesktopParts): void {
  start(parts).catch(async (error: unknown) => {
    // Before that, Linux would write it to a terminal that nobody may be looking at.
    await app.whenReady();
    dialog.showErrorBox(
      'Common Ground could not start',
      error instanceof Error ? error.message : 'Start it again.',
    );
    app.exit(1);
  });
}
