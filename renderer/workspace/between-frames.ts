/** Long work of the page in slices, between which keys and frames have their turn. */

/** How long the page may be held up at once. */
const sliceMs = 8;

/** The next moment at which nothing else waits; a timer would wait 4 ms more, each time. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * What `steps` comes to, worked out in slices.
 * @param onStep called with what each step yields
 * @param signal where it is given, its abort makes the work stop and reject
 */
export async function betweenFrames<Y, T>(
  steps: Generator<Y, T>,
  onStep: (yielded: Y) => void = () => undefined,
  signal?: AbortSignal,
): Promise<T> {
  for (;;) {
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      onStep(step.value);
    } while (performance.now() < until);
    await nextTurn();
    signal?.throwIfAborted();
  }
}
