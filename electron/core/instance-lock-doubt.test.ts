/** Who has the folder where that is in doubt: another process of the same number, a system that does not tell, a race. */
import { existsSync, linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../../test/support/core-in-folder.ts';
import { acquireLock } from './instance-lock.ts';
import type { LockHolder } from './lock-file.ts';

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  return { ...real, linkSync: vi.fn(real.linkSync) };
});

/** The computer was started an hour ago, however long the tests take. */
const sinceStart = 3_600;
vi.mock('node:os', async (load) => ({ ...(await load<object>()), uptime: () => sinceStart }));

let folder: string;
let lockFile: string;
beforeEach(() => {
  folder = makeFolder();
  lockFile = join(folder, 'instance.lock');
  // The lock counts its pauses, so they need not last.
  vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const desktop = { kind: 'desktop', address: null } as const;

/** Leaves the lock of a process that is running, as far as its number tells: this very one. */
function leaveLock(changes: object, path = lockFile): void {
  const lock = { ...desktop, pid: process.pid, takenAt: Date.now(), processStart: null };
  writeFileSync(path, JSON.stringify({ ...lock, ...changes }));
}

/** A process number that nobody has. */
const nobody = 4_000_000;

test.runIf(existsSync('/proc/self/stat'))(
  'a lock tells when its process started, as the system counts it',
  () => {
    acquireLock(folder, desktop);
    const { processStart, takenAt, pid } = JSON.parse(readFileSync(lockFile, 'utf8'));
    const [, start] = /\) \w(?: -?\d+){18} (\d+)/.exec(readFileSync('/proc/self/stat', 'utf8')) ?? [];
    expect(processStart).toBe(start);
    expect(pid).toBe(process.pid);
    expect(Math.abs(Date.now() - takenAt)).toBeLessThan(600_000);
  },
);

test('a lock tells the moment at which it was taken', () => {
  acquireLock(folder, desktop, null, () => new Date(1_234));
  expect(JSON.parse(readFileSync(lockFile, 'utf8'))).toMatchObject({ ...desktop, takenAt: 1_234 });
});

describe('a lock whose process number is in use', () => {
  const now = new Date('2026-11-22T10:11:12Z');
  const acquire = (gone: LockHolder | null = null) => acquireLock(folder, desktop, gone, () => now);
  const started = now.getTime() - sinceStart * 1_000;

  test('is from before the computer’s start only when it is by more than a minute, since clocks are set', () => {
    leaveLock({ takenAt: started - 60_000 });
    expect(acquire().ok).toBe(false);
    leaveLock({ takenAt: started - 60_001 });
    expect(acquire().ok).toBe(true);
  });

  test('is from before the computer’s start when it does not tell its moment', () => {
    leaveLock({ takenAt: 'yesterday' });
    expect(acquire().ok).toBe(true);
  });

  test('is somebody’s when the number belongs to another user', () => {
    leaveLock({ pid: nobody, takenAt: now.getTime() });
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('not yours'), { code: 'EPERM' });
    });
    expect(acquire()).toEqual({ ok: false, holder: { ...desktop, pid: nobody } });
  });

  test.each([
    ['another number', { pid: nobody }],
    ['another kind', { kind: 'browser' }],
    ['another address', { address: 'http://127.0.0.1:4000/' }],
  ] as const)('is not given to who knows that a holder of %s is gone', (_name, change) => {
    leaveLock({ takenAt: now.getTime() });
    expect(acquire({ ...desktop, pid: process.pid, ...change }).ok).toBe(false);
    expect(acquire({ ...desktop, pid: process.pid }).ok).toBe(true);
  });
});

describe('where the file system has no links', () => {
  beforeEach(() => {
    vi.mocked(linkSync).mockImplementation(() => {
      throw Object.assign(new Error('no links here'), { code: 'EPERM' });
    });
  });
  afterEach(() => vi.mocked(linkSync).mockReset());

  test('the lock is taken by one all the same, readable by its owner only', () => {
    expect(acquireLock(folder, desktop).ok).toBe(true);
    expect(acquireLock(folder, desktop).ok).toBe(false);
    expect(statSync(lockFile).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toEqual(['instance.lock']);
  });
});

describe('a stale lock that another process is just taking over', () => {
  beforeEach(() => leaveLock({ pid: nobody }));

  test('is left to it, and in the end the folder counts as taken by somebody unknown', () => {
    leaveLock({ kind: 'browser' }, `${lockFile}.takeover`);
    expect(acquireLock(folder, desktop)).toEqual({ ok: false, holder: { ...desktop, pid: 0 } });
    expect(readdirSync(folder)).toEqual(['instance.lock', 'instance.lock.takeover']);
  });

  test('is taken over when nothing says who was at it for a while', () => {
    writeFileSync(`${lockFile}.takeover`, '');
    expect(acquireLock(folder, desktop).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['instance.lock']);
  });
});

test('a lock that was taken anew since it was found stale is left to its holder', async () => {
  const { linkSync: link } = await vi.importActual<typeof import('node:fs')>('node:fs');
  const stale = { pid: nobody, takenAt: 1 };
  for (const change of [{ pid: process.ppid }, { pid: nobody, takenAt: 2 }]) {
    leaveLock(stale);
    let isTakenAnew = false;
    vi.mocked(linkSync).mockImplementation((from, to) => {
      // Another process is quicker, between the look at the stale lock and the turn to remove it.
      if (!isTakenAnew && String(to).endsWith('.takeover')) {
        isTakenAnew = true;
        leaveLock({ ...stale, ...change });
        vi.spyOn(process, 'kill').mockReturnValue(true);
      }
      link(from, to);
    });
    const now = new Date(0);
    expect(acquireLock(folder, desktop, null, () => now)).toEqual({
      ok: false,
      holder: { ...desktop, pid: change.pid },
    });
    vi.mocked(linkSync).mockReset();
    vi.restoreAllMocks();
  }
});
