/** Starting the app and typing in it, in a real browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startBrowserHost } from '../support/browser-host.ts';
import { chromiumArgs, findChromium } from '../support/chromium.ts';
import { type Figure, quantile } from './figures.ts';

const words =
  'You asked for open dwell-time data on stage, and we have three years of it to share with you. ';

/** For each key: the time from the key's event to the preview's new text, in ms. */
async function typeAndMeasure(page: Page, text: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const samples: number[] = [];
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
    const preview = document.querySelector('article');
    if (preview === null) throw new Error('There is no preview.');
    new MutationObserver(() => {
      if (pressed !== 0) samples.push(performance.now() - pressed);
      pressed = 0;
    }).observe(preview, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { samples });
  });
  await page.keyboard.type(text, { delay: 12 });
  return page.evaluate(() => (window as Window & { samples?: number[] }).samples ?? []);
}

export async function measurePage(): Promise<readonly Figure[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
  const { executablePath, env } = await findChromium();
  const began = performance.now();
  const host = await startBrowserHost(dataFolder);
  const hostStarted = performance.now() - began;
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumArgs],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage();
    await page.goto(host.address);
    await page.getByRole('button', { name: 'Skip for now' }).click();
    const starts: number[] = [];
    for (let run = 0; run < 7; run += 1) {
      await page.reload();
      await page.getByLabel('Name', { exact: true }).waitFor();
      starts.push(await page.evaluate(() => performance.now()));
    }
    await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
    await page.getByRole('button', { name: /Why connect/ }).click();
    await page.getByLabel('Your reason to connect').focus();
    const keys = await typeAndMeasure(page, words.repeat(6));
    return [
      { what: 'host ready', value: hostStarted, unit: 'ms', aim: null },
      { what: 'page open to interactive, median', value: quantile(starts, 0.5), unit: 'ms', aim: 1_000 },
      { what: 'key to updated preview, median', value: quantile(keys, 0.5), unit: 'ms', aim: null },
      { what: 'key to updated preview, 99th percentile', value: quantile(keys, 0.99), unit: 'ms', aim: 8 },
    ];
  } finally {
    await browser.close();
    await host.kill();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
