/**
 * Stands in for the module `electron` in unit tests: vitest puts it in that module's place, since there is no runtime in
 * plain Node. It is not Electron, and says so. It remembers what it was told, insists on what Electron wants before and
 * after it is ready, and fails by name on what it does not have. What a window really does is seen in a window only.
 */
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { vi } from 'vitest';

import { becomeReady, expectReady, itself, only } from './electron-stand-in-rules.ts';
import { shell } from './electron-stand-in-system.ts';

export {
  clipboard,
  dialog,
  globalShortcut,
  inTray,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  pressButton,
  registeredKeys,
  safeStorage,
  screen,
  shell,
  Tray,
} from './electron-stand-in-system.ts';

/** Emits what can be prevented, and tells whether it was. `details` are properties of the event, as in Electron. */
export function isStopped(emitter: EventEmitter, event: string, details: object = {}): boolean {
  let stopped = false;
  const preventDefault = () => {
    stopped = true;
  };
  emitter.emit(event, { ...details, preventDefault });
  return stopped;
}

class WebContents extends EventEmitter {
  isGone = false;
  isHung = false;
  /** What `setWindowOpenHandler` was given last. */
  openWindow: (details: { readonly url: string }) => { action: string } = () => ({ action: 'allow' });
  readonly reload = vi.fn(() => this.expectAlive());
  readonly send = vi.fn((channel: string, ...args: readonly unknown[]) => {
    this.expectAlive();
    ipcRenderer.emit(channel, { sender: ipcRenderer }, ...args);
  });

  zoomLevel = 0;
  /** Where the page is: what was loaded, until the page goes elsewhere in itself. */
  url = '';
  readonly getZoomLevel = vi.fn(() => this.zoomLevel);
  readonly setZoomLevel = vi.fn((level: number) => {
    this.expectAlive();
    this.zoomLevel = level;
  });
  readonly getURL = vi.fn(() => this.url);

  setWindowOpenHandler(handler: WebContents['openWindow']): void {
    this.openWindow = handler;
  }

  expectAlive(): void {
    if (this.isGone) throw new TypeError(`${itself} has destroyed this object.`);
  }
}

const windows: BrowserWindow[] = [];

/** What becomes of loading a page. That it has loaded is told by the test, through the window's content. */
export const loadPage = vi.fn<(url: string) => Promise<void>>(async () => {});

export class BrowserWindow extends EventEmitter {
  readonly webContents = only('webContents', new WebContents());
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly loadURL = vi.fn((url: string) => {
    this.webContents.url = url;
    return loadPage(url);
  });
  readonly show = vi.fn(() => this.webContents.expectAlive());
  readonly focus = vi.fn(() => this.webContents.expectAlive());
  readonly restore = vi.fn(() => this.webContents.expectAlive());
  readonly maximize = vi.fn(() => this.webContents.expectAlive());
  readonly setBackgroundColor = vi.fn((_colour: string) => this.webContents.expectAlive());
  readonly setVisibleOnAllWorkspaces = vi.fn<Electron.BrowserWindow['setVisibleOnAllWorkspaces']>();
  readonly setFullScreen = vi.fn((_isOn: boolean) => this.webContents.expectAlive());
  readonly isFullScreen = vi.fn(() => false);
  readonly setBounds = vi.fn((_bounds: Partial<Electron.Rectangle>) => this.webContents.expectAlive());
  readonly center = vi.fn(() => this.webContents.expectAlive());
  readonly isMinimized = vi.fn(() => false);
  readonly isMaximized = vi.fn(() => false);

  /** None unless a test says so. */
  static readonly getFocusedWindow = vi.fn((): BrowserWindow | null => null);

  static getAllWindows(): readonly BrowserWindow[] {
    return windows;
  }

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    expectReady(true, 'new BrowserWindow');
    this.options = options;
    const guarded = only('BrowserWindow', this);
    windows.push(guarded);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, guarded);
    // biome-ignore lint/correctness/noConstructorReturn: every use goes through the guard against unknown members.
    return guarded;
  }

  isDestroyed(): boolean {
    return this.webContents.isGone;
  }

  readonly getNormalBounds = vi.fn((): Electron.Rectangle => {
    this.webContents.expectAlive();
    const { x = 0, y = 0, width = 0, height = 0 } = this.options;
    return { x, y, width, height };
  });

  close(): void {
    this.webContents.expectAlive();
    if (isStopped(this, 'close')) return;
    // Asked whether it may be left, a page that hangs does not answer, and the window stays.
    if (!this.webContents.isHung) this.destroy();
  }

  destroy(): void {
    this.webContents.isGone = true;
    windows.splice(windows.indexOf(this), 1);
    this.emit('closed');
    if (windows.length === 0 && !isQuitting) app.emit('window-all-closed');
  }
}

let isQuitting = false;

/** Closes the windows, and quits unless one of them stays. */
function quit(): void {
  if (isQuitting) return;
  isQuitting = true;
  app.emit('before-quit', {});
  for (const window of [...windows]) window.close();
  isQuitting = windows.length === 0;
  if (isQuitting) app.emit('will-quit', {});
}

/** What the system knows of the app's start at the login. */
const loginItem: Electron.LoginItemSettings = {
  openAtLogin: false,
  wasOpenedAtLogin: false,
  executableWillLaunchAtLogin: false,
  status: 'not-registered',
  launchItems: [],
};

const appMembers = {
  isPackaged: true as boolean,
  getVersion: () => '0.0.0-stand-in-not-electron',
  getPath: (name: string) => `/nowhere/${name}`,
  /** Without a description of the app in it. */
  getAppPath: () => '/nowhere',
  commandLine: only('app.commandLine', {
    appendSwitch: vi.fn<Electron.CommandLine['appendSwitch']>(() => expectReady(false, 'a switch')),
  }),
  enableSandbox: vi.fn(() => expectReady(false, 'app.enableSandbox')),
  setPath: vi.fn((_name: string, _path: string) => expectReady(false, 'app.setPath')),
  setAboutPanelOptions: vi.fn<Electron.App['setAboutPanelOptions']>(),
  requestSingleInstanceLock: vi.fn<Electron.App['requestSingleInstanceLock']>(() => true),
  /** Becomes ready when it is asked, and not at once. */
  whenReady: async () => {
    await new Promise(setImmediate);
    becomeReady();
  },
  getLoginItemSettings: vi.fn((_options?: Electron.LoginItemSettingsOptions) => loginItem),
  setLoginItemSettings: vi.fn((settings: Electron.Settings) => {
    loginItem.openAtLogin = settings.openAtLogin ?? false;
  }),
  setAsDefaultProtocolClient: vi.fn<Electron.App['setAsDefaultProtocolClient']>(() => true),
  setAppUserModelId: vi.fn<Electron.App['setAppUserModelId']>(),
  setBadgeCount: vi.fn<Electron.App['setBadgeCount']>(() => {
    expectReady(true, 'app.setBadgeCount');
    return true;
  }),
  quit: vi.fn(quit),
  exit: vi.fn<Electron.App['exit']>(),
} satisfies Partial<
  Omit<Electron.App, 'commandLine'> & { commandLine: Pick<Electron.CommandLine, 'appendSwitch'> }
>;

export const app = only('app', Object.assign(new EventEmitter(), appMembers));

type PageHandler = (request: Request) => Promise<Response>;
const pageHandlers = new Map<string, PageHandler>();

export const protocol = only('protocol', {
  registerSchemesAsPrivileged: vi.fn((_schemes: readonly Electron.CustomScheme[]) =>
    expectReady(false, 'protocol.registerSchemesAsPrivileged'),
  ),
  handle: (scheme: string, handler: PageHandler) => {
    expectReady(true, 'protocol.handle');
    pageHandlers.set(scheme, handler);
  },
});

/** The answer of whoever serves the address's scheme. */
export async function requestPage(url: string): Promise<Response> {
  const handler = pageHandlers.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) throw new Error(`${itself} was given no handler for ${url}.`);
  return handler(new Request(url));
}

type Verdict = { readonly cancel?: boolean };
type RequestGuard = (request: { readonly url: string }, answer: (verdict: Verdict) => void) => void;
const requestGuards: RequestGuard[] = [];

/** Whether the session lets a request of this address go out. */
export async function isLetOut(url: string): Promise<boolean> {
  for (const guard of requestGuards) {
    const { cancel } = await new Promise<Verdict>((answer) => guard({ url }, answer));
    if (cancel === true) return false;
  }
  return true;
}

const sessionMembers = {
  webRequest: only('session.webRequest', {
    // As in Electron, the last one told takes the place of those before.
    onBeforeRequest: (guard: RequestGuard) => void requestGuards.splice(0, 1, guard),
  }),
  setPermissionRequestHandler: vi.fn<Electron.Session['setPermissionRequestHandler']>(),
  setPermissionCheckHandler: vi.fn<Electron.Session['setPermissionCheckHandler']>(),
  setDevicePermissionHandler: vi.fn<Electron.Session['setDevicePermissionHandler']>(),
  setDisplayMediaRequestHandler: vi.fn<Electron.Session['setDisplayMediaRequestHandler']>(),
} satisfies Partial<Omit<Electron.Session, 'webRequest'>> & { readonly webRequest: object };

const defaultSession = only('session.defaultSession', Object.assign(new EventEmitter(), sessionMembers));

export const session = {
  get defaultSession() {
    expectReady(true, 'session.defaultSession');
    return defaultSession;
  },
};

type Frame = { readonly url: string; readonly parent: object | null };
type Listener = (event: { readonly senderFrame: Frame | null }, input: unknown) => unknown;
const listeners = new Map<string, Listener>();

export const ipcMain = only('ipcMain', {
  handle: (channel: string, listener: Listener) => {
    if (listeners.has(channel)) throw new Error(`${itself} has a handler for ${channel} already.`);
    listeners.set(channel, listener);
  },
  /** electron-store offers its settings to pages that have Node; ours has none, and never asks. */
  on: vi.fn<Electron.IpcMain['on']>(),
});

/** The channels that a page can ask on. */
export const channels = (): readonly string[] => [...listeners.keys()];

/** Asks the main process as `frame` would; rejects when it refuses to listen. */
export async function askFrom(frame: Frame | null, channel: string, input: unknown): Promise<unknown> {
  const listener = listeners.get(channel);
  if (listener === undefined) throw new Error(`${itself} has no handler for ${channel}.`);
  return listener({ senderFrame: frame }, input);
}

const ownFrame: Frame = { url: 'app://common-ground/', parent: null };

/** The preload script's end, as if it ran in the main frame of our page. */
export const ipcRenderer = only(
  'ipcRenderer',
  Object.assign(new EventEmitter(), {
    invoke: vi.fn((channel: string, ...args: readonly unknown[]) => askFrom(ownFrame, channel, args[0])),
  }),
);

/** What a preload script gave the page, by the names it gave it. */
export const pageWorld = new Map<string, unknown>();

export const contextBridge = only('contextBridge', {
  exposeInMainWorld: (name: string, value: unknown) => void pageWorld.set(name, value),
} satisfies Partial<Electron.ContextBridge>);

/** For modules that take `electron` as a whole. */
export default only('electron', { app, ipcMain, shell });
