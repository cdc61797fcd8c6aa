/** How the list of people feels with a hundred of them and with ten thousand: each key of a search and of a note, and scrolling. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { seal } from '../../electron/core/storage/sealed-document.ts';
import { dealOut } from '../../electron/core/storage/shards.ts';
import { readQuery } from '../../shared/people/search/query.ts';
import { createSearchIndex, inOrderOfRank } from '../../shared/people/search/search-index.ts';
import { startBrowserHost } from '../support/browser-host.ts';
import { chromiumArgs, findChromium } from '../support/chromium.ts';
import { type Figure, quantile } from './figures.ts';
import { inventPeople } from './invented-people.ts';

const queries = ['priya ramen', 'harbour rail', 'leeds data', 'at harbor rail', 'élodie', 'timetable dwell'];

/** From each key's event to the frame in which it is painted, in ms. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const samples: number[] = [];
    const listen = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => samples.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    addEventListener('keydown', listen, { capture: true });
    Object.assign(window, { keySamples: samples });
  });
}

const takeSamples = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as Window & { keySamples?: number[] }).keySamples?.splice(0) ?? []);

/** How long the frames last while the list is scrolled from its beginning to its end, in ms. */
function scrollList(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const scroller = document.querySelector('ul[aria-label="People"]')?.parentElement;
    if (scroller === undefined || scroller === null) throw new Error('There is no list.');
    const frames: number[] = [];
    let before = performance.now();
    for (let step = 0; step < 120; step += 1) {
      scroller.scrollTop += 400;
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      frames.push(now - before);
      before = now;
    }
    return frames;
  });
}

async function typeAll(page: Page): Promise<{ readonly first: number; readonly keys: readonly number[] }> {
  const box = page.getByLabel('Search people');
  await box.focus();
  const keys: number[] = [];
  for (const query of queries) {
    await page.keyboard.type(query, { delay: 30 });
    await page.waitForTimeout(100);
    keys.push(...(await takeSamples(page)));
    await box.fill('');
  }
  return { first: keys[0] ?? Number.NaN, keys };
}

/** From a key to the frame that shows it: within the second frame of a screen with sixty a second. */
function keyFigures(what: string, samples: readonly number[]): readonly Figure[] {
  return [
    { what: `${what}, median`, value: quantile(samples, 0.5), unit: 'ms', aim: 16 },
    { what: `${what}, 99th percentile`, value: quantile(samples, 0.99), unit: 'ms', aim: 32 },
  ];
}

async function measureWith(count: number, context: BrowserContext): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
  for (const [part, members] of dealOut('people', inventPeople(count), ({ id }) => id))
    writeFileSync(join(folder, `${part}.json`), JSON.stringify(seal(members, 1)));
  const host = await startBrowserHost(folder);
  try {
    const page = await context.newPage();
    await page.goto(host.address);
    await page.getByRole('button', { name: 'Skip for now' }).click();
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('list', { name: 'People' }).getByRole('link').first().waitFor();
    await watchKeys(page);
    const search = await typeAll(page);
    await page.getByRole('list', { name: 'People' }).getByRole('link').first().waitFor();
    const frames = await scrollList(page);
    const rows = await page.getByRole('list', { name: 'People' }).getByRole('listitem').count();
    await page.getByRole('list', { name: 'People' }).getByRole('link').first().click();
    await page.getByLabel('New note').focus();
    await page.keyboard.type('They asked for the dwell times of all platforms. '.repeat(3), { delay: 15 });
    const notes = await takeSamples(page);
    const among = `among ${count.toLocaleString('en-GB')} people`;
    return [
      { what: `first key of a search, ${among}`, value: search.first, unit: 'ms', aim: 32 },
      ...keyFigures(`key of a search to its frame, ${among}`, search.keys),
      ...keyFigures(`key of a note to its frame, ${among}`, notes),
      {
        what: `frame while scrolling, ${among}, 99th percentile`,
        value: quantile(frames, 0.99),
        unit: 'ms',
        aim: 20,
      },
      { what: `rows in the document, ${among}`, value: rows, unit: 'rows', aim: 60 },
    ];
  } finally {
    await host.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The index alone, without a page around it. */
function measureIndex(): readonly Figure[] {
  const people = inventPeople(10_000);
  const index = createSearchIndex<(typeof people)[number]>();
  const began = performance.now();
  for (const person of people) index.put(person);
  index.settle();
  const built = performance.now() - began;
  const samples: number[] = [];
  for (const query of [...queries, ...people.slice(0, 40).map(({ name }) => name)]) {
    for (let length = 1; length <= query.length; length += 1) {
      const pressed = performance.now();
      inOrderOfRank(people, index.find(readQuery(query.slice(0, length))));
      samples.push(performance.now() - pressed);
    }
  }
  return [
    { what: 'index of 10,000 people, made in slices while idle', value: built, unit: 'ms', aim: null },
    { what: 'search among 10,000 people, first key', value: samples[0] ?? Number.NaN, unit: 'ms', aim: 16 },
    { what: 'search among 10,000 people, median', value: quantile(samples, 0.5), unit: 'ms', aim: null },
    {
      what: 'search among 10,000 people, 99th percentile',
      value: quantile(samples, 0.99),
      unit: 'ms',
      aim: 16,
    },
  ];
}

export async function measurePeople(): Promise<readonly Figure[]> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumArgs],
    env: { ...process.env, ...env },
  });
  try {
    const few = await measureWith(100, await browser.newContext());
    const many = await measureWith(10_000, await browser.newContext());
    return [...measureIndex(), ...few, ...many];
  } finally {
    await browser.close();
  }
}
