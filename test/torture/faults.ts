/** Every call of a save fails in every way, once or from then on; and the process ends before each of them. */
import { join } from 'node:path';
import { silentLog } from '../../electron/core/log.ts';
import { startCore } from '../support/core-in-folder.ts';
import { interpose, type Verdict } from './faulty-disk.ts';
import { copyOf, draftOf, type Form, inFolder, moment, prepare, type Result, shown } from './form.ts';

const errors = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'EROFS', 'ENOENT'];
/** Long enough after what was prepared that the save takes a backup first. */
const later = moment + 2 * 60 * 60 * 1000;

type Way = 'once' | 'from then on' | 'calls of its kind from then on' | 'half' | 'the process ends';

type Fault = { readonly at: number; readonly way: Way; readonly code: string };

/** What becomes of each call when `fault` strikes. @param refuses what never works */
function judgeWith(fault: Fault | null, refuses: (name: string) => Verdict) {
  let count = 0;
  let kind: string | null = null;
  return ({ name }: { readonly name: string }): Verdict => {
    count += 1;
    if (fault !== null && count >= fault.at) {
      if (count === fault.at) kind = name;
      const isStruck =
        fault.way === 'from then on' ||
        fault.way === 'the process ends' ||
        count === fault.at ||
        (fault.way === 'calls of its kind from then on' && kind === name);
      if (isStruck) return fault.way === 'half' ? 'half' : { code: fault.code };
    }
    return refuses(name);
  };
}

/** The application with what it has read, two hours after that. */
async function startAged(folder: string) {
  const clock = { now: moment };
  const core = startCore(folder, { log: silentLog, now: () => new Date(clock.now) });
  await core.ask('openWorkspace');
  clock.now = later;
  return core;
}

async function countCalls(folder: string, refuses: (name: string) => Verdict): Promise<number> {
  const core = await startAged(folder);
  let count = 0;
  const restore = interpose(folder, ({ name }) => {
    count += 1;
    return refuses(name);
  });
  await core.dispatch('saveDraft', draftOf('four'));
  restore();
  return count;
}

/** @returns what was lost; null when nothing was */
async function tryFault(
  folder: string,
  fault: Fault,
  refuses: (name: string) => Verdict,
): Promise<string | null> {
  const aged = await startAged(folder);
  const restore = interpose(folder, judgeWith(fault, refuses));
  const envelope = await aged.dispatch('saveDraft', draftOf('four'));
  restore();
  const { version } = await shown(folder, later);
  const hasEnded = fault.way === 'the process ends';
  // Where nothing works any more, what was written but not acknowledged cannot be taken back either.
  const mayStay = hasEnded || fault.way.endsWith('from then on');
  const fine = envelope.ok ? ['four'] : mayStay ? ['three', 'four'] : ['three'];
  if (!fine.includes(version)) return `told ${envelope.ok ? 'saved' : 'not saved'}, shows ${version}`;
  if (hasEnded || envelope.ok) return null;
  const again = await aged.dispatch('saveDraft', draftOf('four'));
  return again.ok ? null : `cannot be saved once the disk is well: ${again.failure.message}`;
}

function faultsAt(at: number, isShort: boolean): readonly Fault[] {
  const codes = isShort ? ['EIO'] : errors;
  const ways: readonly Way[] = ['once', 'from then on', 'calls of its kind from then on'];
  return [
    ...codes.flatMap((code) => ways.map((way) => ({ at, way, code }))),
    { at, way: 'half', code: 'EIO' },
    { at, way: 'the process ends', code: 'EIO' },
  ];
}

async function strike(refuses: (name: string) => Verdict, isShort: boolean): Promise<Result> {
  const losses: string[] = [];
  let tries = 0;
  await inFolder(async (place) => {
    const base = join(place, 'base');
    const folder = join(place, 'case');
    await prepare(base);
    copyOf(base, folder);
    const calls = await countCalls(folder, refuses);
    for (let at = 1; at <= calls; at += isShort ? 23 : 1) {
      for (const fault of faultsAt(at, isShort)) {
        copyOf(base, folder);
        const loss = await tryFault(folder, fault, refuses);
        tries += 1;
        if (loss !== null) losses.push(`call ${at}, ${fault.code} ${fault.way}: ${loss}`);
      }
    }
  });
  return { tries, losses };
}

export const faults: Form = {
  title: 'each call of a save fails, or is the last',
  run: (isShort) => strike(() => 'made', isShort),
};

export const faultsInPlace: Form = {
  title: 'each call of a save fails, where nothing can be renamed',
  run: (isShort) => strike((name) => (name === 'renameSync' ? { code: 'EXDEV' } : 'made'), isShort),
};
