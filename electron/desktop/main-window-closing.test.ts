/** How the window closes, and what becomes of a page that breaks off, on a stand-in that is not Electron. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hostEventChannel } from '../../shared/method-names.ts';
import { prepareWindow, settle, unansweredQuestion } from '../../test/support/desktop-window.ts';
import { until } from '../../test/support/until.ts';
import { longestGoodbye } from './closing.ts';

let electron: Awaited<ReturnType<typeof prepareWindow>>['electron'];
let options: Awaited<ReturnType<typeof prepareWindow>>['options'];
let open: Awaited<ReturnType<typeof prepareWindow>>['open'];
let openEmpty: Awaited<ReturnType<typeof prepareWindow>>['openEmpty'];
beforeEach(async () => {
  ({ electron, options, open, openEmpty } = await prepareWindow());
});

const flush = { kind: 'flush' } as const;

describe('closing', () => {
  it('asks the page to save, once, and stays until it has', async () => {
    const { mainWindow, window, webContents } = open();
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
    const { mainWindow, window } = open();
    window.isMaximized.mockReturnValue(true);
    window.close();
    expect(options.keepState).not.toHaveBeenCalled();
    mainWindow.pageHasTriedToSave(null);
    const place = { x: 0, y: 0, width: 1280, height: 860, maximised: true };
    expect(options.keepState).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(place));
  });

  it('goes even when its place cannot be kept', async () => {
    const problem = new Error('the disk is full');
    options.keepState.mockImplementation(() => {
      throw problem;
    });
    const { mainWindow, window } = open();
    window.close();
    mainWindow.pageHasTriedToSave(null);
    expect(window.isDestroyed()).toBe(true);
    expect(options.log.error).toHaveBeenCalledExactlyOnceWith('the window’s place was not kept', problem);
  });

  it('does not wait for a page that never loaded', async () => {
    openEmpty().window.close();
    expect(options.onClosed).toHaveBeenCalledOnce();
  });

  it('asks the user, with the reason, before anything is lost, and goes when they say so', async () => {
    electron.pressButton.mockResolvedValue(1);
    const { mainWindow, window } = open();
    window.close();
    mainWindow.pageHasTriedToSave('The disk is full.');
    await until(() => expect(window.isDestroyed()).toBe(true));
    expect(electron.pressButton.mock.calls[0]?.[0].detail).toContain('The disk is full.');
    expect(options.onDecided).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('goes when the user says so although the page hangs, and keeps its place', async () => {
    electron.pressButton.mockResolvedValue(1);
    const { mainWindow, window, webContents } = open();
    webContents.isHung = true;
    window.close();
    mainWindow.pageHasTriedToSave('The disk is full.');
    await until(() => expect(options.onClosed).toHaveBeenCalledOnce());
    expect(options.keepState).toHaveBeenCalledOnce();
    expect(options.onDecided).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('stays when the user goes back, and can be closed again', async () => {
    electron.pressButton.mockResolvedValue(0);
    const { mainWindow, window, webContents } = open();
    window.close();
    mainWindow.pageHasTriedToSave('The disk is full.');
    await until(() => expect(options.onDecided).toHaveBeenCalledExactlyOnceWith(false));
    expect(window.isDestroyed()).toBe(false);
    window.close();
    expect(webContents.send).toHaveBeenCalledTimes(2);
  });

  it('asks the user when the page does not answer in time', async () => {
    const { window } = open();
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
    const { mainWindow, window } = open();
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
    const { promise, press } = unansweredQuestion();
    electron.pressButton.mockReturnValue(promise);
    const { mainWindow, window } = open();
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
    const { mainWindow, window } = open();
    window.close();
    mainWindow.pageHasTriedToSave('The disk is full.');
    await until(() =>
      expect(options.log.error).toHaveBeenCalledExactlyOnceWith('asking about unsaved changes', problem),
    );
  });

  it('has the page save when Windows ends the session, keeps its place, and holds nothing up', () => {
    const { mainWindow, window, webContents } = open();
    expect(electron.isStopped(window, 'query-session-end')).toBe(false);
    expect(webContents.send).toHaveBeenCalledExactlyOnceWith(hostEventChannel, flush);
    expect(options.keepState).toHaveBeenCalledOnce();
    mainWindow.pageHasTriedToSave('The disk is full.');
    expect(electron.pressButton).not.toHaveBeenCalled();
    expect(window.isDestroyed()).toBe(false);
  });

  it('lets the page object to being left, unless the user has decided', async () => {
    const { mainWindow, window, webContents } = open();
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
    const { mainWindow, webContents } = open();
    webContents.emit('render-process-gone', {}, crash);
    await until(() => expect(webContents.reload).toHaveBeenCalledOnce());
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
    const { window, webContents } = open();
    webContents.emit('render-process-gone', {}, crash);
    await until(() => expect(window.isDestroyed()).toBe(true));
    expect(webContents.reload).not.toHaveBeenCalled();
  });

  it('leaves a window alone that closed while it was offered', async () => {
    const { promise, press } = unansweredQuestion();
    electron.pressButton.mockReturnValue(promise);
    const { window, webContents } = open();
    webContents.emit('render-process-gone', {}, crash);
    expect(electron.isStopped(webContents, 'will-prevent-unload')).toBe(false);
    window.close();
    expect(window.isDestroyed()).toBe(true);
    press(0);
    await settle();
    expect(webContents.reload).not.toHaveBeenCalled();
    expect(options.log.error).not.toHaveBeenCalled();
  });

  it('is asked to save like any other once it is back', async () => {
    const { window, webContents } = open();
    webContents.emit('render-process-gone', {}, crash);
    webContents.emit('did-finish-load');
    window.close();
    expect(webContents.send).toHaveBeenCalledExactlyOnceWith(hostEventChannel, flush);
  });

  it.each(['crashed', 'killed', 'clean-exit'])(
    'lets a window go that was being closed, without a question (%s)',
    (reason) => {
      const { window, webContents } = open();
      window.close();
      webContents.emit('render-process-gone', {}, { reason });
      expect(options.onClosed).toHaveBeenCalledOnce();
      expect(options.keepState).toHaveBeenCalledOnce();
      expect(electron.pressButton).not.toHaveBeenCalled();
    },
  );

  it('ends the question about its changes, which are gone, and the window with it', async () => {
    const { promise, press } = unansweredQuestion();
    electron.pressButton.mockReturnValueOnce(promise);
    const { mainWindow, window, webContents } = open();
    window.close();
    mainWindow.pageHasTriedToSave('The disk is full.');
    webContents.emit('render-process-gone', {}, crash);
    expect(options.onClosed).toHaveBeenCalledOnce();
    press(0);
    await settle();
    expect(options.onDecided).not.toHaveBeenCalled();
    expect(window.isDestroyed()).toBe(true);
  });

  it('is nothing to speak of when it ended by itself', async () => {
    const { webContents } = open();
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(electron.pressButton).not.toHaveBeenCalled();
    expect(options.log.info).not.toHaveBeenCalled();
  });

  it('is logged when nothing can be offered', async () => {
    const problem = new Error('no dialog');
    electron.pressButton.mockRejectedValue(problem);
    const { webContents } = open();
    webContents.emit('render-process-gone', {}, crash);
    await until(() =>
      expect(options.log.error).toHaveBeenCalledExactlyOnceWith('offering to reload', problem),
    );
  });
});
