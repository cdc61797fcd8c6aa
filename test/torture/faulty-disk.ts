/** Stands between the application and the file system: counts its calls, notes them, and has some of them fail. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

export type Call = {
  readonly name: string;
  /** The file, for calls on a descriptor too. */
  readonly path: string;
  readonly args: readonly unknown[];
};

/** What becomes of a call: it is made, made with half of the bytes, or fails with a code. */
export type Verdict = 'made' | 'half' | { readonly code: string };

const calls = [
  'openSync',
  'readFileSync',
  'writeFileSync',
  'writeSync',
  'fsyncSync',
  'ftruncateSync',
  'closeSync',
  'renameSync',
  'linkSync',
  'rmSync',
  'mkdirSync',
  'readdirSync',
  'statSync',
  'lstatSync',
  'copyFileSync',
  'chmodSync',
] as const;

type Patchable = Record<string, (...args: unknown[]) => unknown>;

/**
 * Lets `judge` decide about every call on what lies in `root`, in their order.
 * @param after is told of each call that was made, with its result
 * @returns takes everything back
 */
export function interpose(
  root: string,
  judge: (call: Call) => Verdict,
  after: (call: Call, result: unknown) => void = () => undefined,
): () => void {
  const disk = fs as unknown as Patchable;
  const real = new Map<string, (...args: unknown[]) => unknown>();
  const opened = new Map<unknown, string>();
  for (const name of calls) {
    const original = disk[name];
    if (original === undefined) continue;
    real.set(name, original);
    disk[name] = (...args) => {
      const [first] = args;
      const path = typeof first === 'number' ? opened.get(first) : first;
      if (typeof path !== 'string' || !path.startsWith(root)) return original(...args);
      const call: Call = { name, path, args };
      const verdict = judge(call);
      if (typeof verdict === 'object') throw Object.assign(new Error(`${name} fails`), verdict);
      const made = verdict === 'half' && name === 'writeSync' ? withHalf(args) : args;
      const result = original(...made);
      if (name === 'openSync') opened.set(result, path);
      after({ name, path, args: made }, result);
      return result;
    };
  }
  syncBuiltinESMExports();
  return () => {
    for (const [name, original] of real) disk[name] = original;
    syncBuiltinESMExports();
  };
}

function withHalf(args: readonly unknown[]): unknown[] {
  const [descriptor, bytes, offset, length, position] = args;
  return [descriptor, bytes, offset, Math.ceil(Number(length) / 2), position];
}
