/** Remembers for a day that Electron’s runtime could not be fetched, so that not every start waits for it in vain. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Fetched, fetchElectronRuntime, longestSilence } from './electron-runtime.ts';

/** In milliseconds. */
const day = 24 * 60 * 60 * 1_000;

/** It goes when packages are installed anew, as does the runtime. */
const noteIn = (root: string) => join(root, 'node_modules/.cache/failed-fetch.json');

/** Whether a failure at `failedAt` still counts; one in the future, of a clock that was set back, does not. */
export function isRecent(failedAt: unknown, now: number): boolean {
  return typeof failedAt === 'number' && failedAt <= now && now - failedAt < day;
}

/** @param now milliseconds since 1970 */
function hasFailedLately(root: string, now: number): boolean {
  try {
    return isRecent(Object(JSON.parse(readFileSync(noteIn(root), 'utf8'))).failedAt, now);
  } catch {
    return false;
  }
}

/** Remembers a failure. Where that cannot be written, the next start tries again. */
function rememberFailure(root: string, now: number): void {
  try {
    mkdirSync(dirname(noteIn(root)), { recursive: true });
    writeFileSync(noteIn(root), JSON.stringify({ failedAt: now }));
  } catch {
    // Nothing is lost but a few seconds.
  }
}

/**
 * Fetches the runtime, and says what is going on and how to do without.
 *
 * @param now milliseconds since 1970
 * @param fetch where the runtime comes from; told apart for tests
 */
export async function fetchUnlessFailedLately(
  root: string,
  now: () => number,
  say: (sentence: string) => void,
  fetch: (root: string) => Promise<Fetched> = fetchElectronRuntime,
): Promise<Fetched> {
  if (hasFailedLately(root, now())) {
    const again = '“npx install-electron” tries again';
    return { ok: false, reason: `Electron’s runtime could not be fetched within the last day (${again})` };
  }
  say(
    `Fetching Electron’s runtime, once (about 120 MB)… If nothing comes for ${longestSilence / 1_000} seconds, ` +
      'Common Ground opens in your browser; “npm run start:browser” does so at once.',
  );
  const fetched = await fetch(root);
  if (fetched.ok) rmSync(noteIn(root), { force: true });
  else rememberFailure(root, now());
  return fetched;
}
