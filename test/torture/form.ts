/** What a form of the torture is, and what it needs to try and to judge. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../../electron/core/log.ts';
import { makeDraft, startCore } from '../support/core-in-folder.ts';

export type Result = {
  readonly tries: number;
  /** What was lost, or wrong otherwise, each in a few words. */
  readonly losses: readonly string[];
};

export type Form = {
  readonly title: string;
  /** @param isShort whether a small part of the tries is enough */
  readonly run: (isShort: boolean) => Promise<Result>;
};

/** Numbers that look random and are the same each time: from 0 to below `below`. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Calls `act` with a folder of its own, which goes afterwards. */
export async function inFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'common-ground-torture-'));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const moment = Date.parse('2026-11-22T10:11:12.000Z');

/** The application on `folder`, which keeps no log and whose clock stands at `now`. */
export function start(folder: string, now = moment) {
  return startCore(folder, { log: silentLog, now: () => new Date(now) });
}

/** The versions of one draft that a folder can show; the last is what a try is about. */
export const versions = ['one', 'two', 'three', 'four'] as const;

export const draftOf = (version: string) =>
  makeDraft('draft-1', { answers: { ...makeDraft('any').answers, name: version } });

/** Saves the first three versions into `folder`, one after the other. */
export async function prepare(folder: string): Promise<void> {
  const core = start(folder);
  await core.ask('openWorkspace');
  for (const version of versions.slice(0, 3)) await core.ask('saveDraft', draftOf(version));
}

export function copyOf(base: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(base, folder, { recursive: true, preserveTimestamps: true });
}

/** The version that a new start shows, and whether the user is told something. */
export async function shown(folder: string, now = moment) {
  const { drafts, notices } = await start(folder, now).ask('openWorkspace');
  return { version: drafts[0]?.answers.name ?? 'none', isTold: notices.length > 0 };
}
