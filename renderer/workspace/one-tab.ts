/**
 * One tab at a time: each tab holds the whole workspace, so two at once would overwrite each other's changes. The tab
 * that is used holds a lock of the browser's. Another one asks it to give way, which it does once everything is saved
 * and not before; the lock is never taken by force, so nothing that was written can be lost. A tab that is closed or
 * crashes gives the lock free by itself.
 */

/** Where the workspace is used: not known yet, in this tab, or in another one. */
export type Place =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'here' }
  | {
      readonly kind: 'elsewhere';
      /** The other tab was asked to give way and has not done so yet. */
      readonly isAsking: boolean;
      /** Why the other tab did not give way, in a sentence. */
      readonly problem: string | null;
    };

type Message = { readonly kind: 'give way' } | { readonly kind: 'not saved'; readonly reason: string };

export type OneTabOptions = {
  readonly locks: Pick<LockManager, 'request' | 'query'>;
  /** The lock's name, the same in every tab on the same data. */
  readonly lockName: string;
  /** Reaches the other tabs on the same data, and not this one. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  /** Saves everything; resolves to null, or to the reason why it could not. */
  readonly save: () => Promise<string | null>;
  /** Opens the workspace in this tab, for the first time. */
  readonly open: () => Promise<void>;
  /** Begins anew in a tab that gave way before: what it holds is older than what was saved since. */
  readonly reopen: () => void;
  readonly onPlace: (place: Place) => void;
  /** Begins to wait for the lock, at a tab's start and after asking the other tab; the signal ends the waiting. */
  readonly patience: { readonly atStart: () => AbortSignal; readonly afterAsking: () => AbortSignal };
};

export type OneTab = {
  /** Uses the workspace here unless another tab does. */
  readonly arrive: () => Promise<void>;
  /** Asks the other tab to give way, and uses the workspace here once it has. */
  readonly takeOver: () => Promise<void>;
};

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  return data.kind === 'give way' || (data.kind === 'not saved' && 'reason' in data);
}

export function createOneTab(options: OneTabOptions): OneTab {
  const { locks, channel, onPlace, patience } = options;
  let letGo: () => void = () => undefined;
  let isHere = false;
  let hasBeenHere = false;
  let refuse: (reason: string) => void = () => undefined;

  /** Resolves to whether the lock is ours. Where locks do not work at all there is nothing to wait for. */
  function hold(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const keep = () =>
        new Promise<void>((release) => {
          letGo = release;
          resolve(true);
        });
      locks.request(options.lockName, { signal }, keep).catch(() => resolve(!signal.aborted));
    });
  }

  /** Whether a tab has the lock, and not only that it was not given yet: a busy computer is late with a free one too. */
  async function isTaken(): Promise<boolean> {
    const { held = [] } = await locks.query();
    return held.some((lock) => lock.name === options.lockName);
  }

  async function settle() {
    if (hasBeenHere) return options.reopen();
    await options.open();
    isHere = true;
    hasBeenHere = true;
    onPlace({ kind: 'here' });
  }

  async function giveWay() {
    const reason = await options.save();
    if (reason !== null) {
      channel.postMessage({ kind: 'not saved', reason } satisfies Message);
      return;
    }
    isHere = false;
    onPlace({ kind: 'elsewhere', isAsking: false, problem: null });
    letGo();
  }

  channel.addEventListener('message', ({ data }: { readonly data: unknown }) => {
    if (!isMessage(data)) return;
    if (data.kind === 'not saved') refuse(data.reason);
    else if (isHere) void giveWay();
  });

  return {
    arrive: async () => {
      do {
        if (await hold(patience.atStart())) return settle();
      } while (!(await isTaken()));
      onPlace({ kind: 'elsewhere', isAsking: false, problem: null });
    },
    takeOver: async () => {
      onPlace({ kind: 'elsewhere', isAsking: true, problem: null });
      let problem = 'The other tab does not answer. Close it, and try again.';
      const refused = new AbortController();
      refuse = (reason) => {
        problem = `The other tab could not save its last changes, so it stays open: ${reason}`;
        refused.abort();
      };
      channel.postMessage({ kind: 'give way' } satisfies Message);
      const isOurs = await hold(AbortSignal.any([refused.signal, patience.afterAsking()]));
      refuse = () => undefined;
      if (isOurs) return settle();
      onPlace({ kind: 'elsewhere', isAsking: false, problem });
    },
  };
}
