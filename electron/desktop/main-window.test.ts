/** The window's wiring, on a stand-in that is not Electron. What it decides is tested beside `closing.ts`. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hostEventChannel } from '../../shared/method-names.ts';
import { longestGoodbye } from './closing.ts';
import type { MainWindowOptions } from './main-window.ts';

let electron: typeof import('../../test/support/electron-stand-in.ts');

const options = {
  preload: '/preload.cjs',
  log: { info: vi.fn(), error: vi.fn() },
  savedState: vi.fn<() => unknown>(),
  keepState: vi.fn(),
  onDecided: vi.fn(),
  onClosed: vi.fn(),
} satisfies MainWindowOptions;

beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  options.savedState.mockReturnValue(null);
  options.keepState.mockReset();
  electron = await import('../../test/support/electron-stand-in.ts');
  await electron.app.whenReady();
});

/** Opens the window with its page loaded, which can therefore be asked to save. */
async function open() {
  const { openMainWindow } = await import('./main-window.ts');
  const mainWindow = openMainWindow(options);
  const [window] = electron.BrowserWindow.getAllWindows();
  if (window === undefined) throw new Error('No window was opened.');
  window.webContents.emit('did-finish-load');
  return { mainWindow, window, webContents: window.webContents };
}

const flush = { kind: 'flush' } as const;

/** Lets what was promised happen. */
const settle = () => vi.waitFor(() => Promise.resolve());

describe('opening', () => {
  it('shows the window once its page has painted, and not before', async () => {
    const { window } = await open();
    expect(window.options.show).toBe(false);
    expect(window.show).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    expect(window.show).toHaveBeenCalledOnce();
    expect(window.maximize).not.toHaveBeenCalled();
  });

  it('opens where it was, and as large', async () => {
    const bounds = { x: 30, y: 40, width: 900, height: 700 };
    options.savedState.mockReturnValue({ ...bounds, maximised: true });
    const { window } = await open();
    expect(window.options).toMatchObject(bounds);
    expect(window.maximize).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    expect(window.maximize).toHaveBeenCalledOnce();
  });

  it('opens on a second display that is still there, and on the first one otherwise', async () => {
    const second = { id: 2, workArea: { x: 1440, y: 0, width: 1920, height: 1080 } };
    const first = electron.screen.getPrimaryDisplay();
    electron.screen.getAllDisplays.mockReturnValue([second, first]);
    options.savedState.mockReturnValue({ x: 1500, y: 40, width: 900, height: 700, maximised: false });
    expect((await open()).window.options).toMatchObject({ x: 1500, y: 40 });
    options.savedState.mockReturnValue({ x: 9_000, y: 40, width: 1800, height: 1000, maximised: false });
    const { openMainWindow } = await import('./main-window.ts');
    openMainWindow(options);
    expect(electron.BrowserWindow.getAllWindows()[1]?.options).toMatchObject({ width: 1440, height: 900 });
  });

  it('opens as if for the first time when its place cannot be read', async () => {
    const problem = new Error('no access');
    options.savedState.mockImplementation(() => {
      throw problem;
    });
    const { window } = await open();
    expect(window.options).toMatchObject({ width: 1280, height: 860 });
    expect(options.log.error).toHaveBeenCalledExactlyOnceWith('the window’s place was not read', problem);
  });

  it('has the colour of the paper, by day and by night', async () => {
    const day = (await open()).window.options.backgroundColor;
    electron.nativeTheme.shouldUseDarkColors = true;
    const { openMainWindow } = await import('./main-window.ts');
    openMainWindow(options);
    const night = electron.BrowserWindow.getAllWindows()[1]?.options.backgroundColor;
    expect([day, night]).toEqual(['#f6f5f0', '#1b1d1b']);
  });

  it('logs that the page could not be loaded', async () => {
    const { openMainWindow } = await import('./main-window.ts');
    const problem = new Error('ERR_FAILED');
    electron.loadPage.mockRejectedValue(problem);
    openMainWindow(options);
    await vi.waitFor(() => expect(options.log.error).toHaveBeenCalledWith('loading the page', problem));
  });
});

describe('closing', () => {
  it('asks the page to save, once, and stays until it has', async () => {
    const { mainWindow, window, webContents } = await open();
    window.close();
    window.close();
    expect(window.isDestroyed()).toBe(false);
    expect(webContents.send.mock.calls).toEqual([[hostEventChannel, flush]]);
    mainWindow.pageHasTriedToSave(null);
    expect(window.isDestroyed()).toBe(true);
    expect(options.onClosed).toHaveBeenCalledOnce();
    expect(electron.pressButton).not.toHaveBeenCalled();
  });

  it('keeps the window’s place when it goes, and only then', async () => {
    const { mainWindow, window } = await open();
    window.isMaximized.mockReturnValue(true);
    window.close();
    expect(options.keepState).not.toHaveBeenCalled();
    mainWindow.pageHasTriedToSave(null);
    const place = { x: 0, y: 0, width: 1280, height: 860, maximised: true };
    expect(options.keepState).toHaveBeenCalledExactlyOnceWith(place);
  });

  it('goes even when its place cannot be kept', async () => {
    const problem = new Error('the disk is full');
    options.keepState.mockImplementation(() => {
      throw problem;
    });
    const { mainWindow, window } = await open();
    window.close();
    mainWindow.pageHasTriedToSave(null);
    expect(window.isDestroyed()).toBe(true);
    expect(options.log.error).toHaveBeenCalledExactlyOnceWith('the window’s place was not kept', problem);
  });

  it('does not wait for a page that never loaded', async () => {
    const { openMainWindow } = await import('./main-window.ts');
    openMainWindow(options);
    electron.BrowserWindow.getAllWindows()[0]?.close();
    expect(options.onClosed).toHaveBeenCalledOnce();
  });

  it('asks the user, with the reason, before anything is lost, and goes when they say so', async () => {
    electron.pressButton.mockResolvedValue(1);
    const { mainWindow, window } = await open();
    window.close();
    mainWindow.pageHasTriedToSave('The disk is full.');
    await vi.waitFor(() => expect(window.isDestroyed()).toBe(true));
    expect(electron.pressButton.mock.calls[0]?.[0].detail).toContain('The disk is full.');
    expect(options.onDecided).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('stays when the user goes back, and can be closed again', async () => {
    electron.pressButton.mockResolvedValue(0);
    const { mainWindow, window, webContents } = await open();
    window.close();
    mainWindow.pageHasTriedToSave('The disk is full.');
    await vi.waitFor(() => expect(options.onDecided).toHaveBeenCalledExactlyOnceWith(false));
    expect(window.isDestroyed()).toBe(false);
    window.close();
    expect(webContents.send).toHaveBeenCalledTimes(2);
  });

  it('asks the user when the page does not answer in time', async () => {
    const { window } = await open();
    vi.useFakeTimers();
    try {
      window.close();
      vi.advanceTimersByTime(longestGoodbye - 1);
      expect(electron.pressButton).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1);
      expect(electron.pressButton.mock.calls[0]?.[0].detail).toContain('does not answer');
    } finally {
      vi.useRealTimers();
    }
  });

  it('gives every attempt to close its whole time', async () => {
    electron.pressButton.mockResolvedValue(0);
    const { mainWindow, window } = await open();
    vi.useFakeTimers();
    try {
      window.close();
      mainWindow.pageHasTriedToSave('The disk is full.');
      await vi.advanceTimersByTimeAsync(longestGoodbye / 2);
      window.close();
      await vi.advanceTimersByTimeAsync(longestGoodbye - 1);
      expect(electron.pressButton).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes at once when the page has saved after all, and the late answer changes nothing', async () => {
    let press = (_button: number) => {};
    electron.pressButton.mockReturnValue(
      new Promise((resolve) => {
        press = resolve;
      }),
    );
    const { mainWindow, window } = await open();
    window.close();
    mainWindow.pageHasTriedToSave('The disk is full.');
    mainWindow.pageHasTriedToSave(null);
    expect(window.isDestroyed()).toBe(true);
    press(0);
    await settle();
    expect(options.onDecided).not.toHaveBeenCalled();
    expect(options.log.error).not.toHaveBeenCalled();
    mainWindow.pageHasTriedToSave('The disk is full.');
    mainWindow.focus();
    mainWindow.send(flush);
  });

  it('logs that the user could not be asked', async () => {
    const problem = new Error('no dialog');
    electron.pressButton.mockRejectedValue(problem);
    const { mainWindow, window } = await open();
    window.close();
    mainWindow.pageHasTriedToSave('The disk is full.');
    await vi.waitFor(() =>
      expect(options.log.error).toHaveBeenCalledExactlyOnceWith('asking about unsaved changes', problem),
    );
  });

  it('lets the page object to being left, unless the user has decided', async () => {
    const { mainWindow, window, webContents } = await open();
    expect(electron.isStopped(webContents, 'will-prevent-unload')).toBe(false);
    window.close();
    expect(electron.isStopped(webContents, 'will-prevent-unload')).toBe(false);
    mainWindow.pageHasTriedToSave(null);
    expect(electron.isStopped(webContents, 'will-prevent-unload')).toBe(true);
  });
});

describe('a page whose process is gone', () => {
  const crash = { reason: 'crashed' };

  it('is offered to be reloaded, and hears what waited once it is back', async () => {
    electron.pressButton.mockResolvedValue(0);
    const { mainWindow, webContents } = await open();
    webContents.emit('render-process-gone', {}, crash);
    await vi.waitFor(() => expect(webContents.reload).toHaveBeenCalledOnce());
    expect(electron.pressButton.mock.calls[0]?.[0]).toEqual({
      type: 'error',
      message: 'This window stopped working.',
      detail: 'What was saved is safe. Reload the window to go on.',
      buttons: ['Reload', 'Close'],
      defaultId: 0,
      cancelId: 1,
    });
    expect(options.log.info).toHaveBeenCalledExactlyOnceWith('the page’s process is gone: crashed');
    mainWindow.send({ kind: 'command', id: 'new-draft' });
    expect(webContents.send).not.toHaveBeenCalled();
    webContents.emit('did-finish-load');
    expect(webContents.send).toHaveBeenCalledOnce();
  });

  it('is closed when the user prefers that', async () => {
    electron.pressButton.mockResolvedValue(1);
    const { window, webContents } = await open();
    webContents.emit('render-process-gone', {}, crash);
    await vi.waitFor(() => expect(window.isDestroyed()).toBe(true));
    expect(webContents.reload).not.toHaveBeenCalled();
  });

  it('holds up no closing, and a window that closed meanwhile is left alone', async () => {
    let press = (_button: number) => {};
    electron.pressButton.mockReturnValue(
      new Promise((resolve) => {
        press = resolve;
      }),
    );
    const { window, webContents } = await open();
    window.close();
    webContents.emit('render-process-gone', {}, crash);
    expect(electron.isStopped(webContents, 'will-prevent-unload')).toBe(false);
    window.close();
    expect(window.isDestroyed()).toBe(true);
    press(0);
    await settle();
    expect(webContents.reload).not.toHaveBeenCalled();
    expect(options.log.error).not.toHaveBeenCalled();
  });

  it('is asked to save like any other once it is back, also when it ended while it was being asked', async () => {
    const { window, webContents } = await open();
    window.close();
    webContents.emit('render-process-gone', {}, crash);
    webContents.emit('did-finish-load');
    webContents.send.mockClear();
    window.close();
    expect(webContents.send).toHaveBeenCalledExactlyOnceWith(hostEventChannel, flush);
  });

  it('ends the question about its changes, which are gone', async () => {
    let press = (_button: number) => {};
    electron.pressButton.mockReturnValueOnce(
      new Promise((resolve) => {
        press = resolve;
      }),
    );
    const { mainWindow, window, webContents } = await open();
    window.close();
    mainWindow.pageHasTriedToSave('The disk is full.');
    webContents.emit('render-process-gone', {}, crash);
    press(1);
    await settle();
    expect(options.onDecided).not.toHaveBeenCalled();
    expect(window.isDestroyed()).toBe(false);
  });

  it('is nothing to speak of when it ended by itself', async () => {
    const { webContents } = await open();
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(electron.pressButton).not.toHaveBeenCalled();
    expect(options.log.info).not.toHaveBeenCalled();
  });

  it('is logged when nothing can be offered', async () => {
    const problem = new Error('no dialog');
    electron.pressButton.mockRejectedValue(problem);
    const { webContents } = await open();
    webContents.emit('render-process-gone', {}, crash);
    await vi.waitFor(() =>
      expect(options.log.error).toHaveBeenCalledExactlyOnceWith('offering to reload', problem),
    );
  });
});

describe('a window in use', () => {
  it('comes to the front, also from the task bar', async () => {
    const { mainWindow, window } = await open();
    mainWindow.focus();
    expect(window.restore).not.toHaveBeenCalled();
    expect(window.show).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
    window.isMinimized.mockReturnValue(true);
    mainWindow.focus();
    expect(window.restore).toHaveBeenCalledOnce();
  });

  it('corrects a spelling from the menu of a right click, which opens only where there is something in it', async () => {
    const { window, webContents } = await open();
    const nothing = { isEditable: false, selectionText: '', dictionarySuggestions: [], editFlags: {} };
    webContents.emit('context-menu', {}, nothing);
    expect(electron.Menu.buildFromTemplate).not.toHaveBeenCalled();
    webContents.emit('context-menu', {}, { ...nothing, isEditable: true, dictionarySuggestions: ['reason'] });
    const menu = electron.Menu.buildFromTemplate.mock.results[0]?.value;
    expect(menu?.popup).toHaveBeenCalledExactlyOnceWith({ window });
    Reflect.apply(menu?.items[0]?.click ?? (() => {}), null, []);
    expect(webContents.replaceMisspelling).toHaveBeenCalledExactlyOnceWith('reason');
  });
});
