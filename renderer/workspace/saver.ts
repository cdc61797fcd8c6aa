/** Writes what changed: the newest value of each thing, together, at most a fifth of a second after the change. */
import type { Envelope } from '../../shared/contract.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string };

export type Write = () => Promise<Envelope<unknown>>;

export type Saver = {
  /** Takes a write; a later one with the same key replaces one that has not begun. */
  readonly schedule: (key: string, write: Write) => void;
  /** Drops what waits under this key, for something that was removed. */
  readonly forget: (key: string) => void;
  /** Resolves when everything scheduled so far was written, or has failed. */
  readonly flush: () => Promise<void>;
};

const coalesceMs = 200;
const retryMs = 4_000;

/** What stands for an answer when the host gave none. */
const unanswered: Envelope<unknown> = {
  ok: false,
  failure: { code: 'unavailable', message: 'Common Ground did not answer. It is tried again by itself.' },
};

/** A saver that reports each change of state. What failed stays scheduled and is tried again. */
export function createSaver(onState: (state: SaveState) => void): Saver {
  const waiting = new Map<string, Write>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> | null = null;

  function plan(delay: number) {
    if (timer === null) timer = setTimeout(() => void flush(), delay);
  }

  async function writeAll() {
    let failure: string | null = null;
    for (const key of [...waiting.keys()]) {
      // Taken only now: while another thing was written, a newer value may have come.
      const write = waiting.get(key);
      if (write === undefined) continue;
      waiting.delete(key);
      const result = await write().catch(() => unanswered);
      if (result.ok) continue;
      failure = result.failure.message;
      if (!waiting.has(key)) waiting.set(key, write);
    }
    if (failure !== null) {
      onState({ kind: 'failed', message: failure });
      plan(retryMs);
    } else if (waiting.size > 0) {
      plan(coalesceMs);
    } else {
      onState({ kind: 'saved' });
    }
  }

  async function flush() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    while (running !== null) await running;
    if (waiting.size === 0) return;
    running = writeAll().finally(() => {
      running = null;
    });
    await running;
  }

  return {
    schedule(key, write) {
      waiting.set(key, write);
      onState({ kind: 'saving' });
      plan(coalesceMs);
    },
    forget(key) {
      waiting.delete(key);
    },
    flush,
  };
}
