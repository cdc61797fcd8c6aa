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

/** Whatever the page fetches and prepares while nothing else is to do is done after this time. */
export const untilIdle = (page: Page): Promise<void> => page.waitForTimeout(4_000);

/**
 * What tells the time of a processor, in ms, that the page's main thread has taken since it was made. What else the machine
 * does makes a page wait, and hardly lengthens this.
 */
export async function watchMainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
}

/** Notes from now on, over reloads too, how long the page is held up at once. */
export async function noteHolds(page: Page): Promise<void> {
  const note = () => {
    const holds: number[] = [];
    new PerformanceObserver((list) => {
      holds.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
    Object.assign(window, { holds });
  };
  await page.addInitScript(note);
  await page.evaluate(note);
}

/** The longest hold since this was last asked, in ms; 0 where none took longer than the 50 ms that are noted. */
export const takeLongestHold = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // What was noted comes with the next turn.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Math.max(0, ...((window as Window & { holds?: number[] }).holds?.splice(0) ?? []));
  });
