/**
 * The power fails after each call of a save. What was not synced by then may be there or not: the content of files, and
 * of the renames, links and removals in a folder any number from the first on. Every such state is opened.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Call, interpose, type Verdict } from './faulty-disk.ts';
import { copyOf, draftOf, type Form, inFolder, prepare, type Result, shown, start } from './form.ts';

type File = { data: Buffer; synced: Buffer | null };
/** What one call does to the names in the folder. */
type Step = (names: Map<string, File>) => void;

/** The folder as the disk has it: which names are certain, and what happened to them since. */
class Disk {
  private readonly certain: Map<string, File>;
  private readonly now: Map<string, File>;
  private pending: Step[] = [];
  private readonly opened = new Map<unknown, File>();
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(folder, entry.name)] : [],
    );
    const read = (path: string): [string, File] => {
      const data = readFileSync(path);
      return [path, { data, synced: data }];
    };
    this.certain = new Map(names.map(read));
    this.now = new Map(this.certain);
  }

  private step(step: Step): void {
    step(this.now);
    this.pending.push(step);
  }

  /** Does what the call did. */
  follow({ name, path, args }: Call, result: unknown): void {
    const file = this.opened.get(args[0]);
    const target = String(args[1]);
    const known = this.now.get(path);
    if (name === 'openSync' && args[1] === 'wx') {
      const made: File = { data: Buffer.alloc(0), synced: null };
      this.opened.set(result, made);
      this.step((names) => names.set(path, made));
    } else if (name === 'openSync' && known !== undefined) {
      this.opened.set(result, known);
    } else if (name === 'writeSync' && file !== undefined) {
      const end = Number(args[4]) + Number(result);
      const grown = Buffer.alloc(Math.max(file.data.length, end));
      file.data.copy(grown);
      Buffer.from(args[1] as Uint8Array).copy(
        grown,
        Number(args[4]),
        Number(args[2]),
        Number(args[2]) + Number(result),
      );
      file.data = grown;
    } else if (name === 'ftruncateSync' && file !== undefined) {
      file.data = file.data.subarray(0, Number(args[1]));
    } else if (name === 'fsyncSync') {
      if (file !== undefined) file.synced = Buffer.from(file.data);
      else if (path === this.folder) this.settle();
    } else if (name === 'closeSync') {
      this.opened.delete(args[0]);
    } else if (name === 'renameSync' && known !== undefined) {
      this.step((names) => {
        const moved = names.get(path);
        names.delete(path);
        if (moved !== undefined) names.set(target, moved);
      });
    } else if (name === 'linkSync' && known !== undefined) {
      this.step((names) => names.set(target, names.get(path) ?? known));
    } else if (name === 'rmSync' && known !== undefined) {
      this.step((names) => names.delete(path));
    }
  }

  private settle(): void {
    for (const step of this.pending) step(this.certain);
    this.pending = [];
  }

  /** Calls `act` with each folder that the disk may show after the power failed now. */
  async states(act: (contents: ReadonlyMap<string, Buffer>) => Promise<void>): Promise<void> {
    const names = new Map(this.certain);
    for (let count = 0; count <= this.pending.length; count += 1) {
      for (const whole of [true, false]) {
        const contentOf = ({ data, synced }: File): Buffer =>
          whole ? data : (synced ?? data.subarray(0, data.length >> 1));
        await act(new Map([...names].map(([path, file]) => [path, contentOf(file)])));
      }
      this.pending[count]?.(names);
    }
  }
}

async function cut(verdictOf: (call: Call) => Verdict, isShort: boolean): Promise<Result> {
  const losses: string[] = [];
  let tries = 0;
  await inFolder(async (place) => {
    const base = join(place, 'base');
    const folder = join(place, 'case');
    await prepare(base);
    rmSync(join(base, 'backups'), { recursive: true, force: true });
    mkdirSync(join(base, 'backups'));
    const tryState = async (contents: ReadonlyMap<string, Buffer>, at: string, fine: readonly string[]) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      for (const [path, data] of contents) writeFileSync(path, data);
      const { version } = await shown(folder);
      tries += 1;
      if (!fine.includes(version)) losses.push(`after ${at}: shows ${version}`);
    };
    const record = async (
      stopAt: number,
    ): Promise<{ readonly disk: Disk; readonly count: number; readonly last: string }> => {
      copyOf(base, folder);
      const core = start(folder);
      await core.ask('openWorkspace');
      rmSync(join(folder, 'backups'), { recursive: true, force: true });
      const disk = new Disk(folder);
      let count = 0;
      let last = 'nothing';
      const restore = interpose(folder, verdictOf, (call, result) => {
        if (call.path.includes('/backups')) return;
        count += 1;
        if (count > stopAt) return;
        last = `${call.name} ${call.path.slice(folder.length)}`;
        disk.follow(call, result);
      });
      await core.dispatch('saveDraft', draftOf('four'));
      restore();
      return { disk, count, last };
    };
    const { count } = await record(0);
    for (let at = 0; at <= count; at += isShort ? 4 : 1) {
      const { disk, last } = await record(at);
      const fine = at >= count ? ['four'] : ['three', 'four'];
      await disk.states((contents) => tryState(contents, `call ${at}, ${last}`, fine));
    }
    const { disk } = await record(count);
    await disk.states((contents) => tryState(contents, 'the acknowledgement', ['four']));
  });
  return { tries, losses };
}

export const powerCut: Form = {
  title: 'the power fails after each call of a save',
  run: (isShort) => cut(() => 'made', isShort),
};

export const powerCutInPlace: Form = {
  title: 'the power fails, where nothing can be renamed',
  run: (isShort) => cut(({ name }) => (name === 'renameSync' ? { code: 'EXDEV' } : 'made'), isShort),
};
