/** The app's one window: opens where it was, closes once the page has saved or the user says so, reloads after a crash. */
import { BrowserWindow, dialog, nativeTheme, type Rectangle, screen } from 'electron';
import type { HostEvent } from '../../shared/contract.ts';
import { hostEventChannel } from '../../shared/method-names.ts';
import type { Log } from '../core/log.ts';
import { keepUntilSaved } from './close-handshake.ts';
import { logPageErrors } from './diagnostics.ts';
import { createOutbox } from './outbox.ts';
import { pageUrl } from './page-address.ts';
import { paperColour, webPreferences, windowOptions } from './window-options.ts';
import { boundsToKeep, placeWindow, settlingTime, type WindowState } from './window-placement.ts';
import { fragmentOf, readView, type WindowView } from './window-view.ts';

/** What is kept of a window. */
export type KeptWindow = WindowState & WindowView;

export type MainWindow = {
  /** Tells the page something; before it has loaded, as soon as it has. */
  readonly send: (event: HostEvent) => void;
  /** Brings the window to the front. */
  readonly focus: () => void;
  /** The page's answer to being told to save: null when everything is, else why it could not be. */
  readonly pageHasTriedToSave: (failure: string | null) => void;
};

/** What becomes of a window. */
export type WindowEvents = {
  /** The user was asked about changes that could not be saved: quit without them, or go back to them. */
  readonly onDecided: (isQuitting: boolean) => void;
  readonly onClosed: () => void;
};

export type MainWindowOptions = WindowEvents & {
  /** The path of the built preload script. */
  readonly preload: string;
  /** Whether the developer tools can be opened. */
  readonly hasDevTools: boolean;
  /** The path of the app’s picture. */
  readonly icon: string;
  readonly log: Log;
  /** What was kept of the last window, of whatever shape. May throw; the window then opens as if for the first time. */
  readonly savedState: () => unknown;
  /** May throw, as a full disk does; the window then closes all the same. */
  readonly keepState: (state: KeptWindow) => void;
};

/** The displays' usable areas, the one with the system's menu first, and then once more. */
function workAreas() {
  return [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'This window stopped working.',
    detail: 'What was saved is safe. Reload the window to go on.',
    buttons: ['Reload', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}

function readState({ savedState, log }: MainWindowOptions): unknown {
  try {
    return savedState();
  } catch (error) {
    log.error('the window’s place was not read', error);
    return null;
  }
}

export function openMainWindow(options: MainWindowOptions): MainWindow {
  const { log } = options;
  const saved = readState(options);
  const placement = placeWindow(saved, workAreas());
  const view = readView(saved);
  const preferences = webPreferences(options.preload, options.hasDevTools);
  const window = new BrowserWindow(
    windowOptions(placement, nativeTheme.shouldUseDarkColors, options.icon, preferences),
  );
  const { webContents } = window;
  const asked = window.getNormalBounds();
  let settled: Rectangle | null = null;
  let pageAlive = false;

  const outbox = createOutbox((event: HostEvent) => {
    if (!window.isDestroyed()) webContents.send(hostEventChannel, event);
  });
  const keepState = () => {
    try {
      const bounds = boundsToKeep(asked, settled, window.getNormalBounds());
      options.keepState({
        ...bounds,
        maximised: window.isMaximized(),
        fullScreen: window.isFullScreen(),
        zoomLevel: webContents.getZoomLevel(),
        fragment: fragmentOf(webContents.getURL()),
      });
    } catch (error) {
      log.error('the window’s place was not kept', error);
    }
  };
  const handshake = keepUntilSaved(window, {
    leaving: 'app',
    isPageAlive: () => pageAlive,
    askPage: () => outbox.send({ kind: 'flush' }),
    onLeaving: keepState,
    onDecided: options.onDecided,
    log,
  });

  window.once('ready-to-show', () => {
    // Maximising shows a window, so it waits for the page as well.
    if (placement.maximised) window.maximize();
    window.show();
    if (view.fullScreen) window.setFullScreen(true);
    setTimeout(() => {
      if (!window.isDestroyed()) settled = window.getNormalBounds();
    }, settlingTime).unref();
  });
  const recolour = () => window.setBackgroundColor(paperColour(nativeTheme.shouldUseDarkColors));
  nativeTheme.on('updated', recolour);
  /** A display was taken away: not every system moves what was on it to where it can be seen. */
  const comeBack = () => {
    if (window.isMaximized() || window.isFullScreen()) return;
    const now = { ...window.getNormalBounds(), maximised: false };
    const { bounds } = placeWindow(now, workAreas());
    if (bounds.x !== undefined) return;
    window.setBounds(bounds);
    window.center();
  };
  screen.on('display-removed', comeBack);
  window.on('closed', () => {
    screen.off('display-removed', comeBack);
    nativeTheme.off('updated', recolour);
    options.onClosed();
  });
  webContents.once('did-finish-load', () => webContents.setZoomLevel(view.zoomLevel));
  webContents.on('did-finish-load', () => {
    pageAlive = true;
    outbox.open();
  });
  webContents.on('render-process-gone', (_event, { reason }) => {
    pageAlive = false;
    outbox.shut();
    if (reason !== 'clean-exit') log.info(`the page’s process is gone: ${reason}`);
    if (handshake.pageIsGone() || reason === 'clean-exit') return;
    offerReload(window).catch((error: unknown) => log.error('offering to reload', error));
  });
  // Windows ends the session in a moment, and closes no window before: what was typed last is saved, and nothing held up.
  window.on('query-session-end', () => {
    outbox.send({ kind: 'flush' });
    keepState();
  });
  logPageErrors(webContents, log);
  window
    .loadURL(`${pageUrl}${view.fragment}`)
    .catch((error: unknown) => log.error('loading the page', error));

  return {
    send: outbox.send,
    focus: () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    pageHasTriedToSave: handshake.pageHasTriedToSave,
  };
}
