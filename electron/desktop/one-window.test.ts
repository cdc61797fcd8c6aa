import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import type { WindowEvents } from './main-window.ts';
import { keepOneWindow } from './one-window.ts';

function start(platform: NodeJS.Platform) {
  const app = Object.assign(new EventEmitter(), { quit: vi.fn() });
  const opened: { readonly events: WindowEvents; readonly focus: () => void }[] = [];
  const oneWindow = keepOneWindow(app, platform, (events) => {
    const window = { send: vi.fn(), focus: vi.fn(), pageHasTriedToSave: vi.fn() };
    opened.push({ events, focus: window.focus });
    return window;
  });
  return { app, opened, oneWindow };
}

it('opens one window, however often it is needed', () => {
  const { app, opened, oneWindow } = start('linux');
  expect(oneWindow.current()).toBeNull();
  const window = oneWindow.atHand();
  app.emit('activate');
  expect(oneWindow.atHand()).toBe(window);
  expect(oneWindow.current()).toBe(window);
  expect(opened).toHaveLength(1);
});

it('comes to the front when the app is started a second time', () => {
  const { app, opened, oneWindow } = start('linux');
  oneWindow.atHand();
  app.emit('second-instance');
  expect(opened).toHaveLength(1);
  expect(opened[0]?.focus).toHaveBeenCalledOnce();
});

it('ends the app with its window', () => {
  for (const platform of ['linux', 'win32'] as const) {
    const { app, opened, oneWindow } = start(platform);
    oneWindow.atHand();
    opened[0]?.events.onClosed();
    expect(app.quit).toHaveBeenCalledOnce();
    expect(oneWindow.current()).toBeNull();
  }
});

it.each(['second-instance', 'activate'])(
  'opens a new window on a Mac after the first was closed, on %s',
  (event) => {
    const { app, opened, oneWindow } = start('darwin');
    oneWindow.atHand();
    opened[0]?.events.onClosed();
    expect(app.quit).not.toHaveBeenCalled();
    app.emit(event);
    expect(opened).toHaveLength(2);
    expect(opened[1]?.focus).not.toHaveBeenCalled();
  },
);

it('goes on quitting on a Mac once the window has closed', () => {
  const { app, opened, oneWindow } = start('darwin');
  oneWindow.atHand();
  app.emit('before-quit');
  opened[0]?.events.onClosed();
  expect(app.quit).toHaveBeenCalledOnce();
});

it('no longer quits on a Mac after the user went back to what could not be saved', () => {
  const { app, opened, oneWindow } = start('darwin');
  oneWindow.atHand();
  app.emit('before-quit');
  opened[0]?.events.onDecided(false);
  opened[0]?.events.onClosed();
  expect(app.quit).not.toHaveBeenCalled();
});

it.each([
  ['begins no quit', false, true, 0],
  ['lets a quit go on', true, true, 1],
  ['gives a quit up', true, false, 0],
])('%s on what is decided about another window', (_what, isQuitting, decision, quits) => {
  const { app, opened, oneWindow } = start('darwin');
  oneWindow.atHand();
  if (isQuitting) app.emit('before-quit');
  oneWindow.onOtherDecided(decision);
  opened[0]?.events.onClosed();
  expect(app.quit).toHaveBeenCalledTimes(quits);
});

it('keeps Electron from quitting by itself when the last window closes', () => {
  expect(start('darwin').app.listenerCount('window-all-closed')).toBe(1);
});
