/** How the list of people scrolls with a hundred of them and with ten thousand, beside a plain list on the same machine. */
import type { Page } from '@playwright/test';
import { type Figure, quantile } from './figures.ts';
import { fillFolder } from './filled-folder.ts';
import { untilIdle, withPage } from './open-page.ts';

/** How long the frames last while the list in `selector` is scrolled from its beginning, in ms. */
function scrollList(page: Page, selector: string): Promise<readonly number[]> {
  return page.evaluate(async (list) => {
    const scroller = document.querySelector(list)?.parentElement;
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
  }, selector);
}

/** A page that holds nothing but a list of so many lines, as high as the rows of people. */
async function openPlainList(page: Page, lines: number) {
  await page.goto('about:blank');
  await page.evaluate((count) => {
    const scroller = document.body.appendChild(document.createElement('div'));
    scroller.style.cssText = 'block-size: 600px; overflow-y: auto';
    const list = scroller.appendChild(document.createElement('ul'));
    for (let line = 0; line < count; line += 1) {
      const item = list.appendChild(document.createElement('li'));
      item.style.blockSize = '60px';
      item.textContent = `Person ${line}`;
    }
  }, lines);
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
      const frames = await scrollList(page, 'ul[aria-label="People"]');
      const rows = await list.getByRole('listitem').count();
      await openPlainList(page, people);
      await untilIdle(page);
      const plain = await scrollList(page, 'ul');
      return [
        {
          what: `frame while scrolling, ${among}, 99th percentile`,
          value: quantile(frames, 0.99),
          unit: 'ms',
          aim: 20,
        },
        {
          what: `frame while scrolling, a plain list of ${people.toLocaleString('en-GB')}, 99th percentile`,
          value: quantile(plain, 0.99),
          unit: 'ms',
          aim: null,
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
