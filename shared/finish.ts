/** Long work that can rest between its steps, done at a stretch where nobody waits for a turn in between. */

/** What the steps come to. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
