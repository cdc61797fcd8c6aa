/** The lock's file: what it tells, whether that still holds, and how one process of several makes or removes it. */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { errorCode } from './log.ts';
import { ownAddress } from './own-address.ts';
import { readPulseName } from './pulse.ts';

/** What a holder tells about itself. */
export type LockDescription = {
  readonly kind: 'desktop' | 'browser';
  /** The browser host's `http://<name>.localhost:<port>/`; null while it starts or ends, and for the desktop app. */
  readonly address: string | null;
};

export type LockHolder = LockDescription & {
  readonly pid: number;
  /** The name of the sign by which the process is known to live; left out by earlier versions, and where there is none. */
  readonly pulse?: string;
};

export type LockRecord = LockHolder & {
  /** When the lock was taken, in milliseconds since 1970. */
  readonly takenAt: number;
  /** When the process started, as the system counts it; null where the system does not tell. */
  readonly processStart: string | null;
};

/** How far the computer's start, reckoned from its uptime, may be off, in milliseconds. */
const bootTolerance = 60_000;

/** Linux tells when a process started: the 22nd field, counted after the name, which may hold spaces. */
export function processStart(pid: number): string | null {
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
export function isStale(record: LockRecord, now: number): boolean {
  if (!isRunning(record.pid)) return true;
  const start = processStart(record.pid);
  if (start !== null && record.processStart !== null) return start !== record.processStart;
  return record.takenAt < now - uptime() * 1000 - bootTolerance;
}

/** The lock's content; null when it is missing or not a lock of ours (a crash can leave it empty). */
export function readLock(path: string): LockRecord | null {
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
export function tryToRemove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The disk is read-only by now, say.
  }
}

export function tryToCreate(path: string, text: string): 'created' | 'exists' | 'impossible' {
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
export function tryToRemoveStale(...lock: Parameters<typeof removeStale>): boolean | 'impossible' {
  try {
    return removeStale(...lock);
  } catch {
    return 'impossible';
  }
}

/** Whether two records are of one holder. */
export function isSameHolder(one: LockHolder, other: LockHolder): boolean {
  const { pid, kind, address, pulse } = one;
  return pid === other.pid && kind === other.kind && address === other.address && pulse === other.pulse;
}
