/** Leaving the page, and using it in two tabs. In the desktop app there is one window, and closing it is its own affair. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const full = { ok: false, failure: { code: 'not-saved', message: 'The disk is full.' } } as const;

test.beforeEach(({ app: _unused }, { project }) => {
  test.skip(project.name === 'desktop', 'Only a browser has tabs.');
});

async function openSettings(page: Page) {
  await page.getByRole('link', { name: 'Settings' }).click();
  return page.getByLabel('Your role');
}

/** Opens the same address in another tab of the same browser. */
async function openSecondTab(first: Page): Promise<Page> {
  const second = await first.context().newPage();
  await second.goto(new URL('/', first.url()).href);
  return second;
}

const elsewhere = (page: Page) =>
  page.getByRole('dialog', { name: 'Common Ground is already open in another tab.' });

test('asks before a page is left whose changes could not be saved, and only then', async ({ app }) => {
  const { page, answer } = await app.startIntroduced();
  const role = await openSettings(page);
  await role.fill('Analyst of night buses');
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.reload();
  await expect(page.getByLabel('Your role')).toHaveValue('Analyst of night buses');
  expect(asked).toEqual([]);

  await page.route('**/rpc/saveProfile', (route) => answer(route, full));
  await page.getByLabel('Your role').fill('Analyst of night trains');
  await expect(page.getByRole('alert')).toContainText('The disk is full.');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(page.getByLabel('Your role')).toHaveValue('Analyst of night trains');
});

test('a second tab takes over what was typed last in the first one', async ({ app }) => {
  const { page: first } = await app.startIntroduced();
  const role = await openSettings(first);
  const second = await openSecondTab(first);
  await expect(elsewhere(second)).toBeVisible();
  await second.keyboard.press('Escape');
  await expect(elsewhere(second)).toBeVisible();

  // Not waited for: the last word may be on its way still.
  await role.fill('Analyst of night buses');
  await second.getByRole('button', { name: 'Use it here' }).click();
  await expect(elsewhere(second)).toBeHidden();
  await expect(elsewhere(first)).toBeVisible();
  const roleThere = await openSettings(second);
  await expect(roleThere).toHaveValue('Analyst of night buses');

  await roleThere.fill('Analyst of night trains');
  await first.getByRole('button', { name: 'Use it here' }).click();
  await expect(elsewhere(first)).toBeHidden();
  await expect(first.getByLabel('Your role')).toHaveValue('Analyst of night trains');
  await expect(elsewhere(second)).toBeVisible();
});

test('a tab that cannot save keeps its words, and the second one says why', async ({ app }) => {
  const { page: first, answer } = await app.startIntroduced();
  await first.route('**/rpc/saveProfile', (route) => answer(route, full));
  const role = await openSettings(first);
  await role.fill('Analyst of night buses');
  const second = await openSecondTab(first);
  await second.getByRole('button', { name: 'Use it here' }).click();
  await expect(elsewhere(second)).toContainText('The disk is full.');
  await expect(elsewhere(first)).toBeHidden();

  await first.unroute('**/rpc/saveProfile');
  await second.getByRole('button', { name: 'Use it here' }).click();
  await expect(elsewhere(second)).toBeHidden();
  await expect(await openSettings(second)).toHaveValue('Analyst of night buses');
});

test('a tab that was closed is in nobody’s way', async ({ app }) => {
  const { page: first } = await app.startIntroduced();
  const second = await openSecondTab(first);
  await expect(elsewhere(second)).toBeVisible();
  await first.close();
  await second.reload();
  await expect(second.getByRole('link', { name: 'Settings' })).toBeVisible();
  await expect(elsewhere(second)).toBeHidden();
});
