/** `npm run screenshots`: takes the README's pictures from the running app, so that they are true. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { startBrowserHost } from '../support/browser-host.ts';
import { chromiumArgs, findChromium } from '../support/chromium.ts';

const folder = resolve(import.meta.dirname, '../../build/screenshots');

async function fill(page: Page, answers: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(answers)) {
    await page.getByLabel(label, { exact: true }).fill(value);
    // Ends a token; a line of text takes no notice.
    await page.keyboard.press('Enter');
  }
}

const toStep = (page: Page, step: string) =>
  page.getByRole('button', { name: new RegExp(`· ${step}`) }).click();

async function write(page: Page) {
  await page.getByText('More about them').click();
  await fill(page, {
    Name: 'Priya Raman',
    'Role or headline': 'Data lead',
    Company: 'Harbour Rail',
    Location: 'Leeds',
    'Common connections': 'Dana Ortiz',
  });
  await page.getByLabel('How you know of them').fill('I was in the audience at Transit Leeds');
  await toStep(page, 'Why connect');
  await page.getByRole('button', { name: 'A talk' }).click();
  await page.getByLabel('What prompted it').fill('your talk on timetable data');
  await page
    .getByLabel('Your reason to connect')
    .fill('you asked for open dwell-time data, and we have three years of it');
  await toStep(page, 'Mutual benefit');
  await page.getByLabel('What is in it for them').fill('share our delay logs for 40 stations');
  await page.getByLabel('What is in it for you').fill('a second opinion on our boarding-time model');
  await page
    .getByLabel('A question to open the dialogue')
    .fill('do you model dwell time per door or per train');
}

async function takePictures(page: Page) {
  const take = async (name: string) => {
    await page.mouse.move(0, 0);
    await expect(page.getByText('Saving…')).toBeHidden();
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  };
  await page.getByLabel('Your name').fill('Sam Okafor');
  await page.getByLabel('Your role').fill('Transport analyst');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await write(page);
  await take('compose-benefit');
  await toStep(page, 'Your message');
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await take('compose-message');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take('compose-message-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Copy message' }).click();
  await page.getByRole('button', { name: 'Yes, sent' }).click();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /^Priya Raman/ }).click();
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  await take('people');
  await page.getByRole('link', { name: 'Templates' }).click();
  await page.getByText('After their talk').first().click();
  await take('templates');
}

mkdirSync(folder, { recursive: true });
const dataFolder = mkdtempSync(join(tmpdir(), 'common-ground-pictures-'));
const { executablePath, env } = await findChromium('browser');
const host = await startBrowserHost(dataFolder);
const browser = await chromium.launch({
  executablePath,
  args: [...chromiumArgs],
  env: { ...process.env, ...env },
});
try {
  const context = await browser.newContext({
    viewport: { width: 1320, height: 860 },
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(host.address);
  await takePictures(page);
} finally {
  await browser.close();
  await host.kill();
  rmSync(dataFolder, { recursive: true, force: true });
}
