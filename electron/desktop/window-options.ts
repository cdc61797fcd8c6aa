/** How the one window is made. Pure data, so that each security setting can be asserted without a window. */
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import type { Placement } from './window-placement.ts';
import { smallestSize } from './window-placement.ts';

/**
 * The page's privileges: none beyond a web page's.
 *
 * @param preload the path of the built preload script
 * @param hasDevTools whether the developer tools can be opened, by whatever way
 */
export function webPreferences(preload: string, hasDevTools: boolean) {
  return {
    preload,
    devTools: hasDevTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Chromium would download dictionaries; the app brings its own checker.
    spellcheck: false,
  } satisfies WebPreferences;
}

/** What lies behind the page, where it has not painted yet. */
export function paperColour(dark: boolean): string {
  return dark ? '#1b1d1b' : '#f6f5f0';
}

/** The window before its page has painted: hidden, and in the paper's colour, so that nothing flashes. */
export function windowOptions(
  placement: Placement,
  dark: boolean,
  icon: string,
  preferences: WebPreferences,
): BrowserWindowConstructorOptions {
  return {
    ...placement.bounds,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: 'Common Ground',
    icon,
    backgroundColor: paperColour(dark),
    webPreferences: preferences,
  };
}

/** In pixels: room for the form and the draft, beside what is being read. */
export const quickSize = { width: 460, height: 560 };

/** The small window of the quick note: in front of everything until it is done with. */
export function quickWindowOptions(
  platform: NodeJS.Platform,
  dark: boolean,
  icon: string,
  preferences: WebPreferences,
): BrowserWindowConstructorOptions {
  return {
    ...quickSize,
    minWidth: 380,
    minHeight: 420,
    show: false,
    title: 'Quick note',
    icon,
    alwaysOnTop: true,
    fullscreenable: false,
    maximizable: false,
    minimizable: false,
    autoHideMenuBar: true,
    // Without it, a Mac brings the app's other window to the front as well.
    ...(platform === 'darwin' ? { type: 'panel' } : {}),
    backgroundColor: paperColour(dark),
    webPreferences: preferences,
  };
}
