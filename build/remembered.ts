/**
 * What a check found good is remembered by its content, so that it looks again only at what differs. It is kept beside
 * what the tools keep: to delete `node_modules/.cache` forgets it all.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** By a name, such as a path: the fingerprint of what stands there. */
export type Fingerprints = Readonly<Record<string, string>>;

export function fingerprintOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}

/** The names of what differs, or is in one of them alone. */
export function differing(before: Fingerprints, now: Fingerprints): readonly string[] {
  return Object.keys({ ...before, ...now }).filter((name) => before[name] !== now[name]);
}

export type Memory = {
  /** What was good last; nothing where there is no memory, or none that can be read. */
  readonly read: () => Fingerprints;
  readonly keep: (good: Fingerprints) => void;
};

/** The memory of one check, of the project in `root`. */
export function memoryOf(check: string, root: string): Memory {
  const path = join(root, `node_modules/.cache/remembered/${check}.json`);
  return {
    read: () => {
      try {
        return JSON.parse(readFileSync(path, 'utf8'));
      } catch {
        return {};
      }
    },
    keep: (good) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(good));
    },
  };
}
