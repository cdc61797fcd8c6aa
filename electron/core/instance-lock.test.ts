import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../../test/support/core-in-folder.ts';
import { acquireLock, lockHolder, takeFolder } from './instance-lock.ts';

let folder: string;
let children: ChildProcess[];
beforeEach(() => {
  folder = makeFolder();
  children = [];
  // The lock counts its pauses, so they need not last.
  vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const desktop = { kind: 'desktop', address: null } as const;
const lockFile = (): string => join(folder, 'instance.lock');

/** Starts a process of its own on the folder, of which a test reads what it says and ends the input. */
function startScript(name: string) {
  const script = join(import.meta.dirname, '../../test/support', name);
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

/** Starts a process that tries to take the lock. @returns the process and whether it got it */
async function startHolder() {
  const child = startScript('hold-lock.ts');
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { child, taken: String(said).trim() === 'taken' };
}

test('the second is told who has the folder', async () => {
  const { child, taken } = await startHolder();
  expect(taken).toBe(true);
  expect(acquireLock(folder, desktop)).toEqual({
    ok: false,
    holder: { kind: 'browser', address: 'http://127.0.0.1:4000/', pid: child.pid },
  });
});

test('the lock is readable by its owner only, and says where its holder is once that is known', () => {
  const lock = acquireLock(folder, { kind: 'browser', address: null });
  if (!lock.ok) throw new Error('The folder is free.');
  const mode = (): number => statSync(lockFile()).mode & 0o077;
  expect(mode()).toBe(0);
  expect(lockHolder(folder)).toMatchObject({ kind: 'browser', address: null, pid: process.pid });
  lock.update({ kind: 'browser', address: 'http://127.0.0.1:4000/' });
  expect(mode()).toBe(0);
  expect(lockHolder(folder)).toMatchObject({
    kind: 'browser',
    address: 'http://127.0.0.1:4000/',
    pid: process.pid,
  });
  expect(readdirSync(folder)).toEqual(['instance.lock']);
});

test('a lock that another process has by now is neither changed nor given back', () => {
  const lock = acquireLock(folder, desktop);
  if (!lock.ok) throw new Error('The folder is free.');
  const other = JSON.stringify({
    kind: 'browser',
    address: null,
    pid: process.ppid,
    takenAt: 1,
    processStart: null,
  });
  writeFileSync(lockFile(), other);
  lock.update({ kind: 'desktop', address: null });
  lock.release();
  expect(readFileSync(lockFile(), 'utf8')).toBe(other);
});

test.each([
  'null',
  '7',
  '{"pid":"12","kind":"desktop"}',
  '{"pid":0,"kind":"desktop"}',
  '{"pid":-4,"kind":"desktop"}',
  '{"pid":1.5,"kind":"desktop"}',
  '{"pid":12,"kind":"tablet"}',
  '{"pid":12',
])('the content %s is no lock of ours', (content) => {
  writeFileSync(lockFile(), content);
  expect(lockHolder(folder)).toBeNull();
});

test('what a lock tells is believed only where it is well formed', () => {
  writeFileSync(
    lockFile(),
    '{"pid":12,"kind":"browser","address":"http://example.org/","takenAt":"x","processStart":7}',
  );
  expect(lockHolder(folder)).toMatchObject({ pid: 12, kind: 'browser', address: null });
});

test('the same process cannot take it twice, but again once it was released', () => {
  const lock = acquireLock(folder, desktop);
  expect(acquireLock(folder, desktop).ok).toBe(false);
  if (lock.ok) lock.release();
  expect(existsSync(lockFile())).toBe(false);
  expect(acquireLock(folder, desktop).ok).toBe(true);
});

test('the lock of a process that was killed is taken over', async () => {
  const { child } = await startHolder();
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(existsSync(lockFile())).toBe(true);
  expect(acquireLock(folder, desktop).ok).toBe(true);
  expect(readdirSync(folder)).toEqual(['instance.lock']);
});

test('a lock whose process number was given to another process since is stale', () => {
  const before = { kind: 'desktop', address: null, pid: process.pid, takenAt: Date.now(), processStart: '1' };
  writeFileSync(lockFile(), JSON.stringify(before));
  expect(acquireLock(folder, desktop).ok).toBe(process.platform === 'linux');
});

test('a lock from before the computer was started is stale', () => {
  const before = { kind: 'desktop', address: null, pid: process.pid, takenAt: 1_000, processStart: null };
  writeFileSync(lockFile(), JSON.stringify(before));
  expect(acquireLock(folder, desktop).ok).toBe(true);
});

test.each(['', '{"pid":', '{"pid":-1,"kind":"desktop"}', '[]'])(
  'the remains %j of a lock are taken over',
  (text) => {
    writeFileSync(lockFile(), text);
    expect(acquireLock(folder, desktop).ok).toBe(true);
  },
);

test('a takeover that crashed does not block the folder', () => {
  const dead = JSON.stringify({
    kind: 'desktop',
    address: null,
    pid: 4_000_000,
    takenAt: 1,
    processStart: null,
  });
  writeFileSync(lockFile(), dead);
  writeFileSync(`${lockFile()}.takeover`, dead);
  expect(acquireLock(folder, desktop).ok).toBe(true);
});

test('an update that fails loses nothing', () => {
  const lock = acquireLock(folder, desktop);
  const before = readFileSync(lockFile(), 'utf8');
  mkdirSync(`${lockFile()}.${process.pid}`);
  expect(() => lock.ok && lock.update({ kind: 'browser', address: null })).not.toThrow();
  expect(readFileSync(lockFile(), 'utf8')).toBe(before);
});

test('an update changes what the second is told', () => {
  const lock = acquireLock(folder, { kind: 'browser', address: null });
  if (lock.ok) lock.update({ kind: 'browser', address: 'http://127.0.0.1:5000/' });
  const second = acquireLock(folder, desktop);
  expect(second).toMatchObject({ ok: false, holder: { address: 'http://127.0.0.1:5000/' } });
});

test('releasing does not touch the lock of another', () => {
  const lock = acquireLock(folder, desktop);
  const other = JSON.stringify({
    kind: 'browser',
    address: null,
    pid: process.ppid,
    takenAt: 5,
    processStart: null,
  });
  writeFileSync(lockFile(), other);
  if (lock.ok) lock.release();
  expect(readFileSync(lockFile(), 'utf8')).toBe(other);
});

describe('a lock that cannot be made', () => {
  test.each([
    ['in a folder that is not there', () => join(folder, 'missing')],
    [
      'because its draft cannot be written',
      () => {
        mkdirSync(`${lockFile()}.${process.pid}`);
        return folder;
      },
    ],
    [
      'because something is in its place',
      () => {
        mkdirSync(join(lockFile(), 'x'), { recursive: true });
        return folder;
      },
    ],
  ])('%s, leaves the folder to be read only', (_name, prepare) => {
    const lock = acquireLock(prepare(), desktop);
    expect(lock.ok && lock.isHeld()).toBe(false);
    expect(lock.ok).toBe(true);
  });

  test('is made once it can be, and only where nobody else has by then', () => {
    mkdirSync(`${lockFile()}.${process.pid}`);
    const lock = acquireLock(folder, desktop);
    if (!lock.ok) throw new Error('The folder is free.');
    lock.tryAgain();
    expect(lock.isHeld()).toBe(false);
    rmSync(`${lockFile()}.${process.pid}`, { recursive: true });
    const other = acquireLock(folder, desktop);
    lock.tryAgain();
    expect(lock.isHeld()).toBe(false);
    if (other.ok) other.release();
    lock.tryAgain();
    expect(lock.isHeld()).toBe(true);
    expect(acquireLock(folder, desktop).ok).toBe(false);
  });
});

test('the address in a lock is passed on only when it leads to this computer', () => {
  const foreign = { kind: 'browser', address: 'https://example.com/', pid: process.pid, takenAt: Date.now() };
  writeFileSync(lockFile(), JSON.stringify(foreign));
  expect(acquireLock(folder, desktop)).toMatchObject({ ok: false, holder: { address: null } });
});

/** A lock whose process is gone, with its number given to another one: here to this very process. */
function leaveLock(kind: 'desktop' | 'browser', address: string | null): void {
  writeFileSync(lockFile(), JSON.stringify({ kind, address, pid: process.pid, takenAt: Date.now() }));
}

async function listenSomewhere(): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const bound = server.address();
  return { server, address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/` };
}

test('the only desktop app is not locked out by the remains of an earlier one', async () => {
  leaveLock('desktop', null);
  expect((await takeFolder(folder, desktop, true)).ok).toBe(true);
  expect(lockHolder(folder)?.pid).toBe(process.pid);
});

test('the browser host does not take the folder from a desktop app', async () => {
  leaveLock('desktop', null);
  expect(await takeFolder(folder, { kind: 'browser', address: null }, false)).toMatchObject({
    ok: false,
    holder: { kind: 'desktop' },
  });
});

test('nobody takes the folder from a browser host that listens, starts or ends', async () => {
  const { server, address } = await listenSomewhere();
  for (const where of [address, null]) {
    leaveLock('browser', where);
    expect(await takeFolder(folder, desktop, true)).toMatchObject({ ok: false, holder: { address: where } });
  }
  server.close();
});

test('a browser host at whose address nobody listens is gone', async () => {
  const { server, address } = await listenSomewhere();
  server.close();
  await once(server, 'close');
  leaveLock('browser', address);
  expect((await takeFolder(folder, { kind: 'browser', address: null }, false)).ok).toBe(true);
});
