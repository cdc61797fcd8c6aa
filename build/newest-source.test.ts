import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isOutdated } from './newest-source.ts';

let root: string;

/** Writes a file that was last changed at this second. */
function write(path: string, second: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
  utimesSync(join(root, path), second, second);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'common-ground-'));
  write('electron/main.ts', 100);
  write('renderer/features/compose/Compose.tsx', 100);
  write('package.json', 100);
  for (const file of ['main/main.js', 'main/browser.js', 'preload/preload.cjs', 'renderer/index.html']) {
    write(`out/${file}`, 200);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

it('leaves a build alone that is newer than every source', () => {
  expect(isOutdated(root)).toBe(false);
});

it('builds anew when a source changed, however deep', () => {
  write('renderer/features/compose/Compose.tsx', 300);
  expect(isOutdated(root)).toBe(true);
});

it('builds anew when a dependency changed', () => {
  write('package.json', 300);
  expect(isOutdated(root)).toBe(true);
});

it('does not build for a changed test', () => {
  write('renderer/features/compose/Compose.test.tsx', 300);
  expect(isOutdated(root)).toBe(false);
});

it('builds when a part is missing, or left over from before', () => {
  rmSync(join(root, 'out/preload/preload.cjs'));
  expect(isOutdated(root)).toBe(true);
  write('out/preload/preload.cjs', 50);
  expect(isOutdated(root)).toBe(true);
});
