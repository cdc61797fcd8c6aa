/** The small window of the quick note, over whatever is in front: it goes once its page has saved, or the user says so. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { HostEvent } from '../../shared/contract.ts';
import { hostEventChannel } from '../../shared/method-names.ts';
import type { Log } from '../core/log.ts';
import { keepUntilSaved } from './close-handshake.ts';
import { logPageErrors } from './diagnostics.ts';
import { quickUrl } from './page-address.ts';
import { quickSize, quickWindowOptions, webPreferences } from './window-options.ts';
import { inTheMiddle } from './window-placement.ts';

export type QuickWindow = {
  /** Brings the window to the front. */
  readonly focus: () => void;
  /** The page is done: null when its draft is saved, else why it could not be. */
  readonly pageIsDone: (failure: string | null) => void;
};

export type QuickWindowOptions = {
  /** The path of the built preload script. */
  readonly preload: string;
  /** Whether the developer tools can be opened. */
  readonly hasDevTools: boolean;
  /** The path of the app’s picture. */
  readonly icon: string;
  readonly platform: NodeJS.Platform;
  readonly log: Log;
  /** The user was asked about words that could not be saved: lose them, or go back to them. */
  readonly onDecided: (isLeaving: boolean) => void;
  readonly onClosed: () => void;
};

export function openQuickWindow(options: QuickWindowOptions): QuickWindow {
  const { log, platform } = options;
  const preferences = webPreferences(options.preload, options.hasDevTools);
  // Where the user is at work, on whichever display.
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const window = new BrowserWindow({
    ...quickWindowOptions(platform, nativeTheme.shouldUseDarkColors, options.icon, preferences),
    ...inTheMiddle(quickSize, workArea),
  });
  const { webContents } = window;
  let pageAlive = false;
  const askToSave = () => webContents.send(hostEventChannel, { kind: 'flush' } satisfies HostEvent);
  const handshake = keepUntilSaved(window, {
    leaving: 'note',
    isPageAlive: () => pageAlive,
    askPage: askToSave,
    onLeaving: () => undefined,
    onDecided: options.onDecided,
    log,
  });

  // On a Mac it also comes over a program that fills the screen.
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  window.once('ready-to-show', () => {
    window.show();
    window.focus();
  });
  window.on('closed', options.onClosed);
  window.on('query-session-end', () => {
    if (pageAlive) askToSave();
  });
  webContents.on('did-finish-load', () => {
    pageAlive = true;
  });
  webContents.on('render-process-gone', (_event, { reason }) => {
    pageAlive = false;
    log.info(`the quick note’s process is gone: ${reason}`);
    // Its draft is among the others, as far as it was typed.
    if (!handshake.pageIsGone()) window.destroy();
  });
  logPageErrors(webContents, log);
  window.loadURL(quickUrl).catch((error: unknown) => log.error('loading the quick note', error));

  return {
    focus: () => {
      if (window.isDestroyed()) return;
      window.show();
      window.focus();
    },
    pageIsDone: handshake.pageWantsToGo,
  };
}
