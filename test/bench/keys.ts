/**
 * What a key costs wherever the user types, with a hundred people and with ten thousand, beside a plain text area on the
 * same page: from the key to the painted frame as the browser itself times it, and the main thread's work for each key.
 */
import type { Locator, Page } from '@playwright/test';
import { type Figure, spread } from './figures.ts';
import { fillFolder } from './filled-folder.ts';
import { untilIdle, watchMainThread, withPage } from './open-page.ts';

const words = 'You asked for the dwell times of all platforms, and we have three years of them to share. ';

/** Between two keys of somebody who types fast, in ms. */
const pause = 35;

/**
 * Notes for each key the longest of its events' times until the next frame was presented. The browser tells them in
 * steps of 8 ms, and those below 16 not at all: these count as 8.
 */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const slow = new Map<number, number>();
    let count = 0;
    addEventListener('keydown', () => (count += 1), { capture: true });
    const observer = new PerformanceObserver((list) => take(list.getEntries() as PerformanceEventTiming[]));
    function take(entries: readonly PerformanceEventTiming[]) {
      for (const { interactionId, duration, name } of entries)
        if (name.startsWith('key') && interactionId !== 0)
          slow.set(interactionId, Math.max(duration, slow.get(interactionId) ?? 0));
    }
    const watched: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    };
    observer.observe(watched);
    const takeKeys = (): readonly number[] => {
      take(observer.takeRecords() as PerformanceEventTiming[]);
      const samples = [...slow.values()];
      const quick = Array.from({ length: Math.max(0, count - samples.length) }, () => 8);
      slow.clear();
      count = 0;
      return [...samples, ...quick];
    };
    Object.assign(window, { takeKeys });
  });
}

const takeKeys = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as Window & { takeKeys?: () => readonly number[] }).takeKeys?.() ?? []);

type Typing = { readonly page: Page; readonly worked: () => Promise<number>; readonly among: string };

/** Types into a box as people do, then without any pause. */
async function typeInto(
  typing: Typing,
  where: string,
  box: Locator,
  aim?: number,
): Promise<readonly Figure[]> {
  const { page, worked, among } = typing;
  await box.click();
  await page.waitForTimeout(1_000);
  await takeKeys(page);
  await page.keyboard.type(words.repeat(2), { delay: pause });
  await page.waitForTimeout(300);
  const samples = await takeKeys(page);
  const before = await worked();
  await page.keyboard.type(words.repeat(2));
  const perKey = ((await worked()) - before) / (words.length * 2);
  return [
    ...spread(`key to its frame in ${where}, ${among}`, samples, aim === undefined ? {} : { p99: aim }),
    {
      what: `  main thread for each key without a pause, ${where}, ${among}`,
      value: perKey,
      unit: 'ms',
      aim: null,
    },
  ];
}

/** A box without anything behind it, on the page of the app. */
async function plainBox(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    box.id = 'plain';
    Object.assign(box.style, { position: 'fixed', insetBlockStart: '0', zIndex: '100' });
    document.body.append(box);
  });
  return page.locator('#plain');
}

async function typeInComposer(typing: Typing): Promise<readonly Figure[]> {
  const { page } = typing;
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page.getByRole('button', { name: 'New draft' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Quill Ostrander');
  await page.getByRole('button', { name: /· Why connect/ }).click();
  const form = await typeInto(typing, 'the form', page.getByLabel('Your reason to connect'), 16);
  await page.getByLabel('Your reason to connect').fill('You asked for dwell times, and we have them.');
  await page.getByRole('button', { name: /· Your message/ }).click();
  const box = page.getByRole('textbox', { name: 'Message', exact: true });
  return [...form, ...(await typeInto(typing, 'the message', box, 16))];
}

async function typeAbout(typing: Typing): Promise<readonly Figure[]> {
  const { page } = typing;
  await page.getByRole('link', { name: 'People' }).click();
  const list = page.getByRole('list', { name: 'People' });
  await list.getByRole('link').first().click();
  const note = await typeInto(typing, 'a note', page.getByLabel('New note'), 16);
  const box = page.getByLabel('Search people');
  await box.focus();
  await page.waitForTimeout(1_000);
  await takeKeys(page);
  await search(page, pause);
  const samples = await takeKeys(page);
  const before = await typing.worked();
  const keys = await search(page, 0);
  const perKey = ((await typing.worked()) - before) / keys;
  return [
    ...note,
    ...spread(`key to its frame in a search, ${typing.among}`, samples, { p99: 16 }),
    {
      what: `  main thread for each key without a pause, a search, ${typing.among}`,
      value: perKey,
      unit: 'ms',
      aim: null,
    },
  ];
}

const queries = ['priya ramen', 'harbour rail', 'leeds data', 'at harbor rail', 'timetable dwell'];

/** Types one query after the other into the box that has the focus; returns how many keys that took. */
async function search(page: Page, delay: number): Promise<number> {
  for (const query of queries) {
    await page.keyboard.type(query, { delay });
    await page.waitForTimeout(200);
    await page.getByLabel('Search people').fill('');
  }
  return queries.join('').length;
}

async function typeTemplate(typing: Typing): Promise<readonly Figure[]> {
  const { page } = typing;
  await page.getByRole('link', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'New template' }).click();
  const box = page.getByRole('textbox', { name: 'Template text' });
  return typeInto(typing, 'a template', box, 16);
}

async function measureWith(people: number): Promise<readonly Figure[]> {
  const folder = fillFolder(people);
  try {
    return await withPage(folder.path, async ({ page }) => {
      const typing = {
        page,
        worked: await watchMainThread(page),
        among: `among ${people.toLocaleString('en-GB')}`,
      };
      await page.getByLabel('Name', { exact: true }).waitFor();
      await untilIdle(page);
      await watchKeys(page);
      const plain = await typeInto(typing, 'a plain text area', await plainBox(page));
      await page.locator('#plain').evaluate((box) => box.remove());
      const composed = await typeInComposer(typing);
      const about = await typeAbout(typing);
      return [...plain, ...composed, ...about, ...(await typeTemplate(typing))];
    });
  } finally {
    folder.remove();
  }
}

export async function measureKeys(): Promise<readonly Figure[]> {
  return [...(await measureWith(100)), ...(await measureWith(10_000))];
}
