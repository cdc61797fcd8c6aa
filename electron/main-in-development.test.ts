/** The desktop app on the page's sources: the same composition root, on a stand-in that is not Electron. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { prepareDesktopApp } from '../test/support/desktop-app.ts';

let server: Server;
beforeEach(async () => {
  server = createServer((_question, answer) => answer.end('from its source'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  const port = typeof listening === 'object' ? listening?.port : '';
  vi.stubEnv('COMMON_GROUND_PAGE_SERVER', `http://127.0.0.1:${port}/`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
});

it('shows the page from its server, with no privilege more than the built one', async () => {
  const app = await prepareDesktopApp(() => import('../build/dev/desktop-main.ts'));
  try {
    const window = await app.openWindow();
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('app://common-ground/');
    expect(window.options.webPreferences).toMatchObject({
      preload: join(import.meta.dirname, '../build/dev/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    });
    const answer = await app.electron.requestPage('app://common-ground/main.tsx');
    expect(await answer.text()).toBe('from its source');
    const { isLetOut } = app.electron;
    const pageServer = process.env.COMMON_GROUND_PAGE_SERVER ?? '';
    expect(await isLetOut(`${pageServer.replace('http:', 'ws:')}?token=1`)).toBe(true);
    expect(await isLetOut('ws://127.0.0.1:1/')).toBe(false);
    expect(await isLetOut('https://example.com/')).toBe(false);
    const stranger = { url: 'http://127.0.0.1:4720/', parent: null };
    await expect(app.electron.askFrom(stranger, 'openWorkspace', {})).rejects.toThrow('own page');
    expect(await app.ask('openWorkspace')).toMatchObject({ ok: true });
  } finally {
    app.end();
  }
});

it('is nothing that the built app can be told', async () => {
  const app = await prepareDesktopApp();
  try {
    await app.openWindow();
    expect((await app.electron.requestPage('app://common-ground/main.tsx')).status).toBe(404);
    expect(app.electron.app.commandLine.appendSwitch).not.toHaveBeenCalled();
  } finally {
    app.end();
  }
});
