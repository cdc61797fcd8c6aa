/** What the page and the menu can do in the desktop app put together, on a stand-in that is not Electron. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../shared/contract.ts';
import { hostEventChannel, methodNames } from '../shared/method-names.ts';
import { makePerson } from '../test/support/core-in-folder.ts';
import { prepareDesktopApp } from '../test/support/desktop-app.ts';
import { until } from '../test/support/until.ts';
import { pageHeaders } from './core/page-files.ts';

let app: Awaited<ReturnType<typeof prepareDesktopApp>>;
beforeEach(async () => {
  app = await prepareDesktopApp();
});
afterEach(() => app.end());

describe('what the page may do', () => {
  it('is granted no permission, asked for or looked at', async () => {
    await app.openWindow();
    const { defaultSession } = app.electron.session;
    const refuse = vi.fn();
    const [request] = defaultSession.setPermissionRequestHandler.mock.lastCall ?? [];
    Reflect.apply(request ?? (() => {}), null, [null, 'media', refuse, {}]);
    expect(refuse).toHaveBeenCalledExactlyOnceWith(false);
    const [check] = defaultSession.setPermissionCheckHandler.mock.lastCall ?? [];
    expect(Reflect.apply(check ?? (() => {}), null, [null, 'media', 'app://common-ground', {}])).toBe(false);
    expect(defaultSession.setDevicePermissionHandler).toHaveBeenCalledOnce();
    const answer = vi.fn();
    const [capture] = defaultSession.setDisplayMediaRequestHandler.mock.lastCall ?? [];
    Reflect.apply(capture ?? (() => {}), null, [{}, answer]);
    expect(answer).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('leads nowhere else and opens nothing, in whichever content is created', async () => {
    const { webContents } = await app.openWindow();
    const elsewhere = { url: 'https://example.com/' };
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      expect(app.electron.isStopped(webContents, event, elsewhere)).toBe(true);
    }
    expect(webContents.openWindow(elsewhere)).toEqual({ action: 'deny' });
    const other = new app.electron.BrowserWindow({}).webContents;
    expect(app.electron.isStopped(other, 'will-navigate', elsewhere)).toBe(true);
    expect(other.openWindow(elsewhere)).toEqual({ action: 'deny' });
  });

  it('asks nobody but the app', async () => {
    await app.openWindow();
    const { isLetOut } = app.electron;
    for (const url of [
      'app://common-ground/',
      'blob:app://common-ground/8a5c',
      'data:image/png;base64,AAAA',
    ]) {
      expect(await isLetOut(url)).toBe(true);
    }
    for (const url of ['https://example.com/', 'ws://127.0.0.1:5173/', 'devtools://devtools/bundled/a.js']) {
      expect(await isLetOut(url)).toBe(false);
    }
  });

  it('gives the window’s own parts the appearance that was chosen, at once and from the next start on', async () => {
    const { nativeTheme } = app.electron;
    await app.openWindow();
    expect(nativeTheme.themeSource).toBe('system');
    const opened = await app.ask('openWorkspace');
    const { settings } = Object(Object(opened).value);
    await app.ask('saveSettings', { ...settings, appearance: 'dark' });
    expect(nativeTheme.themeSource).toBe('dark');
  });

  it('can have the data encrypted, with a key that the system keeps', async () => {
    await app.openWindow();
    const prepared = await app.ask('prepareEncryption', { passphrase: null });
    const { recoveryCode } = Object(Object(prepared).value);
    const turnedOn = await app.ask('turnOnEncryption', { recoveryCode });
    expect(turnedOn).toMatchObject({ ok: true, value: { kind: 'on', keepers: ['system'] } });
    const written = readFileSync(join(app.folder, 'encryption.json'), 'utf8');
    const { data: wrapped } = JSON.parse(written).data.ways[0];
    const key = app.electron.safeStorage.decryptString(Buffer.from(wrapped, 'base64'));
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(written).not.toContain(key);
  });

  it('comes from the app’s own app.folder, under the policy', async () => {
    await app.openWindow();
    const page = await app.electron.requestPage('app://common-ground/');
    const html = await page.text();
    expect(html).toContain('<title>Common Ground</title>');
    const expected = pageHeaders('index.html', true, html)['content-security-policy'];
    expect(page.headers.get('content-security-policy')).toBe(expected);
    const outside = await app.electron.requestPage('app://common-ground/..%2fpackage.json');
    expect(outside.status).toBe(404);
  });

  it('can ask the contract’s methods and nothing else', async () => {
    await app.openWindow();
    expect(app.electron.channels().toSorted()).toEqual([...methodNames].toSorted());
    expect(await app.ask('openWorkspace')).toMatchObject({
      ok: true,
      value: { dataFolder: app.folder, readOnly: false, version: app.electron.app.getVersion() },
    });
  });

  it.each([
    ['a frame inside our page', { url: 'app://common-ground/', parent: {} }],
    ['an address that begins like ours', { url: 'app://common-ground.example/', parent: null }],
    ['a page of the network', { url: 'https://example.com/', parent: null }],
    ['a frame that is gone', null],
  ])('is refused to %s', async (_who, frame) => {
    await app.openWindow();
    const input = makePerson('0e5d8f0a-0000-4000-8000-000000000001');
    await expect(app.electron.askFrom(frame, 'savePerson', input)).rejects.toThrow('own page');
    expect(await app.ask('listPeople', { page: 0 })).toMatchObject({ value: { people: [] } });
  });

  it('opens harmless links in the user’s browser, as they were parsed', async () => {
    await app.openWindow();
    expect(await app.ask('openLink', { url: 'HTTPS://Example.com/in/ada' })).toEqual({ ok: true, value: {} });
    expect(app.electron.shell.openExternal).toHaveBeenCalledExactlyOnceWith('https://example.com/in/ada');
    expect(await app.ask('openLink', { url: 'file:///etc/hosts' })).toMatchObject({ ok: false });
    expect(app.electron.shell.openExternal).toHaveBeenCalledOnce();
  });

  it('tells who is due in a notification, and the page what the user did with it', async () => {
    const { webContents, focus } = await app.openWindow();
    webContents.emit('did-finish-load');
    const reminder = { title: 'Dana: due today', body: 'Last note: Graz', personId: 'p1' };
    expect(await app.ask('openWorkspace')).toMatchObject({
      value: { capabilities: { notifications: true } },
    });
    expect(await app.ask('showReminder', reminder)).toEqual({ ok: true, value: {} });
    await app.ask('showReminder', reminder);
    const [first, second] = app.electron.Notification.made;
    expect(first?.options).toMatchObject({ title: 'Dana: due today', body: 'Last note: Graz' });
    expect(first?.show).toHaveBeenCalledOnce();
    first?.emit('action', { actionIndex: 1 });
    expect(focus).not.toHaveBeenCalled();
    second?.emit('click', {});
    expect(focus).toHaveBeenCalledOnce();
    expect(webContents.send.mock.calls).toEqual([
      [hostEventChannel, { kind: 'reminder', personId: 'p1', choice: 'tomorrow' }],
      [hostEventChannel, { kind: 'reminder', personId: 'p1', choice: 'open' }],
    ]);
  });

  it('has how many are due shown on the app’s icon', async () => {
    await app.openWindow();
    expect(await app.ask('showDueCount', { count: 3 })).toEqual({ ok: true, value: {} });
    expect(app.electron.app.setBadgeCount).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('is told that there are no notifications where the system has none', async () => {
    app.electron.Notification.isSupported.mockReturnValue(false);
    await app.openWindow();
    expect(await app.ask('openWorkspace')).toMatchObject({
      value: { capabilities: { notifications: false } },
    });
    expect(await app.ask('showReminder', { title: 'Dana', body: '', personId: null })).toMatchObject({
      ok: false,
    });
  });

  it('says “Copied” only of what is on the clipboard', async () => {
    await app.openWindow();
    expect(await app.ask('copyText', { text: 'Hello Ada' })).toEqual({ ok: true, value: {} });
    expect(await app.electron.clipboard.readText()).toBe('Hello Ada');
    app.electron.clipboard.writeText.mockResolvedValue(undefined);
    expect(await app.ask('copyText', { text: 'Hello Grace' })).toMatchObject({
      ok: false,
      failure: { code: 'unavailable' },
    });
  });

  it('shows the data app.folder, or says where it is', async () => {
    await app.openWindow();
    expect(await app.ask('showDataFolder')).toEqual({ ok: true, value: {} });
    expect(app.electron.shell.openPath).toHaveBeenCalledExactlyOnceWith(app.folder);
    app.electron.shell.openPath.mockResolvedValue('There is no file manager.');
    expect(await app.ask('showDataFolder')).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining(app.folder) },
    });
  });
});

describe('the menu and the system', () => {
  const menuItems = () => {
    const flat = (items: readonly MenuItemConstructorOptions[]): readonly Item[] =>
      items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
    return flat(app.electron.Menu.setApplicationMenu.mock.lastCall?.[0]?.items ?? []);
  };
  type Item = MenuItemConstructorOptions;
  const click = (item: Item | undefined) => Reflect.apply(item?.click ?? (() => {}), item, []);

  it('hands a command of the menu to the page, once it has loaded', async () => {
    const { webContents } = await app.openWindow();
    click(menuItems().find(({ id }) => id === 'new-draft'));
    expect(webContents.send).not.toHaveBeenCalled();
    webContents.emit('did-finish-load');
    const command = { kind: 'command', id: 'new-draft' };
    expect(webContents.send).toHaveBeenCalledExactlyOnceWith(hostEventChannel, command);
  });

  it('shows the data folder from the menu, and breaks nothing where that is impossible', async () => {
    await app.openWindow();
    app.electron.shell.openPath.mockResolvedValue('There is no file manager.');
    click(menuItems().find(({ label }) => label?.replace('&', '') === 'Show data folder'));
    expect(app.electron.shell.openPath).toHaveBeenCalledExactlyOnceWith(app.folder);
    await until(() =>
      expect(readFileSync(join(app.folder, 'log.txt'), 'utf8')).toContain('showing the data folder'),
    );
  });

  it.each([true, false])(
    'has developer tools only while it is developed (packed: %s)',
    async (isPackaged) => {
      app.electron.app.isPackaged = isPackaged;
      const { options } = await app.openWindow();
      expect(options.webPreferences?.devTools).toBe(!isPackaged);
      expect(await app.electron.isLetOut('devtools://devtools/bundled/a.js')).toBe(!isPackaged);
      expect(menuItems().some(({ role }) => role === 'toggleDevTools')).toBe(!isPackaged);
    },
  );

  it('closes the window once the page has saved', async () => {
    const window = await app.openWindow();
    window.webContents.emit('did-finish-load');
    window.close();
    expect(window.isDestroyed()).toBe(false);
    expect(window.webContents.send).toHaveBeenCalledExactlyOnceWith(hostEventChannel, { kind: 'flush' });
    await app.ask('finishClosing', { failure: null });
    expect(window.isDestroyed()).toBe(true);
  });

  it('shows the log from the menu', async () => {
    await app.openWindow();
    click(menuItems().find(({ label }) => label?.replace('&', '') === 'Show log'));
    expect(app.electron.shell.openPath).toHaveBeenCalledExactlyOnceWith(join(app.folder, 'log.txt'));
  });

  it('shows the licences that are packed with it', async () => {
    await app.openWindow();
    click(menuItems().find(({ label }) => label?.replace('&', '') === 'Show licences'));
    expect(app.electron.shell.openPath).toHaveBeenCalledExactlyOnceWith('/resources/NOTICE.txt');
  });

  it('looks for updates on a click alone, and says where there is nothing to look at', async () => {
    await app.openWindow();
    expect(app.electron.pressButton).not.toHaveBeenCalled();
    click(menuItems().find(({ label }) => label?.replace('&', '') === 'Check for updates'));
    await until(() => expect(app.electron.pressButton).toHaveBeenCalledOnce());
    const [question] = app.electron.pressButton.mock.lastCall ?? [];
    expect(question?.message).toContain(app.electron.app.getVersion());
    expect(question?.buttons).toEqual(['OK']);
    expect(app.electron.shell.openExternal).not.toHaveBeenCalled();
  });

  it('notes in the log, without words, what broke off in the page or was caught by nobody', async () => {
    const { webContents } = await app.openWindow();
    const sourceId = 'app://common-ground/assets/index.js';
    webContents.emit('console-message', { level: 'error', sourceId, lineNumber: 7, message: 'Dear Dana' });
    app.rejectUnexpectedly(new Error('Dear Dana'));
    const log = readFileSync(join(app.folder, 'log.txt'), 'utf8');
    expect(log).toContain('the page reported an error at /assets/index.js:7');
    expect(log).toContain('nobody caught: Error');
    expect(log).not.toContain('Dana');
  });

  it('shows one menu at a right click, with what the page offers there, and tells the page what was chosen', async () => {
    const window = await app.openWindow();
    const { webContents } = window;
    const clicked = { isEditable: true, selectionText: '', linkURL: 'https://example.org/', editFlags: {} };
    webContents.emit('context-menu', {}, clicked);
    expect(webContents.send).toHaveBeenCalledExactlyOnceWith(hostEventChannel, { kind: 'right-click' });
    const offer = { suggestions: ['receive'], canLearn: true };
    expect(await app.ask('showContextMenu', { spelling: offer })).toEqual({ ok: true, value: {} });
    const menu = app.electron.Menu.buildFromTemplate.mock.results.at(-1)?.value;
    expect(menu?.popup).toHaveBeenCalledExactlyOnceWith({ window });
    const item = (label: string) => menu?.items.find((one: Item) => one.label === label);
    click(item('receive'));
    click(item('Undo'));
    expect(webContents.send.mock.calls.slice(1)).toEqual([
      [hostEventChannel, { kind: 'spelling', answer: { kind: 'put', suggestion: 'receive' } }],
      [hostEventChannel, { kind: 'command', id: 'undo' }],
    ]);
    click(item('Copy link'));
    await until(async () => expect(await app.electron.clipboard.readText()).toBe('https://example.org/'));
    // Asked once more without a click, or where nothing was clicked, it shows none.
    const built = app.electron.Menu.buildFromTemplate.mock.calls.length;
    await app.ask('showContextMenu', { spelling: offer });
    webContents.emit('context-menu', {}, { ...clicked, isEditable: false, linkURL: '' });
    await app.ask('showContextMenu', { spelling: null });
    expect(app.electron.Menu.buildFromTemplate).toHaveBeenCalledTimes(built);
    webContents.emit('context-menu', {}, clicked);
    window.destroy();
    await app.ask('showContextMenu', { spelling: null });
    expect(app.electron.Menu.buildFromTemplate).toHaveBeenCalledTimes(built);
  });

  it('titles the dialog in which a file of the page is saved', async () => {
    await app.openWindow();
    const item = { getFilename: () => 'mine.commonground', setSaveDialogOptions: vi.fn() };
    app.electron.session.defaultSession.emit('will-download', {}, item);
    expect(item.setSaveDialogOptions).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        title: 'Export templates',
        defaultPath: '/nowhere/downloads/mine.commonground',
      }),
    );
  });

  it('reports what nobody expected, keeps running, and quotes nothing in the log', async () => {
    await app.openWindow();
    app.throwUnexpectedly(new Error('Dear Dana'));
    expect(app.electron.dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(
      'Something went wrong in Common Ground',
      expect.stringContaining('Nothing you saved is lost'),
    );
    const log = readFileSync(join(app.folder, 'log.txt'), 'utf8');
    expect(log).toContain('unexpected: Error');
    expect(log).not.toContain('Dana');
  });
});

it('speaks through the preload script to the application and back', async () => {
  const { webContents } = await app.openWindow();
  await import('./preload.ts');
  const page = app.electron.pageWorld.get('api') as Api;
  expect(await page.copyText({ text: 'Hello Ada' })).toEqual({ ok: true, value: {} });
  const heard = vi.fn();
  page.onHostEvent(heard);
  webContents.send(hostEventChannel, { kind: 'flush' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: 'flush' });
});
