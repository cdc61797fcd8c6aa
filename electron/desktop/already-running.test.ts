import { beforeEach, expect, it, vi } from 'vitest';
import type { LockHolder } from '../core/lock-file.ts';

let electron: typeof import('../../test/support/electron-stand-in.ts');
const address = 'http://127.0.0.1:4710/';

beforeEach(async () => {
  vi.resetModules();
  electron = await import('../../test/support/electron-stand-in.ts');
  await electron.app.whenReady();
});

/** What the user is told, having pressed the button of that number. */
async function told(holder: Omit<LockHolder, 'pid'>, button: number) {
  electron.pressButton.mockResolvedValue(button);
  const { sayAlreadyRunning } = await import('./already-running.ts');
  await sayAlreadyRunning({ ...holder, pid: 1 });
  return electron.pressButton.mock.calls[0]?.[0];
}

it('offers to open it in the browser it runs in', async () => {
  expect(await told({ kind: 'browser', address }, 0)).toEqual({
    type: 'info',
    message: 'Common Ground is already running.',
    detail: `It is open in your browser, at ${address}`,
    buttons: ['Open it', 'Cancel'],
    cancelId: 1,
  });
  expect(electron.shell.openExternal).toHaveBeenCalledExactlyOnceWith(address);
});

it('opens nothing for who cancels', async () => {
  await told({ kind: 'browser', address }, 1);
  expect(electron.shell.openExternal).not.toHaveBeenCalled();
});

it.each([
  ['desktop', 'It is open in another window.'],
  ['browser', 'It is just starting or ending in your browser. Start it again in a moment.'],
] as const)('says where it runs without an address (%s), and opens nothing', async (kind, detail) => {
  expect(await told({ kind, address: null }, 0)).toMatchObject({ detail, buttons: ['OK'] });
  expect(electron.shell.openExternal).not.toHaveBeenCalled();
});
