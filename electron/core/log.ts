/**
 * A small log file for finding out what went wrong, kept private: method names, error codes and stack frames only.
 * An error's message is left out, since it may quote what the user wrote (a JSON parser's does).
 */
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderIdentity } from './folder-identity.ts';

export type Log = {
  readonly info: (event: string) => void;
  readonly error: (event: string, error: unknown) => void;
};

/** Bytes after which the log starts anew; one old log is kept. */
const longestLog = 1_000_000;

const stackFrame = /^\s+at .*(?::\d+:\d+\)?|\(<anonymous>\)|\(native\))$/;

/** A log that keeps nothing, for a folder that cannot be written. */
export const silentLog: Log = { info: () => undefined, error: () => undefined };

/** An error's code, or undefined when it carries none. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The name, code and stack frames of `error` and of its causes, without their messages. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  // The message goes first, since a line of it may look like a frame.
  const stack = (error.stack ?? '').replace(error.message, '');
  const frames = stack.split('\n').filter((line) => stackFrame.test(line));
  const cause = error.cause === undefined ? [] : [`caused by ${describeError(error.cause)}`];
  return [[error.name, errorCode(error)].filter(Boolean).join(' '), ...frames, ...cause].join('\n');
}

/**
 * A log in `folder`/log.txt. It never throws: a log that cannot be written must not stop what it reports on. Nothing is
 * written where another folder is in that one's place by then, as when its disk was taken out.
 */
export function createLog(folder: string, now: () => Date): Log {
  const path = join(folder, 'log.txt');
  let identity: string | null = null;
  const write = (text: string): void => {
    try {
      const present = folderIdentity(folder);
      identity ??= present;
      if (present !== identity) return;
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > longestLog) renameSync(path, join(folder, 'log.old.txt'));
      appendFileSync(path, `${now().toISOString()} ${text}\n`, { mode: 0o600 });
    } catch {
      // Nothing more can be done here.
    }
  };
  return {
    info: write,
    error: (event, error) => write(`${event}: ${describeError(error)}`),
  };
}
