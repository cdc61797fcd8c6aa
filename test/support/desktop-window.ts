/** The desktop app's window on a stand-in that is not Electron, and what it reported. */
import { vi } from 'vitest';
import type { MainWindowOptions } from '../../electron/desktop/main-window.ts';

export async function prepareWindow() {
  vi.resetModules();
  const electron = await import('./electron-stand-in.ts');
  await electron.app.whenReady();
  const { openMainWindow } = await import('../../electron/desktop/main-window.ts');
  const options = {
    preload: '/preload.cjs',
    hasDevTools: false,
    icon: '/icon.png',
    log: { info: vi.fn(), error: vi.fn() },
    savedState: vi.fn<() => unknown>(() => null),
    keepState: vi.fn(),
    onDecided: vi.fn(),
    onClosed: vi.fn(),
  } satisfies MainWindowOptions;

  /** Opens a window whose page has not loaded yet. */
  const openEmpty = () => {
    const mainWindow = openMainWindow(options);
    const window = electron.BrowserWindow.getAllWindows().at(-1);
    if (window === undefined) throw new Error('No window was opened.');
    return { mainWindow, window, webContents: window.webContents };
  };
  return {
    electron,
    options,
    openEmpty,
    /** Opens a window with its page loaded, which can therefore be asked to save. */
    open: () => {
      const opened = openEmpty();
      opened.webContents.emit('did-finish-load');
      return opened;
    },
  };
}

/** A question that nobody has answered, and the way to press one of its buttons. */
export function unansweredQuestion() {
  const { promise, resolve: press } = Promise.withResolvers<number>();
  return { promise, press };
}

/** Lets what was promised happen. */
export const settle = () => new Promise(setImmediate);
