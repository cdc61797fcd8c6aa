/** What is said between the core and the thread that checks spelling, and how that thread is started. */
import { Worker } from 'node:worker_threads';
import type { Dialect } from '../../../shared/spelling/dialects.ts';
import type { SpellingMark } from '../../../shared/spelling/spelling-mark.ts';

export type SpellingQuestion = {
  readonly id: number;
  readonly texts: readonly string[];
  readonly dialect: Dialect;
};

export type SpellingAnswer = {
  readonly id: number;
  readonly marks: readonly (readonly SpellingMark[])[];
};

/** The file with the checker's program and words, as its package names it. */
export const dictionaryName = 'harper_wasm_slim_bg.wasm';

/** Where the thread's files lie. */
export type SpellingFiles = {
  /** The path of its code. */
  readonly code: string;
  /** The path of its dictionary; null where the package that it belongs to is installed. */
  readonly dictionary: string | null;
};

/** Starts the thread. It keeps no program running that has nothing else to do. */
export function startThread({ code, dictionary }: SpellingFiles): Worker {
  const worker = new Worker(code, { workerData: dictionary, name: 'spelling' });
  worker.unref();
  return worker;
}
