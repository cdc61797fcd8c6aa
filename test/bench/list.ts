/** How the list of people scrolls with a hundred of them and with ten thousand. */
import type { Page } from '@playwright/test';
import { type Figure, quantile } from './figures.ts';
import { fillFolder } from './filled-folder.ts';
import { untilIdle, withPage } from './open-page.ts';

/** How long the frames last while the list is scrolled from its beginning to its end, in ms. */
function scrollList(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const scroller = document.querySelector('ul[aria-label="People"]')?.parentElement;
    if (scroller === undefined || scroller === null) throw new Error('There is no list.');
    const frames: number[] = [];
    let before = performance.now();
    for (let step = 0; step < 240; step += 1) {
      scroller.scrollTop += 400;
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      frames.push(now - before);
      before = now;
    }
    return frames;
  });
}

async function measureWith(people: number): Promise<readonly Figure[]> {
  const folder = fillFolder(people);
  const among = `among ${people.toLocaleString('en-GB')} people`;
  try {
    return await withPage(folder.path, async ({ page }) => {
      await page.getByRole('link', { name: 'People' }).click();
      const list = page.getByRole('list', { name: 'People' });
      await list.getByRole('link').first().waitFor();
      await untilIdle(page);
      const frames = await scrollList(page);
      const rows = await list.getByRole('listitem').count();
      return [
        {
          what: `frame while scrolling, ${among}, 99th percentile`,
          value: quantile(frames, 0.99),
          unit: 'ms',
          aim: 20,
        },
        { what: `rows in the document, ${among}`, value: rows, unit: 'rows', aim: 60 },
      ];
    });
  } finally {
    folder.remove();
  }
}

export async function measureList(): Promise<readonly Figure[]> {
  return [...(await measureWith(100)), ...(await measureWith(10_000))];
}
