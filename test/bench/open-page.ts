/** The app in a real browser on a data folder, as the benchmark uses it. */
import { chromium, type Page } from '@playwright/test';
import { startBrowserHost } from '../support/browser-host.ts';
import { chromiumArgs, findChromium } from '../support/chromium.ts';

export type OpenedPage = {
  readonly page: Page;
  /** How long the host took until it listened, in ms. */
  readonly hostReady: number;
};

/** Does `use` with the app on a folder, then ends it. `prepare` is called before the page is opened. */
export async function withPage<T>(
  folder: string,
  use: (opened: OpenedPage) => Promise<T>,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<T> {
  const { executablePath, env } = await findChromium('browser');
  const began = performance.now();
  const host = await startBrowserHost(folder);
  const hostReady = performance.now() - began;
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumArgs],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage();
    await prepare(page);
    await page.goto(host.address);
    return await use({ page, hostReady });
  } finally {
    await browser.close();
    await host.kill();
  }
}

/** What does something in a page, as Playwright’s own pages do. */
export type Evaluating = { readonly evaluate: <R>(inPage: () => R | Promise<R>) => Promise<R> };

/** Whatever the page fetches and prepares while nothing else is to do is done after so many ms. */
export const idleAfter = 4_000;

export const untilIdle = (page: Page): Promise<void> => page.waitForTimeout(idleAfter);

type Metrics = { readonly metrics: readonly { readonly name: string; readonly value: number }[] };

/**
 * What tells the time of a processor, in ms, that the page's main thread has taken since it was made. What else the machine
 * does makes a page wait, and hardly lengthens this.
 */
export async function watchMainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  return watchThread((method, parameters) => session.send(method as never, parameters as never));
}

/** `watchMainThread` for a page that `send` asks by the browser’s own protocol. */
export async function watchThread(
  send: (method: string, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>,
): Promise<() => Promise<number>> {
  await send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = (await send('Performance.getMetrics')) as Metrics;
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
}

/** Notes from now on in a page how long it is held up at once. */
export function noteHoldsHere(): void {
  const holds: number[] = [];
  new PerformanceObserver((list) => {
    holds.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  Object.assign(window, { holds });
}

/** `noteHoldsHere`, over reloads too. */
export async function noteHolds(page: Page): Promise<void> {
  await page.addInitScript(noteHoldsHere);
  await page.evaluate(noteHoldsHere);
}

/** The longest hold since this was last asked, in ms; 0 where none took longer than the 50 ms that are noted. */
export const takeLongestHold = (page: Evaluating): Promise<number> =>
  page.evaluate(async () => {
    // What was noted comes with the next turn.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Math.max(0, ...((window as Window & { holds?: number[] }).holds?.splice(0) ?? []));
  });
