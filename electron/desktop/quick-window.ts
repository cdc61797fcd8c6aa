/** The small window of the quick note, over whatever is in front: it goes once its page has saved, or the user says so. */
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { HostEvent } from '../../shared/contract.ts';
import { hostEventChannel } from '../../shared/method-names.ts';
import type { Log } from '../core/log.ts';
import {
  type Closing,
  decideClose,
  decideOutcome,
  isQuitAnyway,
  longestGoodbye,
  type SaveOutcome,
  unsavedQuestion,
} from './closing.ts';
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
  let closing: Closing = 'open';
  let pageAlive = false;
  let patience: NodeJS.Timeout | undefined;

  const leave = () => {
    if (!window.isDestroyed()) window.destroy();
  };
  const askUser = async (reason: string) => {
    const { response } = await dialog.showMessageBox(window, unsavedQuestion(reason));
    if (window.isDestroyed() || closing !== 'deciding') return;
    const isLeaving = isQuitAnyway(response);
    closing = isLeaving ? 'free' : 'open';
    options.onDecided(isLeaving);
    if (isLeaving) leave();
  };
  const pageHasTried = (outcome: SaveOutcome) => {
    const { next, close, reason } = decideOutcome(closing, outcome);
    closing = next;
    if (close) leave();
    else if (reason !== null && !window.isDestroyed())
      askUser(reason).catch((error: unknown) => log.error('asking about an unsaved note', error));
  };

  // On a Mac it also comes over a program that fills the screen.
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  window.once('ready-to-show', () => {
    window.show();
    window.focus();
  });
  window.on('close', (event) => {
    const { next, keep, ask } = decideClose(closing, pageAlive);
    closing = next;
    if (!keep) return;
    event.preventDefault();
    if (!ask) return;
    webContents.send(hostEventChannel, { kind: 'flush' } satisfies HostEvent);
    clearTimeout(patience);
    patience = setTimeout(() => pageHasTried({ kind: 'no-answer' }), longestGoodbye);
  });
  window.on('closed', () => {
    clearTimeout(patience);
    options.onClosed();
  });
  window.on('query-session-end', () => {
    if (pageAlive) webContents.send(hostEventChannel, { kind: 'flush' } satisfies HostEvent);
  });
  webContents.on('did-finish-load', () => {
    pageAlive = true;
  });
  webContents.on('render-process-gone', (_event, { reason }) => {
    pageAlive = false;
    log.info(`the quick note’s process is gone: ${reason}`);
    leave();
  });
  logPageErrors(webContents, log);
  window.loadURL(quickUrl).catch((error: unknown) => log.error('loading the quick note', error));

  return {
    focus: () => {
      if (window.isDestroyed()) return;
      window.show();
      window.focus();
    },
    pageIsDone: (failure) => {
      // The page may also leave of its own accord.
      if (closing === 'open') closing = 'asking';
      pageHasTried(failure === null ? { kind: 'saved' } : { kind: 'failed', reason: failure });
    },
  };
}
