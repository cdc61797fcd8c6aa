import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findPageFile } from './page-folder.ts';

let root: string;
let page: string;

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'common-ground-'));
  page = join(root, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'assets', 'index.js'), 'export {};');
  mkdirSync(join(root, 'private'));
  writeFileSync(join(root, 'private', 'secret.json'), '"secret"');
});
afterEach(() => rmSync(root, { recursive: true }));

it('finds a file, with its size', async () => {
  const path = join(page, 'assets', 'index.js');
  expect(await findPageFile(page, 'assets/index.js')).toEqual({ path, size: 10 });
});

it.each(['missing.js', 'assets', 'assets/index.js/x.js'])('finds nothing for %s', async (file) => {
  expect(await findPageFile(page, file)).toBeNull();
});

it('finds the files of a folder that lies behind a link itself', async () => {
  symlinkSync(page, join(root, 'linked'), 'junction');
  const path = join(page, 'assets', 'index.js');
  expect(await findPageFile(join(root, 'linked'), 'assets/index.js')).toEqual({ path, size: 10 });
});

it('follows no link in the folder, to a file or to a folder, out of it or within', async () => {
  symlinkSync(join(root, 'private'), join(page, 'out'), 'junction');
  symlinkSync(join(page, 'assets'), join(page, 'within'), 'junction');
  for (const file of ['out/secret.json', 'within/index.js']) {
    expect(await findPageFile(page, file)).toBeNull();
  }
});

it.skipIf(process.platform === 'win32')('follows no link to a file', async () => {
  symlinkSync(join(root, 'private', 'secret.json'), join(page, 'secret.json'));
  symlinkSync('assets/index.js', join(page, 'index.js'));
  for (const file of ['secret.json', 'index.js']) {
    expect(await findPageFile(page, file)).toBeNull();
  }
});
