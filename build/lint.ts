/**
 * `npm run lint`: linter and formatter, on what has changed since they last found all well. They look at each file by
 * itself, so that one with the same content, under the same rules, is good again.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differing, type Fingerprints, fingerprintOf, memoryOf } from './remembered.ts';

/** What decides beside the file itself: settings, the packages by which some rules are on, and the linter's version. */
const rules = ['biome.json', 'package.json', '.gitignore', 'node_modules/@biomejs/biome/package.json'];

/** So many paths fit a command on every system. */
const mostPaths = 100;

/**
 * What to look at.
 * @returns paths; null for everything there is
 */
export function pathsToLint(before: Fingerprints, now: Fingerprints): readonly string[] | null {
  const changed = differing(before, now);
  if (changed.length > mostPaths || changed.some((path) => rules.includes(path))) return null;
  return changed.filter((path) => Object.hasOwn(now, path));
}

/** Every file that git knows or would take, and the rules. Null where there is no git, or no repository. */
export function fingerprints(root: string): Fingerprints | null {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const paths = [...listed.split('\0').filter((path) => path !== ''), ...rules];
    return Object.fromEntries(paths.flatMap((path) => fingerprint(root, path)));
  } catch {
    return null;
  }
}

function fingerprint(root: string, path: string): readonly (readonly [string, string])[] {
  try {
    return [[path, fingerprintOf(readFileSync(join(root, path)))]];
  } catch {
    return []; // Deleted, and git does not know it yet.
  }
}

function lint(root: string): boolean {
  const memory = memoryOf('lint', root);
  const now = fingerprints(root);
  const paths = now === null ? null : pathsToLint(memory.read(), now);
  if (paths?.length === 0) return true;
  const biome = [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'];
  const some = paths === null ? [] : ['--no-errors-on-unmatched', '--files-ignore-unknown=true', ...paths];
  const { status } = spawnSync(process.execPath, [...biome, ...some], { cwd: root, stdio: 'inherit' });
  if (status === 0 && now !== null) memory.keep(now);
  return status === 0;
}

if (import.meta.main) process.exitCode = lint(join(import.meta.dirname, '..')) ? 0 : 1;
