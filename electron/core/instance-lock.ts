/**
 * One process per data folder, whichever host it is: a file that says who has the folder, and by which sign of life they
 * are known. A second instance writes nothing; it says where the first runs, or brings it to the front.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './log.ts';
import { ownAddress } from './own-address.ts';
import { readPulseName } from './pulse.ts';

/** What a holder tells about itself. */
export type LockDescription = {
  readonly kind: 'desktop' | 'browser';
  /** The browser host's `http://127.0.0.1:<port>/`; null while it starts or ends, and for the desktop app. */
  readonly address: string | null;
};

export type LockHolder = LockDescription & {
  readonly pid: number;
  /** The name of the sign by which the process is known to live; left out by earlier versions, and where there is none. */
  readonly pulse?: string;
};

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

type LockRecord = LockHolder & {
  /** When the lock was taken, in milliseconds since 1970. */
  readonly takenAt: number;
  /** When the process started, as the system counts it; null where the system does not tell. */
  readonly processStart: string | null;
};

const lockName = 'instance.lock';

/** How far the computer's start, reckoned from its uptime, may be off, in milliseconds. */
const bootTolerance = 60_000;

/** Pauses of `pauseLength` before giving up, and before a lock without content is taken for a crash's remains. */
const mostAttempts = 200;
const attemptsForContent = 50;
const pauseLength = 10;

/** Waits without giving way to anything else: nothing may start before the lock is decided. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseLength);
}

/** Linux tells when a process started: the 22nd field, counted after the name, which may hold spaces. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but belongs to somebody else.
    return errorCode(error) === 'EPERM';
  }
}

/**
 * True when the process that took the lock is gone: no such process, or its number was given to another one, which
 * shows in the time the process started or in a restart of the computer since.
 */
function isStale(record: LockRecord, now: number): boolean {
  if (!isRunning(record.pid)) return true;
  const start = processStart(record.pid);
  if (start !== null && record.processStart !== null) return start !== record.processStart;
  return record.takenAt < now - uptime() * 1000 - bootTolerance;
}

/** The lock's content; null when it is missing or not a lock of ours (a crash can leave it empty). */
function readLock(path: string): LockRecord | null {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof content !== 'object' || content === null) return null;
    const fields: Readonly<Record<string, unknown>> = { ...content };
    const { pid, kind, address, takenAt, processStart: start } = fields;
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return null;
    if (kind !== 'desktop' && kind !== 'browser') return null;
    const pulse = readPulseName(fields.pulse);
    return {
      pid,
      kind,
      address: ownAddress(address),
      takenAt: typeof takenAt === 'number' ? takenAt : 0,
      processStart: typeof start === 'string' ? start : null,
      ...(pulse !== null && { pulse }),
    };
  } catch {
    return null;
  }
}

/** Who has the folder, or left without giving it back; null when nobody does. */
export function lockHolder(dataFolder: string): LockHolder | null {
  return readLock(join(dataFolder, lockName));
}

/** Creates `path` with `text` unless it exists; complete from its first moment where links are possible. */
function createExclusively(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    try {
      linkSync(draft, path);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a file of ours where that is possible; what stays behind is found stale, or replaced, by the next start. */
function tryToRemove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The disk is read-only by now, say.
  }
}

function tryToCreate(path: string, text: string): 'created' | 'exists' | 'impossible' {
  try {
    return createExclusively(path, text) ? 'created' : 'exists';
  } catch {
    return 'impossible';
  }
}

/**
 * Removes the stale lock `path`. Only one process at a time may, and it looks again once it is the one: otherwise two
 * that saw the same stale lock could each remove the other's fresh one.
 * @param isLate true once an unreadable file can no longer be one that is just being written or removed
 * @returns false when another process is at it
 */
function removeStale(path: string, record: LockRecord | null, own: LockRecord, isLate: boolean): boolean {
  const guard = `${path}.takeover`;
  if (!createExclusively(guard, JSON.stringify(own))) {
    const other = readLock(guard);
    // Without content it was most likely given back this moment, and may be another's the next.
    if (other === null ? isLate : isStale(other, own.takenAt)) rmSync(guard, { force: true });
    return false;
  }
  try {
    const again = readLock(path);
    const isSame = again?.pid === record?.pid && again?.takenAt === record?.takenAt;
    if (isSame) rmSync(path, { force: true });
    return isSame;
  } finally {
    rmSync(guard, { force: true });
  }
}

/** What is in the lock's place and cannot be removed, as a folder, leaves no way to make one. */
function tryToRemoveStale(...lock: Parameters<typeof removeStale>): boolean | 'impossible' {
  try {
    return removeStale(...lock);
  } catch {
    return 'impossible';
  }
}

/** Whether two records are of one holder. */
function isSameHolder(one: LockHolder, other: LockHolder): boolean {
  const { pid, kind, address, pulse } = one;
  return pid === other.pid && kind === other.kind && address === other.address && pulse === other.pulse;
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
