/** The app's one window: opens where it was, closes only once the page has saved, and offers to reload after a crash. */
import { BrowserWindow, dialog, Menu, nativeTheme, screen } from 'electron';
import type { HostEvent } from '../../shared/contract.ts';
import { hostEventChannel } from '../../shared/method-names.ts';
import type { Log } from '../core/log.ts';
import { type Closing, decideAnswer, decideClose, longestGoodbye } from './closing.ts';
import { contextMenuTemplate } from './context-menu.ts';
import { confineContents } from './lockdown.ts';
import { pageUrl } from './page-address.ts';
import { webPreferences, windowOptions } from './window-options.ts';
import { placeWindow, type WindowState } from './window-placement.ts';

export type MainWindow = {
  readonly send: (event: HostEvent) => void;
  /** Brings the window to the front. */
  readonly focus: () => void;
  /** The page's word that everything is saved. */
  readonly pageHasSaved: () => void;
};

export type MainWindowOptions = {
  /** The path of the built preload script. */
  readonly preload: string;
  readonly log: Log;
  /** What was kept of the last window, of whatever shape. May throw; the window then opens as if for the first time. */
  readonly savedState: () => unknown;
  /** May throw, as a full disk does; the window then closes all the same. */
  readonly keepState: (state: WindowState) => void;
  readonly onClosed: () => void;
};

/** The displays' usable areas, the one with the system's menu first. */
function workAreas() {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== first.id);
  return [first, ...others].map((display) => display.workArea);
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
  const placement = placeWindow(readState(options), workAreas());
  const preferences = webPreferences(options.preload, process.platform);
  const window = new BrowserWindow(windowOptions(placement, nativeTheme.shouldUseDarkColors, preferences));
  const { webContents } = window;
  let closing: Closing = 'open';
  let pageAlive = false;

  const send = (event: HostEvent) => {
    if (!window.isDestroyed()) webContents.send(hostEventChannel, event);
  };
  const answered = () => {
    const { next, close } = decideAnswer(closing);
    closing = next;
    if (close && !window.isDestroyed()) window.close();
  };
  const keepState = () => {
    try {
      options.keepState({ ...window.getNormalBounds(), maximised: window.isMaximized() });
    } catch (error) {
      log.error('the window’s place was not kept', error);
    }
  };

  confineContents(webContents);
  window.once('ready-to-show', () => {
    // Maximising shows a window, so it waits for the page as well.
    if (placement.maximised) window.maximize();
    window.show();
  });
  window.on('close', (event) => {
    const { next, keep, ask } = decideClose(closing, pageAlive);
    closing = next;
    if (!keep) return keepState();
    event.preventDefault();
    if (!ask) return;
    send({ kind: 'flush' });
    setTimeout(answered, longestGoodbye);
  });
  window.on('closed', options.onClosed);
  webContents.on('did-finish-load', () => {
    pageAlive = true;
  });
  webContents.on('render-process-gone', (_event, { reason }) => {
    pageAlive = false;
    if (reason === 'clean-exit') return;
    log.info(`the page’s process is gone: ${reason}`);
    offerReload(window).catch((error: unknown) => log.error('offering to reload', error));
  });
  webContents.on('context-menu', (_event, clicked) => {
    const items = contextMenuTemplate(clicked, (suggestion) => webContents.replaceMisspelling(suggestion));
    if (items.length > 0) Menu.buildFromTemplate([...items]).popup({ window });
  });
  window.loadURL(pageUrl).catch((error: unknown) => log.error('loading the page', error));

  return {
    send,
    focus: () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    pageHasSaved: answered,
  };
}
