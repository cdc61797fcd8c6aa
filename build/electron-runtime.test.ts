import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  closeCommand,
  electronRuntime,
  fetchElectronRuntime,
  howItEnded,
  installerEnvironment,
  longestSilence,
  silenceWatch,
  whyNoWindow,
} from './electron-runtime.ts';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'common-ground-'));
  folder = join(root, 'node_modules/electron');
  mkdirSync(join(folder, 'dist'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function install(): void {
  writeFileSync(join(folder, 'path.txt'), 'electron');
  writeFileSync(join(folder, 'dist/electron'), '');
  chmodSync(join(folder, 'dist/electron'), 0o755);
}

describe('the runtime', () => {
  it('is here only when its executable is', () => {
    expect(electronRuntime(root)).toBeNull();
    install();
    expect(electronRuntime(root)).toBe(join(folder, 'dist/electron'));
    rmSync(join(folder, 'dist/electron'));
    expect(electronRuntime(root)).toBeNull();
  });

  it('is fetched by Electron’s own installer', async () => {
    writeFileSync(
      join(folder, 'install.js'),
      `const { writeFileSync } = require('node:fs');
       writeFileSync(__dirname + '/path.txt', 'electron');
       writeFileSync(__dirname + '/dist/electron', '');`,
    );
    expect(await fetchElectronRuntime(root)).toEqual({ ok: true, electron: join(folder, 'dist/electron') });
  });

  it('is done without when it cannot be fetched', async () => {
    const unavailable = { ok: false, reason: 'Electron’s runtime cannot be downloaded here' };
    expect(await fetchElectronRuntime(root)).toEqual(unavailable);
    writeFileSync(join(folder, 'install.js'), 'process.exit(1)');
    expect(await fetchElectronRuntime(root)).toEqual(unavailable);
  });

  it('is given up, and says so, when nothing arrives any more', async () => {
    writeFileSync(join(folder, 'install.js'), 'setInterval(() => {}, 1000)');
    expect(await fetchElectronRuntime(root, 1_000)).toEqual({
      ok: false,
      reason: 'Electron’s runtime stopped arriving: nothing came for 1 seconds',
    });
  }, 20_000);

  it('is downloaded where it can be watched, and nothing of that is left behind', async () => {
    writeFileSync(
      join(folder, 'install.js'),
      `const { writeFileSync } = require('node:fs');
       writeFileSync(__dirname + '/where', require('node:os').tmpdir());
       writeFileSync(__dirname + '/proxy', process.env.ELECTRON_GET_USE_PROXY);`,
    );
    await fetchElectronRuntime(root);
    expect(readFileSync(join(folder, 'proxy'), 'utf8')).toBe('true');
    const where = readFileSync(join(folder, 'where'), 'utf8');
    expect(where).toContain('common-ground-runtime-');
    expect(existsSync(where)).toBe(false);
  });
});

describe('installerEnvironment', () => {
  const proxy = 'http://proxy.example:3128';

  it.each(['HTTPS_PROXY', 'https_proxy', 'npm_config_https_proxy', 'npm_config_proxy'])(
    'goes through the proxy of %s',
    (name) => {
      expect(installerEnvironment({ [name]: proxy }, '/here')).toMatchObject({
        ELECTRON_GET_USE_PROXY: 'true',
        HTTPS_PROXY: proxy,
      });
    },
  );

  it('prefers the environment’s proxy to npm’s, and does without one where none is named', () => {
    const both = { HTTPS_PROXY: proxy, npm_config_https_proxy: 'http://other.example' };
    expect(installerEnvironment(both, '/here').HTTPS_PROXY).toBe(proxy);
    expect(installerEnvironment({}, '/here')).not.toHaveProperty('HTTPS_PROXY');
  });

  it('heeds who decided otherwise, keeps everything else, and downloads where it is told', () => {
    const env = { ELECTRON_GET_USE_PROXY: '', PATH: '/bin', TMPDIR: '/elsewhere' };
    const told = { ELECTRON_GET_USE_PROXY: '', PATH: '/bin', TMPDIR: '/here', TEMP: '/here', TMP: '/here' };
    expect(installerEnvironment(env, '/here')).toEqual(told);
  });
});

describe('silenceWatch', () => {
  it('is patient with what goes on growing, however slowly', () => {
    const isTooLong = silenceWatch(100);
    for (let step = 0; step < 50; step += 1) expect(isTooLong(step, step * 99)).toBe(false);
  });

  it('is no longer than a person waits without a word', () => {
    expect(longestSilence).toBeLessThanOrEqual(15_000);
  });

  it('ends after the longest silence, counted from the last growth', () => {
    const isTooLong = silenceWatch(100);
    expect(isTooLong(0, 1_000)).toBe(false);
    expect(isTooLong(5, 1_090)).toBe(false);
    expect(isTooLong(5, 1_180)).toBe(false);
    expect(isTooLong(5, 1_190)).toBe(true);
  });
});

describe('whyNoWindow', () => {
  const desk = { platform: 'linux', env: { DISPLAY: ':0' }, userId: 1000 } as const;

  it('knows where no window can open', () => {
    expect(whyNoWindow({ ...desk, env: {} })).toContain('no screen');
    expect(whyNoWindow({ ...desk, userId: 0 })).toContain('root');
  });

  it('stands in nobody’s way otherwise', () => {
    expect(whyNoWindow(desk)).toBeNull();
    expect(whyNoWindow({ ...desk, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeNull();
    expect(whyNoWindow({ platform: 'darwin', env: {}, userId: 501 })).toBeNull();
    expect(whyNoWindow({ platform: 'win32', env: {}, userId: undefined })).toBeNull();
  });
});

describe('howItEnded', () => {
  it.each([
    [127, null],
    [null, 'SIGTRAP'],
    [null, 'SIGSEGV'],
    [0xc000_0135, null],
  ] as const)('tells a runtime that cannot run here (%s, %s) from an app that broke off', (code, signal) => {
    expect(howItEnded(code, signal, false)).toBe('could-not-start');
    expect(howItEnded(code, signal, true)).toBe('broke-off');
  });

  it.each([
    [0, null],
    [1, null],
    [null, 'SIGTERM'],
    [null, 'SIGINT'],
    [null, 'SIGKILL'],
    [0xc000_013a, null],
  ] as const)('never opens the browser after an app that ended (%s, %s)', (code, signal) => {
    expect(howItEnded(code, signal, false)).toBe('ended');
    expect(howItEnded(code, signal, true)).toBe('ended');
  });
});

describe('closeCommand', () => {
  it('asks the window to close on Windows, without force, and leaves other systems to their signal', () => {
    expect(closeCommand('win32', 42)).toEqual({ program: 'taskkill', args: ['/pid', '42'] });
    expect(closeCommand('linux', 42)).toBeNull();
    expect(closeCommand('darwin', 42)).toBeNull();
  });
});
