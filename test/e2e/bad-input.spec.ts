import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const name = (page: Page) => page.getByLabel('Name', { exact: true });
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

/** Drafts are spread over several files; with one draft there is one. */
function onlyDraftsFile(dataFolder: string): string {
  const [name = '', ...others] = readdirSync(dataFolder).filter((file) => /^drafts-.\.json$/.test(file));
  expect(others).toEqual([]);
  return join(dataFolder, name);
}

test('text in any script and direction is kept as it was typed', async ({ app }) => {
  const first = await app.startIntroduced();
  const typed = 'مُحمّد बिल्कुल Zoë 👩‍👩‍👧‍👦 é';
  await name(first.page).fill(typed);
  await saved(first.page);
  await first.kill();
  const { page } = await app.start();
  await expect(name(page)).toHaveValue(typed);
  await expect(page.getByRole('article', { name: 'Preview' })).toContainText('مُحمّد');
});

test('what is typed into a box is cleaned, refused with a word or shown as it is, and never run', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await test.step('control characters of binary text are left out, the rest stays', async () => {
    await name(page).fill('Pri\u0000ya\u0007 Ra\u001bman');
    await expect(name(page)).toHaveValue('Priya Raman');
  });
  await test.step('text that is far too long is refused with a word, and what was there stays', async () => {
    await name(page).fill('Priya');
    await name(page).fill('x'.repeat(30_000));
    await expect(page.getByText(/longer than 20,000 characters/)).toBeVisible();
    await expect(name(page)).toHaveValue('Priya');
  });
  await test.step('markup in an answer is shown as text and never becomes part of the page', async () => {
    await page.getByRole('button', { name: /Why connect/ }).click();
    await page
      .getByLabel('Your reason to connect')
      .fill('<img src=x onerror="document.title=1"> & {{name}} [[x]]');
    await expect(page.getByRole('article', { name: 'Preview' })).toContainText('<img src=x onerror=');
    await expect(page).toHaveTitle('Common Ground');
  });
});

test('a damaged data file is set aside, the user is told, and the app works', async ({ app }) => {
  const first = await app.startIntroduced();
  await name(first.page).fill('Priya Raman');
  await saved(first.page);
  await first.kill();
  const path = onlyDraftsFile(app.dataFolder);
  writeFileSync(path, readFileSync(path).subarray(0, 40));

  const { page } = await app.start();
  const notice = page.getByRole('region', { name: 'About your data' });
  await expect(notice).toBeVisible();
  await name(page).fill('Dana Ortiz');
  await saved(page);
  await notice.getByRole('button', { name: 'Understood' }).click();
  await expect(notice).toBeHidden();
});

test('a data file of a newer version is not written over', async ({ app }) => {
  const first = await app.startIntroduced();
  await name(first.page).fill('Priya Raman');
  await saved(first.page);
  await first.kill();
  const path = onlyDraftsFile(app.dataFolder);
  // With a checksum of its own kind: one that fits today's format would be that of a damaged number.
  const document = { ...JSON.parse(readFileSync(path, 'utf8')), format: 99, checksum: 'f'.repeat(64) };
  const newer = JSON.stringify(document);
  writeFileSync(path, newer);

  const { page } = await app.start();
  await expect(page.getByRole('region', { name: 'About your data' })).toBeVisible();
  await name(page).fill('Dana Ortiz');
  await expect(page.getByText('Not saved')).toBeVisible();
  expect(readFileSync(path, 'utf8')).toBe(newer);
});

test('the app asks nothing of any other computer', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !hostname.endsWith('.localhost')) foreign.push(request.url());
  });
  await name(page).fill('Priya Raman');
  for (const section of ['People', 'Templates', 'Settings', 'Compose']) {
    await page.getByRole('link', { name: section }).click();
  }
  await page.reload();
  await expect(name(page)).toHaveValue('Priya Raman');
  expect(foreign).toEqual([]);
});
