/**
 * One process per data folder, whichever host it is: a file that says who has the folder, and by which sign of life they
 * are known. A second instance writes nothing; it says where the first runs, or brings it to the front.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isSameHolder,
  isStale,
  type LockDescription,
  type LockHolder,
  type LockRecord,
  processStart,
  readLock,
  tryToCreate,
  tryToRemove,
  tryToRemoveStale,
} from './lock-file.ts';
import { isDeserted } from './own-address.ts';
import { isAlive, removeDeadPulses, startPulse } from './pulse.ts';

const lockName = 'instance.lock';

export type LockResult =
  | {
      readonly ok: true;
      /** Whether the folder is ours; without it nothing may be written, since another instance could write too. */
      readonly isHeld: () => boolean;
      /** Tries to take the folder where that was not possible, as on a disk that was full. It never throws. */
      readonly tryAgain: () => void;
      /** Gives the folder free. May be called twice. It never throws. */
      readonly release: () => void;
      /** Changes what the lock tells, for instance once the address is known. It never throws. */
      readonly update: (description: LockDescription) => void;
    }
  | { readonly ok: false; readonly holder: LockHolder };

/** Pauses of `pauseLength` before giving up, and before a lock without content is taken for a crash's remains. */
const mostAttempts = 200;
const attemptsForContent = 50;
const pauseLength = 10;

/** Waits without giving way to anything else: nothing may start before the lock is decided. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseLength);
}

/** Who has the folder, or left without giving it back; null when nobody does. */
export function lockHolder(dataFolder: string): LockHolder | null {
  return readLock(join(dataFolder, lockName));
}

/**
 * Takes the folder for this process, or tells who has it. Where the lock cannot be made, the folder is given without it,
 * to be read only.
 * @param gone a holder that is known to be gone, although there is a process of its number
 * @param pulse the name of this process's sign of life; null for none
 */
export function acquireLock(
  dataFolder: string,
  description: LockDescription,
  gone: LockHolder | null = null,
  now: () => Date = () => new Date(),
  pulse: string | null = null,
): LockResult {
  const path = join(dataFolder, lockName);
  const own: LockRecord = {
    ...description,
    pid: process.pid,
    takenAt: now().getTime(),
    processStart: processStart(process.pid),
    ...(pulse !== null && { pulse }),
  };
  const isOurs = (): boolean => {
    const record = readLock(path);
    return record?.pid === own.pid && record.takenAt === own.takenAt && record.pulse === own.pulse;
  };
  /** A process with a sign of life is gone when that is, which takes a moment to find out; its number says nothing. */
  const isFree = (record: LockRecord): boolean =>
    (record.pulse === undefined && isStale(record, own.takenAt)) ||
    (gone !== null && isSameHolder(record, gone));

  /** @returns who has the folder; null when it is ours, `impossible` when the lock cannot be made */
  function take(): LockHolder | null | 'impossible' {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = tryToCreate(path, JSON.stringify(own));
      if (outcome === 'created') return null;
      const record = readLock(path);
      if (record !== null && !isFree(record)) {
        const { kind, address, pid } = record;
        return { kind, address, pid, ...(record.pulse !== undefined && { pulse: record.pulse }) };
      }
      if (outcome === 'impossible') return 'impossible';
      if (attempt === mostAttempts) return { ...description, address: null, pid: 0 };
      const isLate = attempt >= attemptsForContent;
      const mayRemove = record !== null || isLate;
      const removed = mayRemove && tryToRemoveStale(path, record, own, isLate);
      if (removed === 'impossible') return 'impossible';
      if (!removed) pause();
    }
  }

  const taken = take();
  if (taken !== null && taken !== 'impossible') return { ok: false, holder: taken };
  let isHeld = taken === null;
  return {
    ok: true,
    isHeld: () => isHeld,
    tryAgain: () => {
      if (!isHeld) isHeld = take() === null;
    },
    release: () => {
      if (isOurs()) tryToRemove(path);
    },
    update: (next) => {
      Object.assign(own, next);
      const replacement = `${path}.${process.pid}`;
      try {
        if (!isOurs()) return;
        writeFileSync(replacement, JSON.stringify(own), { mode: 0o600 });
        renameSync(replacement, path);
      } catch {
        // The disk is full, say. The lock holds all the same; it only tells what it told before.
        tryToRemove(replacement);
      }
    },
  };
}

/** Whether the holder of a lock that names no sign of life is gone, as far as that can be told. */
async function isGone({ kind, address }: LockHolder, isOnlyDesktop: boolean): Promise<boolean> {
  return kind === 'desktop' ? isOnlyDesktop : address !== null && (await isDeserted(address));
}

/** How many holders one after the other may turn out to be gone, before it is left at the last one. */
const mostHolders = 10;

/**
 * Takes the folder as `acquireLock` does, but knows by their sign of life whether those who have it are still there; by
 * nobody listening at its address, for a browser host of an earlier version.
 * @param isOnlyDesktop this is the desktop app, and Electron's own lock says that there is no other one on this folder
 */
export async function takeFolder(
  dataFolder: string,
  description: LockDescription,
  isOnlyDesktop: boolean,
): Promise<LockResult> {
  const pulse = await startPulse(dataFolder);
  const take = (gone: LockHolder | null) =>
    acquireLock(dataFolder, description, gone, undefined, pulse?.name ?? null);
  let result = take(null);
  for (let count = 0; !result.ok && count < mostHolders; count += 1) {
    const { holder } = result;
    const isThere =
      holder.pulse === undefined
        ? !(await isGone(holder, isOnlyDesktop))
        : await isAlive(dataFolder, holder.pulse);
    if (isThere) break;
    result = take(holder);
  }
  if (!result.ok) {
    pulse?.stop();
    return result;
  }
  await removeDeadPulses(dataFolder);
  const { release } = result;
  return {
    ...result,
    release: () => {
      release();
      pulse?.stop();
    },
  };
}
