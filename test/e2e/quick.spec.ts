/** The quick note: from a copied profile page to a first draft, beside whoever has the workspace. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const profile = `Priya Raman
2nd degree connection
Data lead at Harbour Rail
Leeds, England, United Kingdom · Contact info
Dana Ortiz and Lee Wong are mutual connections
`;

const reason = 'you asked for open dwell-time data, and we have three years of it';

test.beforeEach(({ app: _unused }, { project }) => {
  test.skip(project.name === 'desktop', 'There it is a window of its own.');
});

/** Opens the quick page in a tab beside the first one, as small as its window. */
async function openQuick(first: Page): Promise<Page> {
  const quick = await first.context().newPage();
  await quick.setViewportSize({ width: 460, height: 560 });
  await quick.goto(new URL('/#/quick', first.url()).href);
  await expect(quick.getByLabel('Profile text')).toBeFocused();
  return quick;
}

const copy = (page: Page, text: string) =>
  page.evaluate((words) => navigator.clipboard.writeText(words), text);

test('it opens from the palette, in a tab beside the one that is in use', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'People' }).click();
  const [quick] = await Promise.all([
    page.waitForEvent('popup'),
    (async () => {
      await page.keyboard.press('ControlOrMeta+k');
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
      await page.keyboard.type('quick note');
      await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Quick note');
      await page.keyboard.press('Enter');
    })(),
  ]);
  await expect(quick.getByLabel('Profile text')).toBeFocused();
  await expect(quick).toHaveTitle('Quick note · Common Ground');
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
});

test('a copied profile page is a first draft after three keys and a reason', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const quick = await openQuick(page);
  await copy(quick, profile);
  await quick.keyboard.press('Tab');
  await quick.keyboard.press('Enter');
  await expect(quick.getByRole('button', { name: 'Use all 6' })).toBeFocused();
  await expect(quick.getByLabel('Name', { exact: true })).toHaveValue('');
  await quick.keyboard.press('Enter');
  await expect(quick.getByLabel('Name', { exact: true })).toHaveValue('Priya Raman');
  await expect(quick.getByLabel('Your reason to connect')).toBeFocused();
  await quick.keyboard.type(reason);
  await expect(quick.getByRole('article', { name: 'Preview' })).toContainText(
    'You asked for open dwell-time data',
  );
});

test('the composer goes on with all of it, one key away', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const quick = await openQuick(page);
  await quick.getByLabel('Profile text').fill(profile);
  await quick.getByRole('button', { name: 'Use all 6' }).click();
  await quick.keyboard.type(reason);
  await quick.keyboard.press('Control+Enter');
  await expect(quick).toHaveURL(/#\/compose\//);
  // The other tab has the workspace, and knows of the draft meanwhile.
  await quick.getByRole('button', { name: 'Use it here' }).click();
  await expect(quick.getByLabel('Name', { exact: true })).toHaveValue('Priya Raman');
  await expect(quick.getByLabel('Company')).toHaveValue('Harbour Rail');
  await quick.getByRole('button', { name: /· Why connect/ }).click();
  await expect(quick.getByLabel('Your reason to connect')).toHaveValue(reason);
});

test('what was begun is among the drafts of the tab that is in use', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Grace Hopper');
  const quick = await openQuick(page);
  await quick.getByLabel('Name', { exact: true }).fill('Ada Marsh');
  await quick.keyboard.press('Escape');
  // Escape leaves the note, which is kept, and the next one is empty.
  await expect(quick.getByLabel('Name', { exact: true })).toHaveValue('');
  await page.bringToFront();
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await expect(page.getByRole('link', { name: /Ada Marsh/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Grace Hopper/ })).toBeVisible();
});

test('an empty note leads nowhere and leaves nothing behind', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const quick = await openQuick(page);
  await quick.keyboard.press('Control+Enter');
  await expect(quick.getByText('There is nothing in it yet.')).toBeVisible();
  await copy(quick, '');
  await quick.getByRole('button', { name: 'Take from clipboard' }).click();
  await expect(quick.getByText('There is no text on the clipboard.')).toBeVisible();
  await quick.getByLabel('Profile text').fill('nothing of anybody');
  await expect(quick.getByText('Nothing in it could be read for certain.')).toBeVisible();
});

test('undo takes back what was taken from a profile', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const quick = await openQuick(page);
  await quick.getByLabel('Profile text').fill(profile);
  await quick.getByRole('button', { name: 'Use company: Harbour Rail' }).click();
  await expect(quick.getByRole('button', { name: 'Use all 5' })).toBeVisible();
  await quick.keyboard.press('Control+z');
  await expect(quick.getByRole('button', { name: 'Use all 6' })).toBeVisible();
});
