/** How the window opens and is used, on a stand-in that is not Electron. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareWindow } from '../../test/support/desktop-window.ts';
import { until } from '../../test/support/until.ts';
import { settlingTime } from './window-placement.ts';

let electron: Awaited<ReturnType<typeof prepareWindow>>['electron'];
let options: Awaited<ReturnType<typeof prepareWindow>>['options'];
let open: Awaited<ReturnType<typeof prepareWindow>>['open'];
let openEmpty: Awaited<ReturnType<typeof prepareWindow>>['openEmpty'];
beforeEach(async () => {
  ({ electron, options, open, openEmpty } = await prepareWindow());
});

describe('opening', () => {
  it('shows the window once its page has painted, and not before', async () => {
    const { window } = open();
    expect(window.options.show).toBe(false);
    expect(window.show).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    expect(window.show).toHaveBeenCalledOnce();
    expect(window.maximize).not.toHaveBeenCalled();
  });

  it('opens where it was, and as large', async () => {
    const bounds = { x: 30, y: 40, width: 900, height: 700 };
    options.savedState.mockReturnValue({ ...bounds, maximised: true });
    const { window } = open();
    expect(window.options).toMatchObject(bounds);
    expect(window.maximize).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    expect(window.maximize).toHaveBeenCalledOnce();
  });

  it('is kept where it was asked to open when only its frame moved it, and elsewhere when the user did', () => {
    const place = { x: 30, y: 40, width: 900, height: 700 };
    const saved = { ...place, maximised: false };
    const framed = { ...place, x: 31, y: 64 };
    const moved = { ...framed, x: 300 };
    vi.useFakeTimers();
    try {
      for (const [last, kept] of [
        [framed, place],
        [moved, moved],
      ] as const) {
        options.savedState.mockReturnValue(saved);
        const { window } = openEmpty();
        window.emit('ready-to-show');
        window.getNormalBounds.mockReturnValue(framed);
        vi.advanceTimersByTime(settlingTime);
        window.getNormalBounds.mockReturnValue(last);
        window.close();
        expect(options.keepState).toHaveBeenLastCalledWith(expect.objectContaining(kept));
      }
      const { window } = openEmpty();
      window.emit('ready-to-show');
      window.getNormalBounds.mockReturnValue(framed);
      window.close();
      expect(options.keepState).toHaveBeenLastCalledWith(expect.objectContaining(saved));
      vi.advanceTimersByTime(settlingTime);
    } finally {
      vi.useRealTimers();
    }
  });

  it('opens on a second display that is still there, and on the first one otherwise', async () => {
    const second = { id: 2, workArea: { x: 1440, y: 0, width: 1920, height: 1080 } };
    const first = electron.screen.getPrimaryDisplay();
    electron.screen.getAllDisplays.mockReturnValue([second, first]);
    options.savedState.mockReturnValue({ x: 1500, y: 40, width: 900, height: 700, maximised: false });
    expect(open().window.options).toMatchObject({ x: 1500, y: 40 });
    options.savedState.mockReturnValue({ x: 9_000, y: 40, width: 1800, height: 1000, maximised: false });
    expect(openEmpty().window.options).toMatchObject({ width: 1440, height: 900 });
  });

  it('opens as if for the first time when its place cannot be read', async () => {
    const problem = new Error('no access');
    options.savedState.mockImplementation(() => {
      throw problem;
    });
    const { window } = open();
    expect(window.options).toMatchObject({ width: 1280, height: 860 });
    expect(options.log.error).toHaveBeenCalledExactlyOnceWith('the window’s place was not read', problem);
  });

  it('has the colour of the paper, by day and by night', async () => {
    const day = open().window.options.backgroundColor;
    electron.nativeTheme.shouldUseDarkColors = true;
    const night = openEmpty().window.options.backgroundColor;
    expect([day, night]).toEqual(['#f6f5f0', '#1b1d1b']);
  });

  it('changes its paper with the appearance for as long as it is there, and bears the app’s picture', () => {
    const { window } = openEmpty();
    expect(window.options.icon).toBe('/icon.png');
    electron.nativeTheme.shouldUseDarkColors = true;
    electron.nativeTheme.emit('updated');
    expect(window.setBackgroundColor).toHaveBeenCalledExactlyOnceWith('#1b1d1b');
    window.close();
    electron.nativeTheme.emit('updated');
    expect(window.setBackgroundColor).toHaveBeenCalledOnce();
  });

  it('comes back into view when its display is taken away, and stays where it can be seen', () => {
    const { window } = openEmpty();
    electron.screen.emit('display-removed');
    expect(window.setBounds).not.toHaveBeenCalled();
    window.getNormalBounds.mockReturnValue({ x: 5_000, y: 0, width: 900, height: 700 });
    window.isMaximized.mockReturnValueOnce(true);
    electron.screen.emit('display-removed');
    window.isFullScreen.mockReturnValueOnce(true);
    electron.screen.emit('display-removed');
    expect(window.setBounds).not.toHaveBeenCalled();
    electron.screen.emit('display-removed');
    expect(window.setBounds).toHaveBeenCalledExactlyOnceWith({ width: 900, height: 700 });
    expect(window.center).toHaveBeenCalledOnce();
    window.close();
    electron.screen.emit('display-removed');
    expect(window.center).toHaveBeenCalledOnce();
  });

  it('logs that the page could not be loaded', async () => {
    const problem = new Error('ERR_FAILED');
    electron.loadPage.mockRejectedValue(problem);
    openEmpty();
    await until(() => expect(options.log.error).toHaveBeenCalledWith('loading the page', problem));
  });
});

describe('a window in use', () => {
  it('comes to the front, also from the task bar', async () => {
    const { mainWindow, window } = open();
    mainWindow.focus();
    expect(window.restore).not.toHaveBeenCalled();
    expect(window.show).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
    window.isMinimized.mockReturnValue(true);
    mainWindow.focus();
    expect(window.restore).toHaveBeenCalledOnce();
  });
});
