import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { couldNotStart, electronRuntime, fetchElectronRuntime, whyNoWindow } from './electron-runtime.ts';

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
    expect(await fetchElectronRuntime(root)).toBe(join(folder, 'dist/electron'));
  });

  it('is done without when it cannot be fetched', async () => {
    expect(await fetchElectronRuntime(root)).toBeNull();
    writeFileSync(join(folder, 'install.js'), 'process.exit(1)');
    expect(await fetchElectronRuntime(root)).toBeNull();
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

describe('couldNotStart', () => {
  it('tells a runtime that could not start from an app that ended', () => {
    expect(couldNotStart(127, null)).toBe(true);
    expect(couldNotStart(null, 'SIGTRAP')).toBe(true);
    expect(couldNotStart(0, null)).toBe(false);
    expect(couldNotStart(1, null)).toBe(false);
    expect(couldNotStart(null, 'SIGTERM')).toBe(false);
  });
});
