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
  /** Writes until nothing waits any more; resolves to null then, or to the reason why something could not be written. */
  readonly flush: () => Promise<string | null>;
  /** Whether something waits to be written, or is being written. */
  readonly hasUnsaved: () => boolean;
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<string | null> | null = null;

  function plan(delay: number) {
    timer ??= setTimeout(() => {
      timer = undefined;
      void flush();
    }, delay);
  }

  async function writeAll() {
    let failure: string | null = null;
    for (const key of [...waiting.keys()]) {
      // Taken only now: while another thing was written, a newer value may have come.
      const write = waiting.get(key);
      // Stryker disable next-line ConditionalExpression: the type asks; nobody else takes from what waits
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
    } else if (waiting.size === 0) {
      onState({ kind: 'saved' });
    }
    return failure;
  }

  function begin() {
    clearTimeout(timer);
    timer = undefined;
    return writeAll().finally(() => {
      running = null;
    });
  }

  async function flush() {
    let failure: string | null = null;
    while (running !== null || (waiting.size > 0 && failure === null)) {
      running ??= begin();
      failure = await running;
    }
    return failure;
  }

  return {
    schedule(key, write) {
      waiting.set(key, write);
      onState({ kind: 'saving' });
      plan(coalesceMs);
    },
    flush,
    hasUnsaved: () => waiting.size > 0 || running !== null,
  };
}
