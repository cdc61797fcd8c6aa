/** What the page is told before it can hear: kept until it has loaded, and then handed over in order. */
export type Outbox<T> = {
  readonly send: (message: T) => void;
  /** The page can hear: what waited goes out, and what is sent from now on goes at once. */
  readonly open: () => void;
  /** The page is gone, and may come back: what is sent from now on waits again. */
  readonly shut: () => void;
};

export function createOutbox<T>(post: (message: T) => void): Outbox<T> {
  let waiting: readonly T[] = [];
  let isOpen = false;
  return {
    send: (message) => {
      if (isOpen) post(message);
      else waiting = [...waiting, message];
    },
    open: () => {
      isOpen = true;
      for (const message of waiting) post(message);
      waiting = [];
    },
    shut: () => {
      isOpen = false;
    },
  };
}
