import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const name = (page: Page) => page.getByLabel('Name', { exact: true });
const callThem = (page: Page) => page.getByLabel('Call them', { exact: true });
const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });

const toStep = (page: Page, step: string) =>
  page.getByRole('button', { name: new RegExp(`· ${step}`) }).click();

test('they are greeted as the user calls them, in the draft, after a restart and on the person', async ({
  app,
}) => {
  const first = await app.startIntroduced();
  await name(first.page).fill('Dr. Mary Ann Smith');
  await expect(callThem(first.page)).toHaveValue('Mary Ann');
  await expect(callThem(first.page)).toHaveAccessibleDescription(/as you would greet them/);
  await callThem(first.page).fill('Annie');
  await expect(first.page.getByRole('heading', { name: 'As Annie will see it' })).toBeVisible();
  await toStep(first.page, 'Why connect');
  await first.page.getByLabel('What prompted it').fill('her talk on dwell times');
  await expect(first.page.getByText('Say it to Annie:')).toBeVisible();
  await first.page.getByRole('button', { name: 'Change it' }).click();
  await expect(first.page.getByLabel('What prompted it')).toHaveValue('your talk on dwell times');
  await first.page
    .getByLabel('Your reason to connect')
    .fill('You asked for dwell-time data and I have some.');
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible();
  await first.kill();

  const { page } = await app.start();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(callThem(page)).toHaveValue('Annie');
  await toStep(page, 'Your message');
  await expect(message(page)).toHaveValue(/\bAnnie\b/);
  await expect(message(page)).not.toHaveValue(/Mary/);
  await expect(page.getByText('Someone else’s name')).toBeHidden();
  await page.getByRole('button', { name: 'Copy message' }).click();
  await page.getByRole('button', { name: 'Yes, sent' }).click();
  await expect(page.getByText(/Recorded\./)).toBeVisible();

  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /^Dr\. Mary Ann Smith/ }).click();
  await expect(page.getByText('You call them Annie')).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(callThem(page)).toHaveValue('Annie');
  await expect(callThem(page)).not.toHaveAccessibleDescription(/as you would/);
});

test('by keyboard: an emptied box stays empty until it is left, and the name’s other parts are one key away', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await name(page).focus();
  await page.keyboard.type('Mary Ann Smith');
  await page.keyboard.press('Tab');
  await expect(callThem(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(callThem(page)).toHaveValue('');
  await page.keyboard.press('Tab');
  await expect(callThem(page)).toHaveValue('Mary Ann');

  const others = page.getByRole('group', { name: 'Other names' });
  await expect(others.getByRole('button', { name: 'Mary', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(callThem(page)).toBeFocused();
  await expect(callThem(page)).toHaveValue('Mary');
  await expect(others.getByRole('button')).toHaveText(['Mary Ann', 'Ann']);

  await name(page).fill('Priya Raman');
  await expect(callThem(page)).toHaveValue('Priya');
  await expect(others).toBeHidden();
});

test('names in capitals or all small are offered in their usual form, and changed by a click alone', async ({
  app,
}) => {
  const { page } = await app.start();
  const change = page.getByRole('button', { name: 'Change it' });
  await expect(page.getByLabel('Your name')).toBeFocused();
  await page.getByLabel('Your name').fill('SAM OKAFOR');
  await expect(change).toHaveAccessibleDescription(/Usually written .?Sam Okafor/);
  await change.click();
  await expect(page.getByLabel('Your name')).toHaveValue('Sam Okafor');
  await page.getByRole('button', { name: 'Start writing' }).click();

  await name(page).fill('ravi menon');
  await expect(name(page)).toHaveAccessibleDescription(/Usually written .?Ravi Menon/);
  await change.press('Enter');
  await expect(name(page)).toBeFocused();
  await expect(name(page)).toHaveValue('Ravi Menon');
  await expect(change).toBeHidden();

  const connections = page.getByLabel('Common connections', { exact: true });
  const tokens = page.getByRole('list', { name: 'Common connections, so far' }).getByRole('listitem');
  await connections.fill('dana ortiz');
  await connections.press('Enter');
  await connections.fill('Lee Wong');
  await connections.press('Enter');
  await expect(tokens).toHaveText(['dana ortiz', 'Lee Wong']);
  await change.click();
  await expect(tokens).toHaveText(['Dana Ortiz', 'Lee Wong']);
  await expect(connections).toBeFocused();
  await expect(change).toBeHidden();
});
