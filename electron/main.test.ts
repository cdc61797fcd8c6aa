/** The desktop app put together: the real composition root, started on a stand-in that is not Electron. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostEventChannel, methodNames } from '../shared/method-names.ts';
import { makeFolder, makePerson } from '../test/support/core-in-folder.ts';
import { contentSecurityPolicy } from './core/page-files.ts';

type StandIn = typeof import('../test/support/electron-stand-in.ts');

const ownFrame = { url: 'app://common-ground/', parent: null };

/** What holds the data folder, and goes after the test. */
let parent: string;
let folder: string;
let electron: StandIn;
const { argv } = process;
const uncaught = process.listeners('uncaughtException');

beforeEach(async () => {
  parent = makeFolder();
  folder = join(parent, 'data');
  vi.resetModules();
  electron = await import('../test/support/electron-stand-in.ts');
});

afterEach(() => {
  electron.app.emit('will-quit');
  for (const listener of process.listeners('uncaughtException')) {
    if (!uncaught.includes(listener)) process.off('uncaughtException', listener);
  }
  process.argv = argv;
  rmSync(parent, { recursive: true, force: true });
});

/** Starts `main.ts` as Electron would. */
async function launch(...args: readonly string[]): Promise<void> {
  process.argv = ['electron', '.', ...(args.length > 0 ? args : ['--data', folder])];
  await import('./main.ts');
}

/** Starts the app and waits for its window. */
async function openWindow() {
  await launch();
  return vi.waitFor(() => {
    const [window] = electron.BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('There is no window yet.');
    return window;
  });
}

const ask = (method: string, input: unknown = {}) => electron.askFrom(ownFrame, method, input);

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('starting', () => {
  it('sandboxes every process and makes the scheme a secure origin with no other privilege', async () => {
    await openWindow();
    expect(electron.app.enableSandbox).toHaveBeenCalledOnce();
    expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  it('opens one window, of our own page, with none of Electron’s privileges', async () => {
    const window = await openWindow();
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('app://common-ground/');
    expect(window.options.webPreferences).toEqual({
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
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
      spellcheck: process.platform === 'darwin',
    });
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('keeps Electron’s files in the data folder, by its real name, and Chromium’s apart', async () => {
    const link = join(parent, 'link');
    mkdirSync(folder);
    symlinkSync(folder, link);
    await launch('--data', link);
    expect(electron.app.setPath.mock.calls).toEqual([
      ['userData', folder],
      ['sessionData', join(link, 'Chromium')],
    ]);
    await vi.waitFor(() => expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1));
  });

  it('tells the system its name and version', async () => {
    await openWindow();
    expect(electron.app.setAboutPanelOptions).toHaveBeenCalledExactlyOnceWith({
      applicationName: 'Common Ground',
      applicationVersion: electron.app.getVersion(),
      copyright: expect.stringContaining('©'),
    });
  });

  it('quits, and touches no data, when another window has them', async () => {
    electron.app.requestSingleInstanceLock.mockReturnValue(false);
    await launch();
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledOnce());
    expect(electron.BrowserWindow.getAllWindows()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says where it is open when a browser has the data, and ends', async () => {
    mkdirSync(folder);
    const holder = { kind: 'browser', address: null, pid: process.pid, takenAt: Date.now() };
    writeFileSync(join(folder, 'instance.lock'), JSON.stringify(holder));
    electron.pressButton.mockResolvedValue(0);
    await launch();
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledOnce());
    expect(electron.pressButton.mock.calls[0]?.[0].message).toBe('Common Ground is already running.');
    expect(electron.BrowserWindow.getAllWindows()).toEqual([]);
  });

  it('takes over from an earlier window that broke off', async () => {
    mkdirSync(folder);
    const holder = { kind: 'desktop', address: null, pid: process.pid, takenAt: Date.now() };
    writeFileSync(join(folder, 'instance.lock'), JSON.stringify(holder));
    await openWindow();
    expect(electron.pressButton).not.toHaveBeenCalled();
  });

  it('opens on a folder it cannot write, says so, and leaves Electron’s files elsewhere', async () => {
    const file = join(parent, 'a file');
    writeFileSync(file, '');
    await launch('--data', file);
    await vi.waitFor(() => expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1));
    expect(electron.app.setPath).not.toHaveBeenCalled();
    expect(await ask('openWorkspace')).toMatchObject({
      ok: true,
      value: { readOnly: true, notices: [{ text: expect.stringContaining('cannot write') }] },
    });
  });

  it('says in a sentence why it could not start', async () => {
    await launch('--data');
    await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(1));
    expect(electron.dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(
      'Common Ground could not start',
      '--data needs the name of a folder after it.',
    );
  });
});

describe('what the page may do', () => {
  it('is granted no permission, asked for or looked at', async () => {
    await openWindow();
    const { defaultSession } = electron.session;
    const refuse = vi.fn();
    const [request] = defaultSession.setPermissionRequestHandler.mock.lastCall ?? [];
    Reflect.apply(request ?? (() => {}), null, [null, 'media', refuse, {}]);
    expect(refuse).toHaveBeenCalledExactlyOnceWith(false);
    const [check] = defaultSession.setPermissionCheckHandler.mock.lastCall ?? [];
    expect(Reflect.apply(check ?? (() => {}), null, [null, 'media', 'app://common-ground', {}])).toBe(false);
    expect(defaultSession.setDevicePermissionHandler).toHaveBeenCalledOnce();
    expect(defaultSession.setDisplayMediaRequestHandler).toHaveBeenCalledOnce();
  });

  it('leads nowhere else and opens nothing, in whichever content is created', async () => {
    const { webContents } = await openWindow();
    const elsewhere = { url: 'https://example.com/' };
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      expect(electron.isStopped(webContents, event, elsewhere)).toBe(true);
    }
    expect(webContents.openWindow(elsewhere)).toEqual({ action: 'deny' });
    const other = new electron.BrowserWindow({}).webContents;
    expect(electron.isStopped(other, 'will-navigate', elsewhere)).toBe(true);
    expect(other.openWindow(elsewhere)).toEqual({ action: 'deny' });
  });

  it('comes from the app’s own folder, under the policy', async () => {
    await openWindow();
    const page = await electron.requestPage('app://common-ground/');
    expect(await page.text()).toContain('<title>Common Ground</title>');
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    const outside = await electron.requestPage('app://common-ground/..%2fpackage.json');
    expect(outside.status).toBe(404);
  });

  it('can ask the contract’s methods and nothing else', async () => {
    await openWindow();
    expect(electron.channels().toSorted()).toEqual([...methodNames].toSorted());
    expect(await ask('openWorkspace')).toMatchObject({
      ok: true,
      value: { dataFolder: folder, readOnly: false, version: electron.app.getVersion() },
    });
  });

  it.each([
    ['a frame inside our page', { url: 'app://common-ground/', parent: {} }],
    ['an address that begins like ours', { url: 'app://common-ground.example/', parent: null }],
    ['a page of the network', { url: 'https://example.com/', parent: null }],
    ['a frame that is gone', null],
  ])('is refused to %s', async (_who, frame) => {
    await openWindow();
    const input = makePerson('0e5d8f0a-0000-4000-8000-000000000001');
    await expect(electron.askFrom(frame, 'savePerson', input)).rejects.toThrow('own page');
    expect(await ask('listPeople', { page: 0 })).toMatchObject({ value: { people: [] } });
  });

  it('opens harmless links in the user’s browser, as they were parsed', async () => {
    await openWindow();
    expect(await ask('openLink', { url: 'HTTPS://Example.com/in/ada' })).toEqual({ ok: true, value: {} });
    expect(electron.shell.openExternal).toHaveBeenCalledExactlyOnceWith('https://example.com/in/ada');
    expect(await ask('openLink', { url: 'file:///etc/hosts' })).toMatchObject({ ok: false });
    expect(electron.shell.openExternal).toHaveBeenCalledOnce();
  });

  it('says “Copied” only of what is on the clipboard', async () => {
    await openWindow();
    expect(await ask('copyText', { text: 'Hello Ada' })).toEqual({ ok: true, value: {} });
    expect(await electron.clipboard.readText()).toBe('Hello Ada');
    electron.clipboard.writeText.mockResolvedValue(undefined);
    expect(await ask('copyText', { text: 'Hello Grace' })).toMatchObject({
      ok: false,
      failure: { code: 'unavailable' },
    });
  });

  it('shows the data folder, or says where it is', async () => {
    await openWindow();
    expect(await ask('showDataFolder')).toEqual({ ok: true, value: {} });
    expect(electron.shell.openPath).toHaveBeenCalledExactlyOnceWith(folder);
    electron.shell.openPath.mockResolvedValue('There is no file manager.');
    expect(await ask('showDataFolder')).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining(folder) },
    });
  });
});

describe('what is kept', () => {
  it('is readable by its owner only', async () => {
    const window = await openWindow();
    await ask('savePerson', makePerson('0e5d8f0a-0000-4000-8000-000000000001'));
    window.close();
    const files = readdirSync(folder, { withFileTypes: true, recursive: true });
    expect(files.map((file) => file.name)).toEqual(expect.arrayContaining(['log.txt', 'window.json']));
    expect(modeOf(folder)).toBe('700');
    for (const file of files) {
      const path = join(file.parentPath, file.name);
      expect(`${modeOf(path)} ${path}`).toBe(`${file.isDirectory() ? 700 : 600} ${path}`);
    }
  });

  it('has a lock, which goes with the app', async () => {
    const window = await openWindow();
    const lock = join(folder, 'instance.lock');
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ kind: 'desktop', pid: process.pid });
    expect(modeOf(lock)).toBe('600');
    window.close();
    expect(existsSync(lock)).toBe(false);
    expect(await ask('openWorkspace')).toMatchObject({ ok: false, failure: { code: 'unavailable' } });
  });

  it('remembers where the window was, even when that note is damaged', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'window.json'), '{"x": 7');
    const window = await openWindow();
    expect(window.options).toMatchObject({ width: 1280, height: 860 });
    window.close();
    expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toEqual({
      x: 0,
      y: 0,
      width: 1280,
      height: 860,
      maximised: false,
    });
  });
});

describe('the menu and the system', () => {
  const menuItems = () => {
    const flat = (items: readonly Electron.MenuItemConstructorOptions[]): readonly Item[] =>
      items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
    return flat(electron.Menu.setApplicationMenu.mock.lastCall?.[0]?.items ?? []);
  };
  type Item = Electron.MenuItemConstructorOptions;
  const click = (item: Item | undefined) => Reflect.apply(item?.click ?? (() => {}), item, []);

  it('hands a command of the menu to the page, once it has loaded', async () => {
    const { webContents } = await openWindow();
    click(menuItems().find(({ id }) => id === 'new-draft'));
    expect(webContents.send).not.toHaveBeenCalled();
    webContents.emit('did-finish-load');
    const command = { kind: 'command', id: 'new-draft' };
    expect(webContents.send).toHaveBeenCalledExactlyOnceWith(hostEventChannel, command);
  });

  it('shows the data folder from the menu, and breaks nothing where that is impossible', async () => {
    await openWindow();
    electron.shell.openPath.mockResolvedValue('There is no file manager.');
    click(menuItems().find(({ label }) => label === 'Show data folder'));
    expect(electron.shell.openPath).toHaveBeenCalledExactlyOnceWith(folder);
    await vi.waitFor(() =>
      expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toContain('showing the data folder'),
    );
  });

  it.each([true, false])(
    'has developer tools only while it is developed (packed: %s)',
    async (isPackaged) => {
      electron.app.isPackaged = isPackaged;
      await openWindow();
      expect(menuItems().some(({ role }) => role === 'toggleDevTools')).toBe(!isPackaged);
    },
  );

  it('closes the window once the page has saved', async () => {
    const window = await openWindow();
    window.webContents.emit('did-finish-load');
    window.close();
    expect(window.isDestroyed()).toBe(false);
    expect(window.webContents.send).toHaveBeenCalledExactlyOnceWith(hostEventChannel, { kind: 'flush' });
    await ask('finishClosing', { failure: null });
    expect(window.isDestroyed()).toBe(true);
  });

  it('reports what nobody expected, keeps running, and quotes nothing in the log', async () => {
    await openWindow();
    const report = process.listeners('uncaughtException').find((listener) => !uncaught.includes(listener));
    report?.(new Error('Dear Dana'), 'uncaughtException');
    expect(electron.dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(
      'Something went wrong in Common Ground',
      expect.stringContaining('Nothing you saved is lost'),
    );
    const log = readFileSync(join(folder, 'log.txt'), 'utf8');
    expect(log).toContain('unexpected: Error');
    expect(log).not.toContain('Dana');
  });
});

it('speaks through the preload script to the application and back', async () => {
  const { webContents } = await openWindow();
  await import('./preload.ts');
  const page = electron.pageWorld.get('api') as import('../shared/contract.ts').Api;
  expect(await page.copyText({ text: 'Hello Ada' })).toEqual({ ok: true, value: {} });
  const heard = vi.fn();
  page.onHostEvent(heard);
  webContents.send(hostEventChannel, { kind: 'flush' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: 'flush' });
});
