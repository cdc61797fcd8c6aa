/** Parts of the page whose code is fetched when they are first shown, or before that while nothing else is to do. */
import { type ComponentType, lazy, useState } from 'react';
import { whenIdle } from './when-idle.ts';

type Fetch = () => Promise<unknown>;

/** What has not been fetched yet, in the order in which it became known. */
const waiting = new Set<Fetch>();

/**
 * A component whose code `load` fetches. It is shown at once where the code is there; otherwise it suspends, and React
 * then shows a fallback for 300 ms even where the code comes sooner.
 */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  const fetch = async (): Promise<ComponentType<P>> => {
    loaded ??= await load();
    waiting.delete(fetch);
    return loaded;
  };
  waiting.add(fetch);
  const Suspending = lazy(async () => ({ default: await fetch() }));
  return function Lazily(props: P) {
    // The one that was shown first stays: another in its place would lose what the user is doing in it.
    const [Shown] = useState<ComponentType<P>>(() => loaded ?? Suspending);
    return <Shown {...props} />;
  };
}

/**
 * Fetches what has not been shown yet, one part after the other, and the parts of those parts. What cannot be fetched
 * now is tried again when it is shown, and said there.
 */
export async function fetchWhileIdle(): Promise<void> {
  for (const fetch of waiting) {
    await new Promise<void>((resolve) => whenIdle(resolve));
    await fetch().catch(() => undefined);
  }
}
