/** How the desktop app starts and what it keeps: the real composition root, on a stand-in that is not Electron. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../shared/default-settings.ts';
import { makePerson, startCore } from '../test/support/core-in-folder.ts';
import { prepareDesktopApp } from '../test/support/desktop-app.ts';
import { until } from '../test/support/until.ts';

let app: Awaited<ReturnType<typeof prepareDesktopApp>>;
beforeEach(async () => {
  app = await prepareDesktopApp();
});
afterEach(() => {
  app.end();
  vi.unstubAllEnvs();
});

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('starting', () => {
  it('sandboxes every process and makes the scheme a secure origin with no other privilege', async () => {
    await app.openWindow();
    expect(app.electron.app.enableSandbox).toHaveBeenCalledOnce();
    expect(app.electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  it('opens one window, of our own page, with none of Electron’s privileges', async () => {
    const window = await app.openWindow();
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('app://common-ground/');
    expect(window.options.webPreferences).toEqual({
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      devTools: false,
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
      spellcheck: false,
    });
    expect(app.electron.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('keeps Electron’s files in the data app.folder, by its real name, and Chromium’s apart', async () => {
    const link = join(app.parent, 'link');
    mkdirSync(app.folder);
    symlinkSync(app.folder, link);
    await app.launch('--data', link);
    expect(app.electron.app.setPath.mock.calls).toEqual([
      ['userData', app.folder],
      ['sessionData', join(link, 'Chromium')],
    ]);
    await until(() => expect(app.electron.BrowserWindow.getAllWindows()).toHaveLength(1));
  });

  it('tells the system its name and version', async () => {
    await app.openWindow();
    expect(app.electron.app.setAboutPanelOptions).toHaveBeenCalledExactlyOnceWith({
      applicationName: 'Common Ground',
      applicationVersion: app.electron.app.getVersion(),
      copyright: expect.stringContaining('©'),
      iconPath: '/resources/icon.png',
    });
  });

  it('quits, and touches no data, when another window has them', async () => {
    app.electron.app.requestSingleInstanceLock.mockReturnValue(false);
    await app.launch();
    await until(() => expect(app.electron.app.quit).toHaveBeenCalledOnce());
    expect(app.electron.BrowserWindow.getAllWindows()).toEqual([]);
    expect(readdirSync(app.folder)).toEqual([]);
  });

  it('says where it is open when a browser has the data, and ends', async () => {
    mkdirSync(app.folder);
    const holder = { kind: 'browser', address: null, pid: process.pid, takenAt: Date.now() };
    writeFileSync(join(app.folder, 'instance.lock'), JSON.stringify(holder));
    app.electron.pressButton.mockResolvedValue(0);
    await app.launch();
    await until(() => expect(app.electron.app.quit).toHaveBeenCalledOnce());
    expect(app.electron.pressButton.mock.calls[0]?.[0].message).toBe('Common Ground is already running.');
    expect(app.electron.BrowserWindow.getAllWindows()).toEqual([]);
  });

  it('takes over from an earlier window that broke off', async () => {
    mkdirSync(app.folder);
    const holder = { kind: 'desktop', address: null, pid: process.pid, takenAt: Date.now() };
    writeFileSync(join(app.folder, 'instance.lock'), JSON.stringify(holder));
    await app.openWindow();
    expect(app.electron.pressButton).not.toHaveBeenCalled();
  });

  it('opens on a folder it cannot write, says so, and leaves Electron’s files elsewhere', async () => {
    const file = join(app.parent, 'a file');
    writeFileSync(file, '');
    await app.launch('--data', file);
    await until(() => expect(app.electron.BrowserWindow.getAllWindows()).toHaveLength(1));
    expect(app.electron.app.setPath).not.toHaveBeenCalled();
    expect(await app.ask('openWorkspace')).toMatchObject({
      ok: true,
      value: { readOnly: true, notices: [{ text: expect.stringContaining('cannot write') }] },
    });
  });

  it('says in a sentence why it could not start', async () => {
    await app.launch('--data');
    await until(() => expect(app.electron.app.exit).toHaveBeenCalledExactlyOnceWith(1));
    expect(app.electron.dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(
      'Common Ground could not start',
      '--data needs the name of a folder after it.',
    );
  });
});

describe('starting at the login', () => {
  beforeEach(() => vi.stubEnv('XDG_CONFIG_HOME', join(app.parent, 'config')));

  const keep = async (settings: object) => {
    const core = startCore(app.folder);
    await core.ask('saveSettings', { ...defaultSettings, ...settings });
    core.close();
  };

  it('is off until it is chosen, and then the system’s to know', async () => {
    await app.openWindow();
    expect(await app.ask('readOpensAtLogin')).toEqual({ ok: true, value: { isOn: false } });
    expect(await app.ask('setOpensAtLogin', { isOn: true })).toEqual({ ok: true, value: {} });
    expect(await app.ask('readOpensAtLogin')).toEqual({ ok: true, value: { isOn: true } });
  });

  it('cannot be chosen in development, which is told', async () => {
    app.electron.app.isPackaged = false;
    await app.openWindow();
    expect(await app.ask('readOpensAtLogin')).toEqual({ ok: true, value: { isOn: null } });
    expect(await app.ask('setOpensAtLogin', { isOn: true })).toMatchObject({
      failure: { message: 'Only the installed app can do that.' },
    });
  });

  it.runIf(process.platform !== 'darwin')('opens no window where its entry in the tray stays', async () => {
    await keep({ staysInTray: true });
    await app.launch('--data', app.folder, '--at-login');
    await until(() => expect(app.electron.inTray.size).toBe(1));
    expect(app.electron.BrowserWindow.getAllWindows()).toEqual([]);
    app.electron.app.emit('second-instance', {}, ['electron', '.'], '/');
    expect(app.electron.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('opens its window where there is no entry', async () => {
    await app.launch('--data', app.folder, '--at-login');
    await until(() => expect(app.electron.BrowserWindow.getAllWindows()).toHaveLength(1));
  });
});

describe('what is kept', () => {
  it('is readable by its owner only', async () => {
    const window = await app.openWindow();
    const person = makePerson('0e5d8f0a-0000-4000-8000-000000000001');
    expect(await app.ask('savePerson', person)).toEqual({ ok: true, value: {} });
    window.close();
    const files = readdirSync(app.folder, { withFileTypes: true, recursive: true });
    const names = files.map((file) => file.name);
    expect(names).toEqual(expect.arrayContaining(['log.txt', 'window.json']));
    expect(names).toContainEqual(expect.stringMatching(/^people-.+\.json$/));
    expect(modeOf(app.folder)).toBe('700');
    for (const file of files) {
      const path = join(file.parentPath, file.name);
      expect(`${modeOf(path)} ${path}`).toBe(`${file.isDirectory() ? 700 : 600} ${path}`);
    }
  });

  it('has a lock, which goes with the app', async () => {
    const window = await app.openWindow();
    const lock = join(app.folder, 'instance.lock');
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ kind: 'desktop', pid: process.pid });
    expect(modeOf(lock)).toBe('600');
    window.close();
    expect(existsSync(lock)).toBe(false);
    expect(await app.ask('openWorkspace')).toMatchObject({ ok: false, failure: { code: 'unavailable' } });
  });

  it('has the place of the window, which opens there again', async () => {
    mkdirSync(app.folder);
    const place = { x: 40, y: 30, width: 900, height: 700 };
    writeFileSync(join(app.folder, 'window.json'), JSON.stringify({ ...place, maximised: false }));
    const window = await app.openWindow();
    expect(window.options).toMatchObject(place);
  });

  it('has full screen, the zoom and where in the page one was, which are so again', async () => {
    const first = await app.openWindow();
    first.webContents.emit('did-finish-load');
    first.webContents.zoomLevel = 2;
    first.webContents.url = 'app://common-ground/#/people/0e5d8f0a';
    first.isFullScreen.mockReturnValue(true);
    first.close();
    await app.ask('finishClosing', { failure: null });
    expect(JSON.parse(readFileSync(join(app.folder, 'window.json'), 'utf8'))).toMatchObject({
      fullScreen: true,
      zoomLevel: 2,
      fragment: '#/people/0e5d8f0a',
    });
  });

  it('leads to where in the page one was, at its zoom, and leads nowhere else', async () => {
    mkdirSync(app.folder);
    const place = { x: 40, y: 30, width: 900, height: 700, maximised: false };
    const view = { fullScreen: true, zoomLevel: -1, fragment: '#/people' };
    writeFileSync(join(app.folder, 'window.json'), JSON.stringify({ ...place, ...view }));
    const window = await app.openWindow();
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('app://common-ground/#/people');
    window.webContents.emit('did-finish-load');
    expect(window.webContents.zoomLevel).toBe(-1);
    expect(window.setFullScreen).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    expect(window.setFullScreen).toHaveBeenCalledExactlyOnceWith(true);
    // A reload keeps the zoom that was chosen since.
    window.webContents.zoomLevel = 3;
    window.webContents.emit('did-finish-load');
    expect(window.webContents.zoomLevel).toBe(3);
  });

  it('remembers where the window was, even when that note is damaged', async () => {
    mkdirSync(app.folder);
    writeFileSync(join(app.folder, 'window.json'), '{"x": 7');
    const window = await app.openWindow();
    expect(window.options).toMatchObject({ width: 1280, height: 860 });
    window.close();
    expect(JSON.parse(readFileSync(join(app.folder, 'window.json'), 'utf8'))).toEqual({
      x: 0,
      y: 0,
      width: 1280,
      height: 860,
      maximised: false,
      fullScreen: false,
      zoomLevel: 0,
      fragment: '',
    });
  });
});
