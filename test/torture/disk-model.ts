/**
 * What a disk may show after the power failed. What was not synced by then may be there or not: the content of files, and
 * of the renames, links and removals in a folder any number from the first on.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Call } from './faulty-disk.ts';

type File = { data: Buffer; synced: Buffer | null };

type Names = Map<string, File>;

/** What one call does to the names in a folder. */
type Step = { readonly folder: string; readonly take: (names: Names) => void };

/** The content of each file, by its path. */
export type State = ReadonlyMap<string, Buffer>;

/** Makes `folder` hold what `state` says, and nothing else. */
export function putState(folder: string, state: State): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  for (const [path, data] of state) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, data, { mode: 0o600 });
  }
}

export class Disk {
  private readonly certain: Names;
  private readonly now: Names;
  private pending: readonly Step[] = [];
  private readonly opened = new Map<unknown, File>();

  /** All that lies in `folder` is certain. */
  constructor(folder: string) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
    this.certain = new Map(
      paths.map((path) => {
        const data = readFileSync(path);
        return [path, { data, synced: data }];
      }),
    );
    this.now = new Map(this.certain);
  }

  private step(path: string, take: Step['take']): void {
    take(this.now);
    this.pending = [...this.pending, { folder: dirname(path), take }];
  }

  /** Does what the call did. */
  follow({ name, path, args }: Call, result: unknown): void {
    const file = this.opened.get(args[0]);
    const target = String(args[1]);
    const known = this.now.get(path);
    if (name === 'openSync' && args[1] === 'wx') {
      const made: File = { data: Buffer.alloc(0), synced: null };
      this.opened.set(result, made);
      this.step(path, (names) => names.set(path, made));
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
      else this.settle(path);
    } else if (name === 'closeSync') {
      this.opened.delete(args[0]);
    } else if (name === 'renameSync' && known !== undefined) {
      this.step(path, (names) => {
        const moved = names.get(path);
        names.delete(path);
        if (moved !== undefined) names.set(target, moved);
      });
    } else if (name === 'linkSync' && known !== undefined) {
      this.step(path, (names) => names.set(target, names.get(path) ?? known));
    } else if (name === 'rmSync' && known !== undefined) {
      this.step(path, (names) => names.delete(path));
    }
  }

  private settle(folder: string): void {
    for (const step of this.pending) if (step.folder === folder) step.take(this.certain);
    this.pending = this.pending.filter((step) => step.folder !== folder);
  }

  /** The names after the first `count` steps in `folder`, where those in other folders have all come about or none. */
  private namesAfter(folder: string, count: number, withOthers: boolean): Names {
    const names = new Map(this.certain);
    let done = 0;
    for (const step of this.pending) {
      const isTaken = step.folder === folder ? done++ < count : withOthers;
      if (isTaken) step.take(names);
    }
    return names;
  }

  /** Calls `act` with each state that the disk may be in after the power failed now. */
  async states(act: (state: State) => Promise<void>): Promise<void> {
    const folders = [...new Set(['', ...this.pending.map(({ folder }) => folder)])];
    const others = folders.length > 2 ? [true, false] : [false];
    for (const folder of folders.slice(folders.length > 1 ? 1 : 0)) {
      const most = this.pending.filter((step) => step.folder === folder).length;
      for (let count = 0; count <= most; count += 1)
        for (const withOthers of others) {
          const names = this.namesAfter(folder, count, withOthers);
          for (const whole of [true, false]) {
            const contentOf = ({ data, synced }: File): Buffer =>
              whole ? data : (synced ?? data.subarray(0, data.length >> 1));
            await act(new Map([...names].map(([path, file]) => [path, contentOf(file)])));
          }
        }
    }
  }
}
