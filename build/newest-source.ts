/** Tells whether the built app is older than what it is built from. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'shared',
  'electron',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** One file of each part that is built; a build that was broken off leaves one of them out, or old. */
const results = ['main/main.js', 'main/browser.js', 'preload/preload.cjs', 'renderer/index.html'];

/** When a file was last changed, in milliseconds since 1970; null when there is none. */
function changedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function isSource(entry: Dirent): boolean {
  return entry.isFile() && !/\.test\.tsx?$/.test(entry.name);
}

function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const times = readdirSync(path, { withFileTypes: true, recursive: true })
    .filter(isSource)
    .map((entry) => changedAt(join(entry.parentPath, entry.name)) ?? 0);
  return Math.max(0, ...times);
}

/**
 * @param root the folder of package.json
 * @returns true when `out/` is missing, incomplete or older than a source
 */
export function isOutdated(root: string): boolean {
  const built = results.map((file) => changedAt(join(root, 'out', file)));
  const complete = built.filter((time) => time !== null);
  if (complete.length < built.length) return true;
  const oldest = Math.min(...complete);
  return sources.some((source) => newestIn(join(root, source)) > oldest);
}
