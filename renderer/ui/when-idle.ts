/** Work that can wait until the page has nothing else to do, though not for ever: a busy page comes to it all the same. */

/** In ms; long enough that a start or a walk through the app is over, short enough that nobody misses the result. */
const longestWait = 2_000;

/**
 * Does `act` while nothing else is to do, at the latest after `timeout` ms.
 *
 * @returns what calls it off, which does nothing once it was done
 */
export function whenIdle(act: () => void, timeout = longestWait): () => void {
  const idle = requestIdleCallback(act, { timeout });
  return () => cancelIdleCallback(idle);
}
