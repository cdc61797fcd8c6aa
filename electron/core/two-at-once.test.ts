/** Two at once: whoever has the folder is known by what the kernel says of them, not by a number or a clock. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder, makeTemplate, startCore } from '../../test/support/core-in-folder.ts';
import { openDataFolder, withLock } from './data-folder.ts';
import { type LockResult, takeFolder } from './instance-lock.ts';

let folder: string;
let children: ChildProcess[];
let locks: LockResult[];
beforeEach(() => {
  folder = makeFolder();
  children = [];
  locks = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const lock of locks) if (lock.ok) lock.release();
  rmSync(folder, { recursive: true, force: true });
});

const lockFile = (): string => join(folder, 'instance.lock');

async function take() {
  const lock = await takeFolder(folder, { kind: 'desktop', address: null }, false);
  locks.push(lock);
  return lock;
}

/** How many signs of life lie in the folder, whoever’s. */
const pulsesLeft = (): number => readdirSync(folder).filter((name) => name.endsWith('.sock')).length;
const onePulse = process.platform === 'win32' ? 0 : 1;

/** Starts another process that takes the folder, perhaps by way of another program. */
async function startHolder(...before: readonly string[]) {
  const script = join(import.meta.dirname, '../../test/support/hold-folder.ts');
  const [program = process.execPath, ...rest] = [...before, process.execPath, script, folder];
  const child = spawn(program, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { child, taken: String(said).trim() === 'taken' };
}

/** Changes what the lock says about its holder. */
function rewrite(change: object): void {
  writeFileSync(lockFile(), JSON.stringify({ ...JSON.parse(readFileSync(lockFile(), 'utf8')), ...change }));
}

describe('a process that lives keeps the folder', () => {
  test.each([
    ['whatever its number says, as one of another process namespace', { pid: 4_000_000 }],
    ['whatever its start says', { processStart: '1' }],
    ['whatever the clock says', { takenAt: 1 }],
  ])('%s', async (_name, change) => {
    expect((await startHolder()).taken).toBe(true);
    rewrite(change);
    expect((await take()).ok).toBe(false);
    expect(pulsesLeft()).toBe(onePulse);
  });

  const namespaces = ['unshare', '--pid', '--fork', '--mount-proc'];
  const canUnshare = spawnSync('unshare', [...namespaces.slice(1), 'true']).status === 0;
  test.runIf(canUnshare)('in another process namespace', async () => {
    expect((await startHolder(...namespaces)).taken).toBe(true);
    expect((await take()).ok).toBe(false);
    expect((await startHolder(...namespaces)).taken).toBe(false);
  });
});

describe('a process that is gone does not', () => {
  test.each([
    ['killed', {}],
    ['its number another’s by now', { pid: process.pid }],
    ['its number another’s, on a system that tells no start', { pid: process.pid, processStart: null }],
    ['from a clock that was ahead', { pid: process.pid, processStart: null, takenAt: Date.now() + 1e10 }],
    ['a browser host', { pid: process.pid, kind: 'browser', address: 'http://127.0.0.1:1/' }],
  ])('%s', async (_name, change) => {
    const { child } = await startHolder();
    child.kill('SIGKILL');
    await once(child, 'close');
    rewrite(change);
    const lock = await take();
    expect(lock.ok && lock.isHeld()).toBe(true);
    expect(pulsesLeft()).toBe(onePulse);
  });
});

test('a folder that was given back is free', async () => {
  const lock = await take();
  expect((await startHolder()).taken).toBe(false);
  if (lock.ok) lock.release();
  expect(readdirSync(folder)).toEqual([]);
  expect((await startHolder()).taken).toBe(true);
});

test('where the lock cannot be made, nothing is saved until it can be', async () => {
  mkdirSync(`${lockFile()}.${process.pid}`);
  const lock = await take();
  if (!lock.ok) throw new Error('The folder is free.');
  const core = startCore(folder, { dataFolder: withLock(openDataFolder(folder), lock) });
  expect((await core.ask('openWorkspace')).notices[0]?.text).toContain('no other one uses its data folder');
  expect((await core.askInVain('saveTemplate', makeTemplate('own-1'))).code).toBe('read-only');
  rmSync(`${lockFile()}.${process.pid}`, { recursive: true });
  await core.ask('saveTemplate', makeTemplate('own-1'));
  expect((await startHolder()).taken).toBe(false);
});
