/**
 * Takes the lock of a folder again and again, each time leaving a stale one behind as a crash would, and reports how
 * often it had it and how often another process had it at the same time. Says that it is ready, and begins when its input
 * ends, so that several of these begin together.
 */
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { acquireLock } from '../../electron/core/instance-lock.ts';

const folder = process.argv[2] ?? '';
const inside = join(folder, 'inside');
const sleeper = new Int32Array(new SharedArrayBuffer(4));

let taken = 0;
let shared = 0;
process.stdout.write('ready\n');
await text(process.stdin);
for (let attempt = 0; attempt < 1_500; attempt += 1) {
  if (!acquireLock(folder, { kind: 'browser', address: null }).ok) continue;
  taken += 1;
  try {
    closeSync(openSync(inside, 'wx'));
    Atomics.wait(sleeper, 0, 0, 1);
    rmSync(inside);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    shared += 1;
  }
  const next = join(folder, `stale-${process.pid}`);
  const dead = { kind: 'desktop', address: null, pid: 4_000_000, takenAt: attempt, processStart: null };
  writeFileSync(next, JSON.stringify(dead));
  renameSync(next, join(folder, 'instance.lock'));
}
process.stdout.write(JSON.stringify({ taken, shared }));
