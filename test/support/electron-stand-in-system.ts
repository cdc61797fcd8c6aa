/** The stand-in for what Electron reaches of the system around its windows: menus, clipboard, keys, tray, dialogs, displays. */
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { vi } from 'vitest';
import { expectReady, only } from './electron-stand-in-rules.ts';

type BuiltMenu = {
  readonly items: readonly Electron.MenuItemConstructorOptions[];
  readonly popup: (options: object) => void;
};

export const Menu = only('Menu', {
  buildFromTemplate: vi.fn(
    (items: Electron.MenuItemConstructorOptions[]): BuiltMenu => ({
      items,
      popup: vi.fn(),
    }),
  ),
  setApplicationMenu: vi.fn<(menu: BuiltMenu | null) => void>(),
});

let onClipboard = '';

export const clipboard = only('clipboard', {
  writeText: vi.fn(async (text: string) => {
    onClipboard = text;
  }),
  readText: vi.fn(async () => onClipboard),
});

/** What every program's keys do, by the keys; a test may give some to another program. */
export const registeredKeys = new Map<string, () => void>();

export const globalShortcut = only('globalShortcut', {
  register: vi.fn((keys: string, act: () => void) => {
    expectReady(true, 'globalShortcut.register');
    if (registeredKeys.has(keys)) return false;
    registeredKeys.set(keys, act);
    return true;
  }),
  unregister: vi.fn((keys: string) => void registeredKeys.delete(keys)),
  unregisterAll: vi.fn(() => registeredKeys.clear()),
} satisfies Partial<Electron.GlobalShortcut>);

type Picture = { readonly path: string; readonly height?: number | undefined; resize(size: Size): Picture };
type Size = { readonly height?: number };

const picture = (path: string, height?: number): Picture => ({
  path,
  height,
  resize: (size) => picture(path, size.height),
});

export const nativeImage = only('nativeImage', { createFromPath: (path: string) => picture(path) });

/** What was put into the tray and is still there. */
export const inTray = new Set<Tray>();

export class Tray {
  readonly image: Picture;
  readonly setToolTip = vi.fn<Electron.Tray['setToolTip']>();
  readonly setContextMenu = vi.fn((_menu: BuiltMenu) => undefined);

  constructor(image: Picture) {
    expectReady(true, 'new Tray');
    this.image = image;
    inTray.add(this);
  }

  destroy(): void {
    inTray.delete(this);
  }
}

/** Keeps a secret by turning it round. */
export const safeStorage = only('safeStorage', {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (text: string) => Buffer.from([...text].toReversed().join('')),
  decryptString: (bytes: Buffer) => [...bytes.toString()].toReversed().join(''),
});

export const shell = only('shell', {
  openExternal: vi.fn<Electron.Shell['openExternal']>(async () => {}),
  openPath: vi.fn<Electron.Shell['openPath']>(async () => ''),
} satisfies Partial<Electron.Shell>);

type Question = Pick<Electron.MessageBoxOptions, 'message' | 'detail' | 'buttons'>;

/** The button that is pressed in a message box; tests decide, and nobody presses any before. */
export const pressButton = vi.fn<(question: Question) => Promise<number>>(() => new Promise(() => {}));

export const dialog = only('dialog', {
  // Electron allows it earlier, but then Linux has no box yet.
  showErrorBox: vi.fn<Electron.Dialog['showErrorBox']>(() => expectReady(true, 'dialog.showErrorBox')),
  showMessageBox: async (...args: readonly [object, Question] | readonly [Question]) => {
    expectReady(true, 'dialog.showMessageBox');
    return { response: await pressButton(args.length === 1 ? args[0] : args[1]) };
  },
});

export const nativeTheme = only(
  'nativeTheme',
  Object.assign(new EventEmitter(), {
    shouldUseDarkColors: false,
    themeSource: 'system' as Electron.NativeTheme['themeSource'],
  }),
);

const display = { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } };

export const screen = only(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay: vi.fn(() => {
      expectReady(true, 'screen.getPrimaryDisplay');
      return display;
    }),
    getAllDisplays: vi.fn(() => [display]),
    getCursorScreenPoint: vi.fn((): Electron.Point => ({ x: 0, y: 0 })),
    getDisplayNearestPoint: vi.fn((_point: Electron.Point) => display),
  }),
);

/** What was made to be shown beside the windows; that the user did something with one is told by the test. */
export class Notification extends EventEmitter {
  static readonly isSupported = vi.fn(() => true);
  static readonly made: Notification[] = [];
  readonly options: Electron.NotificationConstructorOptions;
  readonly show = vi.fn();

  constructor(options: Electron.NotificationConstructorOptions) {
    super();
    expectReady(true, 'new Notification');
    this.options = options;
    Notification.made.push(this);
    // biome-ignore lint/correctness/noConstructorReturn: every use goes through the guard against unknown members.
    return only('Notification', this);
  }
}
