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
import { makePerson } from '../test/support/core-in-folder.ts';
import { prepareDesktopApp } from '../test/support/desktop-app.ts';

let app: Awaited<ReturnType<typeof prepareDesktopApp>>;
beforeEach(async () => {
  app = await prepareDesktopApp();
});
afterEach(() => app.end());

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
    await vi.waitFor(() => expect(app.electron.BrowserWindow.getAllWindows()).toHaveLength(1));
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
    await vi.waitFor(() => expect(app.electron.app.quit).toHaveBeenCalledOnce());
    expect(app.electron.BrowserWindow.getAllWindows()).toEqual([]);
    expect(readdirSync(app.folder)).toEqual([]);
  });

  it('says where it is open when a browser has the data, and ends', async () => {
    mkdirSync(app.folder);
    const holder = { kind: 'browser', address: null, pid: process.pid, takenAt: Date.now() };
    writeFileSync(join(app.folder, 'instance.lock'), JSON.stringify(holder));
    app.electron.pressButton.mockResolvedValue(0);
    await app.launch();
    await vi.waitFor(() => expect(app.electron.app.quit).toHaveBeenCalledOnce());
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
    await vi.waitFor(() => expect(app.electron.BrowserWindow.getAllWindows()).toHaveLength(1));
    expect(app.electron.app.setPath).not.toHaveBeenCalled();
    expect(await app.ask('openWorkspace')).toMatchObject({
      ok: true,
      value: { readOnly: true, notices: [{ text: expect.stringContaining('cannot write') }] },
    });
  });

  it('says in a sentence why it could not start', async () => {
    await app.launch('--data');
    await vi.waitFor(() => expect(app.electron.app.exit).toHaveBeenCalledExactlyOnceWith(1));
    expect(app.electron.dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(
      'Common Ground could not start',
      '--data needs the name of a folder after it.',
    );
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
    });
  });
});
