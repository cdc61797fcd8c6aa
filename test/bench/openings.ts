/** How long it takes from a click to a section that is painted, the first time and later, and what holds the page up. */
import type { Page } from '@playwright/test';
import { type Figure, quantile } from './figures.ts';
import { fillFolder } from './filled-folder.ts';
import { noteHolds, takeLongestHold, untilIdle, watchMainThread, withPage } from './open-page.ts';

/** What is awaited of each section, in the order in which they are opened. */
const sections = {
  People: 'ul[aria-label="People"] a',
  Templates: 'main h1',
  Insights: 'main h1',
  Settings: 'main h1',
  Compose: '#step-heading',
} as const;

const laterOpenings = 5;

/** Ms from the click on a section’s name until what is awaited of it stands in a frame that was made. */
function open(page: Page, name: string, selector: string): Promise<number> {
  return page.evaluate(
    ([label, awaited]) =>
      new Promise<number>((resolve) => {
        const link = [...document.querySelectorAll('nav a')].find((one) => one.textContent.includes(label));
        if (!(link instanceof HTMLElement)) throw new Error(`There is no link to ${label}.`);
        const before = document.querySelector(awaited);
        const began = performance.now();
        const look = () => {
          const now = document.querySelector(awaited);
          if (now === null || now === before) requestAnimationFrame(look);
          else {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - began);
            port2.postMessage(null);
          }
        };
        link.click();
        requestAnimationFrame(look);
      }),
    [name, selector] as const,
  );
}

async function measureWith(people: number): Promise<readonly Figure[]> {
  const folder = fillFolder(people);
  const among = `with ${people.toLocaleString('en-GB')} people`;
  const samples = new Map<string, number[]>();
  const costs = new Map<string, number[]>();
  try {
    return await withPage(folder.path, async ({ page }) => {
      await noteHolds(page);
      await page.getByLabel('Name', { exact: true }).waitFor();
      await untilIdle(page);
      const atStart = await takeLongestHold(page);
      const worked = await watchMainThread(page);
      for (let round = 0; round <= laterOpenings; round += 1) {
        for (const [name, selector] of Object.entries(sections)) {
          const before = await worked();
          samples.set(name, [...(samples.get(name) ?? []), await open(page, name, selector)]);
          costs.set(name, [...(costs.get(name) ?? []), (await worked()) - before]);
          await page.waitForTimeout(500);
        }
      }
      const held = await takeLongestHold(page);
      return [
        { what: `longest hold once the composer is open, ${among}`, value: atStart, unit: 'ms', aim: 50 },
        ...[...samples].flatMap(([name, [first = Number.NaN, ...later]]): readonly Figure[] => [
          { what: `${name} opened first, ${among}`, value: first, unit: 'ms', aim: 50 },
          {
            what: `${name} opened later, median, ${among}`,
            value: quantile(later, 0.5),
            unit: 'ms',
            aim: 50,
          },
          {
            what: `  main thread until then, median, ${name} ${among}`,
            value: quantile(costs.get(name) ?? [], 0.5),
            unit: 'ms',
            aim: null,
          },
        ]),
        { what: `longest hold while sections are opened, ${among}`, value: held, unit: 'ms', aim: 50 },
      ];
    });
  } finally {
    folder.remove();
  }
}

export async function measureOpenings(): Promise<readonly Figure[]> {
  return [...(await measureWith(100)), ...(await measureWith(10_000))];
}
