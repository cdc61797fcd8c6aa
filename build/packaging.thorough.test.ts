/**
 * Packs the app with electron-builder's real configuration and looks at what came out. A stand-in takes the place of
 * Electron's runtime, so that the test needs no download: an executable of a few bytes that has fuses to set.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import lock from '../package-lock.json' with { type: 'json' };
import { fuses } from './set-fuses.ts';

const root = join(import.meta.dirname, '..');
let project: string;
let app: string;

/** The folders under node_modules that the app needs when it runs, as the lock file knows them. */
const production: readonly string[] = Object.entries(lock.packages)
  .filter(
    ([path, entry]) =>
      path !== '' && !('dev' in entry && entry.dev) && !('optional' in entry && entry.optional),
  )
  .map(([path]) => path);

function write(path: string, content: string | Buffer = ''): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
}

/** What `@electron/fuses` looks for in an executable: its mark, a version, a length, and each fuse, here all off. */
function executableWithFuses(): Buffer {
  const fuseCount = Object.keys(FuseV1Options).length / 2;
  const mark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  return Buffer.concat([mark, Buffer.from([1, fuseCount]), Buffer.alloc(fuseCount, '0')]);
}

beforeAll(async () => {
  project = mkdtempSync(join(realpathSync(tmpdir()), 'common-ground-'));
  for (const path of [
    'package.json',
    'package-lock.json',
    'electron-builder.yml',
    'NOTICE',
    'build',
    ...production,
  ]) {
    cpSync(join(root, path), join(project, path), { recursive: true });
  }
  // Dependencies of development lie beside the others and must stay behind.
  for (const path of ['node_modules/@electron/fuses', 'node_modules/electron/package.json']) {
    cpSync(join(root, path), join(project, path), { recursive: true });
  }
  for (const file of [
    'main/main.js',
    'main/chunks/core-a1.js',
    'preload/preload.cjs',
    'renderer/index.html',
  ]) {
    write(`out/${file}`, 'built');
  }
  write('out/renderer/assets/index.js.map', '{}');
  write('electron/main.ts');
  write('shared/text.test.ts');
  write('test/e2e/compose.spec.ts');
  write('.env', 'SECRET=1');
  write('runtime/electron', executableWithFuses());
  mkdirSync(join(project, 'runtime/resources'));
  write('runtime/locales/en-US.pak');
  write('runtime/LICENSE', 'Electron’s licence');
  write('runtime/LICENSES.chromium.html', 'Chromium’s licences');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--linux',
      '--dir',
      '--config=electron-builder.yml',
      '--config.electronDist=runtime',
    ],
    { cwd: project, encoding: 'utf8' },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
  app = join(project, 'dist/linux-unpacked');
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

const packed = () => listPackage(join(app, 'resources/app.asar'), { isPack: false });

/** The package that a path lies in, by its name; electron-builder arranges the folders anew. */
const packageOf = (path: string) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

it('holds the built app and what it needs to run, and nothing else', () => {
  const needed = new Set(production.map(packageOf));
  const strangers = packed().filter((file) => {
    if (/^\/(out(\/.*)?|package\.json|node_modules(\/@[^/]+)?)$/.test(file)) return false;
    return !needed.has(packageOf(file));
  });
  expect(strangers).toEqual([]);
});

it('holds every package that the app needs to run', () => {
  const files = packed();
  const held = new Set(files.filter((file) => file.endsWith('/package.json')).map(packageOf));
  const needed = production.map(packageOf);
  expect(needed.filter((name) => !held.has(name))).toEqual([]);
  expect(needed).toEqual(expect.arrayContaining(['conf', 'electron-store', 'zod']));
  expect(files).toContain('/out/main/main.js');
});

it('leaves out sources, tests and secrets', () => {
  expect(packed().filter((file) => /\.(map|[mc]?tsx?)$|\.(test|spec)\.|\.env$/.test(file))).toEqual([]);
});

it('has its fuses set', async () => {
  const wire = await getCurrentFuseWire(join(app, 'common-ground'));
  const wanted = Object.entries(fuses).filter(([fuse]) => /^\d+$/.test(fuse));
  expect(wire.version).toBe(FuseVersion.V1);
  expect(wanted).toHaveLength(Object.keys(FuseV1Options).length / 2);
  for (const [fuse, on] of wanted) {
    expect(Object.entries(wire)).toContainEqual([fuse, on ? FuseState.ENABLE : FuseState.DISABLE]);
  }
});

it('has its picture as a file, where the app looks for it', () => {
  const picture = readFileSync(join(app, 'resources/icon.png'));
  expect(picture.equals(readFileSync(join(root, 'build/icon.png')))).toBe(true);
});

it('is known to Linux by the name of its entry in the menu', () => {
  const { desktopName } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { appId, linux } = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
  expect(desktopName).toBe(`${appId}.desktop`);
  expect(linux.syncDesktopName).toBe(true);
});

it('is packed for Linux in no form that names a page of the project which there is none of', () => {
  const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { linux } = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
  const namingThePage = ['apk', 'deb', 'freebsd', 'p5p', 'pacman', 'rpm'];
  const wanted = linux.target.filter((form: string) => namingThePage.includes(form));
  expect(wanted.length === 0 || homepage !== undefined, `homepage is wanted by ${wanted}`).toBe(true);
});

it('names the licence of every package that it holds, in a file beside it', () => {
  const notice = readFileSync(join(app, 'resources/NOTICE.txt'), 'utf8');
  expect(notice).toBe(readFileSync(join(root, 'NOTICE'), 'utf8'));
  const held = packed().flatMap((file) => (file.endsWith('/package.json') ? (packageOf(file) ?? []) : []));
  expect(held.length).toBeGreaterThan(20);
  for (const name of held) expect(notice).toContain(`\n${name} `);
});

it('keeps the licences of what it is made of', () => {
  expect(existsSync(join(app, 'LICENSES.chromium.html'))).toBe(true);
  expect(readFileSync(join(app, 'LICENSE.electron.txt'), 'utf8')).toBe('Electron’s licence');
});
