/** The list of templates: what is in it, and what is done with one of them there. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (page: Page, title: string) => page.getByRole('link', { name: new RegExp(`^${title}`) });

async function copyOf(page: Page, title: string) {
  await page.getByRole('link', { name: 'Templates' }).click();
  await rows(page, title).click();
  await button(page, 'Duplicate').click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(`Copy of ${title}`);
  await button(page, 'All templates').click();
  await expect(rows(page, `Copy of ${title}`)).toBeVisible();
}

test('a template is duplicated, renamed, starred, deleted and brought back with its star', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await copyOf(page, 'After their talk');
  await button(page, 'Rename').click();
  const dialog = page.getByRole('dialog', { name: 'Rename template' });
  await dialog.getByLabel('Title').fill('x'.repeat(201));
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(dialog.getByLabel('Title')).toHaveAccessibleDescription('A title has at most 200 characters.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(rows(page, 'Copy of After their talk')).toBeVisible();
  await button(page, 'Rename').click();
  await dialog.getByLabel('Title').fill('Not this');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(rows(page, 'Copy of After their talk')).toBeVisible();
  await button(page, 'Rename').click();
  await dialog.getByLabel('Title').fill('My own talk');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(rows(page, 'Copy of After their talk')).toBeHidden();
  const star = button(page, 'Favourite: My own talk');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');

  await button(page, 'Delete').click();
  await expect(page.getByRole('status').getByText('“My own talk” was deleted.')).toBeVisible();
  await expect(rows(page, 'My own talk')).toBeHidden();
  await button(page, 'Undo').click();
  await expect(rows(page, 'My own talk')).toBeVisible();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
});

test('the channel a template was written for is chosen, shown and kept', async ({ app }) => {
  const first = await app.startIntroduced();
  await copyOf(first.page, 'After their talk');
  await expect(rows(first.page, 'Copy of After their talk')).toContainText('LinkedIn note');
  await button(first.page, 'Edit').click();
  await first.page.getByRole('main').getByLabel('Channel').selectOption({ label: 'Email' });
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible();
  await first.kill();

  const { page } = await app.start();
  await page.getByRole('link', { name: 'Templates' }).click();
  await expect(rows(page, 'Copy of After their talk')).toContainText('· Email ·');
});

test('templates are found by their words and by what they are for', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await copyOf(page, 'After their talk');
  const main = page.getByRole('main');
  const own = main.getByRole('region', { name: 'Your templates' }).getByRole('link');
  const builtIn = main.getByRole('region', { name: 'Built-in' }).getByRole('link');
  const nothing = page.getByText('No template holds these words.');
  await page.keyboard.press('/');
  await page.keyboard.type('after their talk');
  await expect(own).toHaveText([/^Copy of After their talk/]);
  await expect(builtIn.first()).toHaveText(/^After their talk/);
  await expect(nothing).toBeHidden();
  await page.getByLabel('Purpose').selectOption({ label: 'Reply to a blind request' });
  await expect(own).toHaveCount(0);
  await page.getByLabel('Search templates').fill('');
  await expect(builtIn.first()).toContainText('Reply to a blind request');
  await expect(nothing).toBeHidden();
  await page.getByLabel('Search templates').fill('zebra');
  await expect(nothing).toBeVisible();
  await expect(page.getByRole('link', { name: /talk/i })).toHaveCount(0);
});
