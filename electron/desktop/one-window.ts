/** The app's life around its one window: the window opens when it is needed, and the app ends with it, but on a Mac. */
import type { MainWindow, WindowEvents } from './main-window.ts';

/** The part of Electron's `app` that this is about. */
export type AppLife = {
  on(event: 'second-instance', listener: () => void): unknown;
  on(event: 'activate', listener: () => void): unknown;
  on(event: 'before-quit', listener: () => void): unknown;
  on(event: 'window-all-closed', listener: () => void): unknown;
  quit(): void;
};

export type OneWindow = {
  /** The window; null while there is none, as on a Mac after it was closed. */
  readonly current: () => MainWindow | null;
  /** The window, opened when there is none. */
  readonly atHand: () => MainWindow;
};

/** @param openWindow opens a window that reports what becomes of it */
export function keepOneWindow(
  app: AppLife,
  platform: NodeJS.Platform,
  openWindow: (events: WindowEvents) => MainWindow,
): OneWindow {
  let window: MainWindow | null = null;
  let isQuitting = false;
  const atHand = () => {
    window ??= openWindow({
      onDecided: (decision) => {
        isQuitting = decision;
      },
      onClosed: () => {
        window = null;
        if (isQuitting || platform !== 'darwin') app.quit();
      },
    });
    return window;
  };
  app.on('second-instance', () => (window === null ? atHand() : window.focus()));
  app.on('activate', atHand);
  app.on('before-quit', () => {
    isQuitting = true;
  });
  // The window decides, in `onClosed`; without a listener Electron would quit on a Mac as well.
  app.on('window-all-closed', () => {});
  return { current: () => window, atHand };
}
