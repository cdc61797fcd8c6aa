/** Starting the app: until something can be done, until everybody is there, and what holds the page up meanwhile. */
import type { Page } from '@playwright/test';
import { type Figure, quantile } from './figures.ts';
import { fillFolder } from './filled-folder.ts';
import { noteHolds, takeLongestHold, withPage } from './open-page.ts';

const runs = 7;

/** Ms from the beginning of each load of the page until `selector` is painted. */
async function untilPainted(page: Page, hash: string, selector: string): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.reload({ waitUntil: 'commit' });
    samples.push(
      await page.evaluate(
        (awaited) =>
          new Promise<number>((resolve) => {
            const look = () => {
              if (document.querySelector(awaited) === null) requestAnimationFrame(look);
              else resolve(performance.now());
            };
            look();
          }),
        selector,
      ),
    );
    await page.waitForTimeout(1_000);
  }
  return samples;
}

async function measureWith(people: number): Promise<readonly Figure[]> {
  const folder = fillFolder(people);
  const among = `with ${people.toLocaleString('en-GB')} people`;
  try {
    return await withPage(folder.path, async ({ page, hostReady }) => {
      await noteHolds(page);
      const interactive = await untilPainted(page, '#/compose', 'main input');
      const held = await takeLongestHold(page);
      const there = await untilPainted(page, '#/people', 'ul[aria-label="People"] a');
      return [
        { what: `host ready, ${among}`, value: hostReady, unit: 'ms', aim: null },
        {
          what: `page open to interactive, ${among}, median`,
          value: quantile(interactive, 0.5),
          unit: 'ms',
          aim: 600,
        },
        {
          what: `page open to everybody there, ${among}, median`,
          value: quantile(there, 0.5),
          unit: 'ms',
          aim: 1_000,
        },
        { what: `longest hold in the first second, ${among}`, value: held, unit: 'ms', aim: null },
      ];
    });
  } finally {
    folder.remove();
  }
}

export async function measureStart(): Promise<readonly Figure[]> {
  return [...(await measureWith(100)), ...(await measureWith(10_000))];
}
