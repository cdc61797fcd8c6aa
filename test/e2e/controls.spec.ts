import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
const answer = (page: Page) => page.getByLabel('What is in it for them');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the steps go on and back, and say which of them is shown', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const current = page.getByRole('navigation', { name: 'Steps' }).locator('[aria-current="step"]');
  await expect(current).toContainText('Who they are');
  await expect(button(page, 'Back')).toBeDisabled();
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect(current).toContainText('Why connect');
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect(current).toContainText('Mutual benefit');
  await button(page, 'Back').click();
  await expect(current).toContainText('Why connect');
});

test('what Fit left out is restored, left to Fit again, and all used again', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByRole('button', { name: /Why connect$/ }).click();
  await page
    .getByLabel('Your reason to connect')
    .fill('You asked for open dwell-time data, and we have three years of it');
  await page.getByRole('button', { name: 'A talk' }).click();
  await page.getByLabel('What prompted it').fill('Your talk on timetable data');
  await page.getByRole('button', { name: /Mutual benefit$/ }).click();
  await answer(page).fill('I can share our delay logs for 40 stations');
  await page.getByLabel('What is in it for you').fill('I would value a second opinion on our model');
  await page.getByLabel('A question to open the dialogue').fill('Do you model dwell time per door?');
  await page.getByRole('button', { name: /Your message$/ }).click();
  await expect(message(page)).toHaveValue(/Do you model dwell time per door\?/);
  const whole = await message(page).inputValue();
  await button(page, 'Fit').click();
  await expect(button(page, 'Fit')).toHaveAttribute('aria-pressed', 'true');
  const fitted = await message(page).inputValue();
  expect(fitted.length).toBeLessThan(whole.length);
  await button(page, 'Restore').first().click();
  await expect(page.getByText('Kept, because you restored it')).toBeVisible();
  await button(page, 'Let Fit decide').click();
  await expect(message(page)).toHaveValue(fitted);
  await button(page, 'Use everything again').click();
  await expect(message(page)).toHaveValue(whole);
  await expect(button(page, 'Fit')).toHaveAttribute('aria-pressed', 'false');
});

test('a message that was copied and not sent is recorded nowhere', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByRole('button', { name: /Your message$/ }).click();
  await message(page).fill('Hello Priya, [Topic].');
  await button(page, 'Copy message').click();
  await expect(page.getByText('Not copied yet')).toBeVisible();
  await button(page, 'Go back to it').click();
  await expect(page.getByText('Not copied yet')).toBeHidden();
  await message(page).fill('Hello Priya.');
  await button(page, 'Copy message').click();
  await button(page, 'Not yet').click();
  await expect(page.getByText('Copied', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await expect(page.getByRole('link', { name: /Priya Raman/ })).not.toContainText('Sent');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { name: 'No one here yet' })).toBeVisible();
});
