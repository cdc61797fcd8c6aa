/** The quick note from anywhere, in the desktop app put together, on a stand-in that is not Electron. */
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../shared/default-settings.ts';
import { hostEventChannel } from '../shared/method-names.ts';
import { prepareDesktopApp } from '../test/support/desktop-app.ts';
import { until } from '../test/support/until.ts';

let app: Awaited<ReturnType<typeof prepareDesktopApp>>;
beforeEach(async () => {
  app = await prepareDesktopApp();
});
afterEach(() => app.end());

const keys = 'Control+Shift+Space';
const settings = { ...defaultSettings, quickKeys: 'Ctrl+Shift+Space' };

/** The newest window there is. */
const newest = () => {
  const window = app.electron.BrowserWindow.getAllWindows().at(-1);
  if (window === undefined) throw new Error('There is no window.');
  return window;
};

async function openQuickNote() {
  const main = await app.openWindow();
  main.webContents.emit('did-finish-load');
  await app.ask('saveSettings', settings);
  app.electron.registeredKeys.get(keys)?.();
  const quick = newest();
  quick.webContents.emit('did-finish-load');
  return { main, quick };
}

describe('the keys', () => {
  it('are none until the user has chosen some, and are taken again at the next start', async () => {
    await app.openWindow();
    expect(app.electron.registeredKeys.size).toBe(0);
    await app.ask('saveSettings', settings);
    expect([...app.electron.registeredKeys.keys()]).toEqual([keys]);
  });

  it('are told in a sentence when another program has them', async () => {
    await app.openWindow();
    app.electron.registeredKeys.set(keys, () => undefined);
    expect(await app.ask('tryQuickKeys', { keys: settings.quickKeys })).toMatchObject({
      ok: true,
      value: { problem: expect.stringContaining('Another program') },
    });
    expect(await app.ask('tryQuickKeys', { keys: 'Ctrl+Shift+F9' })).toMatchObject({
      value: { problem: null },
    });
  });

  it('are given back when the app ends', async () => {
    await openQuickNote();
    app.electron.app.emit('will-quit');
    expect(app.electron.registeredKeys.size).toBe(0);
  });
});

describe('the quick window', () => {
  it('opens over everything, on the same page at its own place, with no more privileges', async () => {
    const { main, quick } = await openQuickNote();
    expect(quick.loadURL).toHaveBeenCalledExactlyOnceWith('app://common-ground/#/quick');
    expect(quick.options).toMatchObject({ alwaysOnTop: true, width: 460, height: 560 });
    expect(quick.options.webPreferences).toEqual(main.options.webPreferences);
    expect(quick.show).not.toHaveBeenCalled();
    quick.emit('ready-to-show');
    expect(quick.show).toHaveBeenCalledOnce();
  });

  it('opens on the display where the user is at work', async () => {
    const { screen } = app.electron;
    screen.getCursorScreenPoint.mockReturnValue({ x: 2_000, y: 10 });
    screen.getDisplayNearestPoint.mockImplementation((point) => {
      const workArea = { x: point.x < 1_440 ? 0 : 1_440, y: 0, width: 1_440, height: 900 };
      return { id: 2, workArea };
    });
    const { quick } = await openQuickNote();
    expect(quick.options).toMatchObject({ x: 1_930, y: 170 });
  });

  it('is one: the keys bring the same to the front', async () => {
    const { quick } = await openQuickNote();
    app.electron.registeredKeys.get(keys)?.();
    expect(newest()).toBe(quick);
    expect(quick.focus).toHaveBeenCalledOnce();
  });

  it('hands the clipboard’s text to the page that asks for it, as far as a box takes it', async () => {
    await openQuickNote();
    await app.electron.clipboard.writeText(`Priya Raman\r\nData lead\u0007${'x'.repeat(50_000)}`);
    const answer = await app.ask('readClipboard');
    expect(answer).toMatchObject({
      ok: true,
      value: { text: expect.stringMatching(/^Priya Raman\nData leadx+$/) },
    });
    expect(Object(Object(answer).value).text.length).toBeLessThanOrEqual(20_000);
  });

  it('goes when its page has saved, and shows the draft in the composer', async () => {
    const { main, quick } = await openQuickNote();
    await app.ask('finishQuick', { openDraft: 'd1', failure: null });
    expect(quick.isDestroyed()).toBe(true);
    expect(main.focus).toHaveBeenCalledOnce();
    expect(main.webContents.send).toHaveBeenLastCalledWith(hostEventChannel, { kind: 'draft', id: 'd1' });
  });

  it('shows no draft that could not be saved', async () => {
    const { main, quick } = await openQuickNote();
    await app.ask('finishQuick', { openDraft: 'd1', failure: 'The disk is full.' });
    expect(quick.isDestroyed()).toBe(false);
    expect(main.webContents.send).not.toHaveBeenCalled();
  });

  it('opens anew once it has gone', async () => {
    const { quick } = await openQuickNote();
    await app.ask('finishQuick', { openDraft: null, failure: null });
    app.electron.registeredKeys.get(keys)?.();
    expect(newest()).not.toBe(quick);
    expect(newest().loadURL).toHaveBeenCalledExactlyOnceWith('app://common-ground/#/quick');
  });

  it('only goes when there is no draft to go on with', async () => {
    const { main, quick } = await openQuickNote();
    await app.ask('finishQuick', { openDraft: null, failure: null });
    expect(quick.isDestroyed()).toBe(true);
    expect(main.isDestroyed()).toBe(false);
    expect(main.focus).not.toHaveBeenCalled();
  });

  it('asks its page to save when it is closed, once, and goes then', async () => {
    const { quick } = await openQuickNote();
    quick.close();
    quick.close();
    expect(quick.isDestroyed()).toBe(false);
    expect(quick.webContents.send.mock.calls).toEqual([[hostEventChannel, { kind: 'flush' }]]);
    await app.ask('finishQuick', { openDraft: null, failure: null });
    expect(quick.isDestroyed()).toBe(true);
  });

  it.each([
    ['stays when the user goes back to them', 0, false],
    ['goes when the user gives them up', 1, true],
  ])('asks before words are lost, and %s', async (_what, button, isGone) => {
    const { quick } = await openQuickNote();
    app.electron.pressButton.mockResolvedValue(button);
    quick.close();
    await app.ask('finishQuick', { openDraft: null, failure: 'The disk is full.' });
    expect(app.electron.pressButton.mock.calls[0]?.[0].detail).toContain('The disk is full.');
    await until(() => expect(quick.isDestroyed()).toBe(isGone));
  });

  it('does not take the app along when its words are given up', async () => {
    const { main, quick } = await openQuickNote();
    await app.ask('saveSettings', { ...settings, staysInTray: true });
    app.electron.pressButton.mockResolvedValue(1);
    main.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    main.close();
    quick.close();
    await app.ask('finishQuick', { openDraft: null, failure: 'The disk is full.' });
    await until(() => expect(quick.isDestroyed()).toBe(true));
    expect(main.isDestroyed()).toBe(true);
    expect(app.electron.app.quit).not.toHaveBeenCalled();
    expect(app.electron.pressButton.mock.lastCall?.[0].detail).toContain('close the note');
  });

  it('does not keep a broken page', async () => {
    const { main, quick } = await openQuickNote();
    quick.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(quick.isDestroyed()).toBe(true);
    expect(main.isDestroyed()).toBe(false);
  });

  it('lets a quit go on once it has saved', async () => {
    const { main, quick } = await openQuickNote();
    const ended = vi.fn();
    app.electron.app.on('will-quit', ended);
    app.electron.app.quit();
    await app.ask('finishClosing', { failure: null });
    expect(main.isDestroyed()).toBe(true);
    expect(ended).not.toHaveBeenCalled();
    await app.ask('finishQuick', { openDraft: null, failure: null });
    expect(quick.isDestroyed()).toBe(true);
    expect(ended).toHaveBeenCalledOnce();
  });
});

/** Chooses a command in the native menu. */
function choose(id: string): void {
  type Item = MenuItemConstructorOptions;
  const menus: readonly Item[] = app.electron.Menu.setApplicationMenu.mock.lastCall?.[0]?.items ?? [];
  const items = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const item = items.find((one) => one.id === id);
  Reflect.apply(item?.click ?? (() => expect.unreachable(id)), item, []);
}

describe('the menu’s quick note', () => {
  it('is the same one that the keys open', async () => {
    await app.openWindow();
    choose('quick-note');
    const quick = newest();
    expect(quick.loadURL).toHaveBeenCalledExactlyOnceWith('app://common-ground/#/quick');
    await app.ask('saveSettings', settings);
    app.electron.registeredKeys.get(keys)?.();
    expect(newest()).toBe(quick);
    expect(quick.focus).toHaveBeenCalledOnce();
  });

  it('needs no other window, and opens none', async () => {
    const window = await app.openWindow();
    await app.ask('saveSettings', { ...settings, staysInTray: true });
    window.close();
    choose('quick-note');
    expect(app.electron.BrowserWindow.getAllWindows()).toEqual([newest()]);
    expect(newest().loadURL).toHaveBeenCalledWith('app://common-ground/#/quick');
  });

  it('is opened by the page, too, which hears the key', async () => {
    await app.openWindow();
    expect(await app.ask('openQuick')).toMatchObject({ ok: true });
    expect(newest().loadURL).toHaveBeenCalledExactlyOnceWith('app://common-ground/#/quick');
  });
});

describe('the menu’s undo and redo', () => {
  it.each(['undo', 'redo'])('%s what was done in the window that has the focus', async (id) => {
    const { main, quick } = await openQuickNote();
    const event = { kind: 'command', id };
    app.electron.BrowserWindow.getFocusedWindow.mockReturnValue(quick);
    choose(id);
    expect(quick.webContents.send.mock.calls).toEqual([[hostEventChannel, event]]);
    expect(main.webContents.send).not.toHaveBeenCalled();
    app.electron.BrowserWindow.getFocusedWindow.mockReturnValue(main);
    choose(id);
    expect(main.webContents.send.mock.calls).toEqual([[hostEventChannel, event]]);
    expect(quick.webContents.send).toHaveBeenCalledOnce();
  });

  it('open no window where there is none', async () => {
    const window = await app.openWindow();
    await app.ask('saveSettings', { ...settings, staysInTray: true });
    window.close();
    choose('undo');
    expect(app.electron.BrowserWindow.getAllWindows()).toEqual([]);
  });
});

describe('the entry in the tray', () => {
  type Item = MenuItemConstructorOptions;
  const entry = () => [...app.electron.inTray][0];
  const click = (label: string) => {
    const items: readonly Item[] = entry()?.setContextMenu.mock.lastCall?.[0]?.items ?? [];
    const item = items.find((one) => one.label === label);
    Reflect.apply(item?.click ?? (() => expect.unreachable(label)), item, []);
  };

  it('is there while the user wants it, in a size that suits the bar', async () => {
    await app.openWindow();
    expect(entry()).toBeUndefined();
    await app.ask('saveSettings', { ...settings, staysInTray: true });
    expect(entry()?.image.height).toBeLessThan(32);
    await app.ask('saveSettings', { ...settings, staysInTray: true });
    expect(app.electron.inTray.size).toBe(1);
    await app.ask('saveSettings', settings);
    expect(entry()).toBeUndefined();
  });

  it('opens the quick note and the window, and keeps the app when its window is closed', async () => {
    const window = await app.openWindow();
    await app.ask('saveSettings', { ...settings, staysInTray: true });
    click('Quick note');
    expect(newest().loadURL).toHaveBeenCalledWith('app://common-ground/#/quick');
    newest().close();
    window.close();
    expect(app.electron.app.quit).not.toHaveBeenCalled();
    click('Open Common Ground');
    expect(newest()).not.toBe(window);
    expect(newest().loadURL).toHaveBeenCalledWith('app://common-ground/');
  });

  it('ends the app when it is told to', async () => {
    const window = await app.openWindow();
    await app.ask('saveSettings', { ...settings, staysInTray: true });
    click('Quit Common Ground');
    expect(window.isDestroyed()).toBe(true);
  });
});
