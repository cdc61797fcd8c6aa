/** The app's life around its one window: the window opens when it is needed, and the app ends with it, but on a Mac, and where its entry in the tray stays. */
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
  /** The user decided, about another window, whether its last words are lost: a quit goes on or is given up; none begins. */
  readonly onOtherDecided: (isLeaving: boolean) => void;
  /** Another window has gone: the app ends if it was only waiting for that. */
  readonly onOtherClosed: () => void;
};

/**
 * @param openWindow opens a window that reports what becomes of it
 * @param staysWithoutWindow whether the app runs on when its window is closed, where apps usually end then
 */
export function keepOneWindow(
  app: AppLife,
  platform: NodeJS.Platform,
  openWindow: (events: WindowEvents) => MainWindow,
  staysWithoutWindow: () => boolean = () => false,
): OneWindow {
  let window: MainWindow | null = null;
  let isQuitting = false;
  const endIfDone = () => {
    const stays = platform === 'darwin' || staysWithoutWindow();
    if (window === null && (isQuitting || !stays)) app.quit();
  };
  const onDecided = (decision: boolean) => {
    isQuitting = decision;
  };
  // Whoever closes another window need not be quitting: the app may well go on without it.
  const onOtherDecided = (decision: boolean) => {
    isQuitting &&= decision;
  };
  const atHand = () => {
    window ??= openWindow({
      onDecided,
      onClosed: () => {
        window = null;
        endIfDone();
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
  return { current: () => window, atHand, onOtherDecided, onOtherClosed: endIfDone };
}
