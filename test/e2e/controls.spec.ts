import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
const answer = (page: Page) => page.getByLabel('What is in it for them');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function beginDraft(page: Page) {
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await button(page, 'New draft').click();
}

test('each control of the form does what it says', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await test.step('the steps go on and back, and say which of them is shown', async () => {
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
  await test.step('a name is taken out of a list by its button, and the keyboard stays in the box', async () => {
    await beginDraft(page);
    const box = page.getByLabel('Common connections', { exact: true });
    await box.fill('Dana Ortiz');
    await box.press('Enter');
    await box.fill('Lee Wong');
    await box.press('Enter');
    const names = page.getByRole('list', { name: 'Common connections, so far' }).getByRole('listitem');
    await expect(names).toHaveText(['Dana Ortiz', 'Lee Wong']);
    await button(page, 'Remove Dana Ortiz').click();
    await expect(names).toHaveText(['Lee Wong']);
    await expect(box).toBeFocused();
    await box.press('Backspace');
    await expect(box).toHaveValue('Lee Wong');
    await expect(names).toHaveCount(0);
  });
  await test.step('another template makes another message, and says what it is for', async () => {
    await beginDraft(page);
    await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
    await page.getByRole('button', { name: /Why connect$/ }).click();
    await page.getByLabel('Your reason to connect').fill('You asked for open dwell-time data');
    await page.getByRole('button', { name: /Your message$/ }).click();
    const template = page.getByLabel('Template', { exact: true });
    const offered = await template.locator('option').allInnerTexts();
    await expect(message(page)).toHaveValue(/dwell-time/);
    const before = await message(page).inputValue();
    await template.selectOption({
      label: offered.find((title) => title.startsWith('Say first who you are')) ?? '',
    });
    await expect(message(page)).toHaveValue(/Sam Okafor/);
    await expect(message(page)).not.toHaveValue(before);
    await expect(template).toHaveAccessibleDescription(/\S/);
    // Choosing one leaves the others where they were.
    await expect(template.locator('option')).toHaveText(offered);
  });
  await test.step('what Fit left out is restored, left to Fit again, and all used again', async () => {
    await beginDraft(page);
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
    await button(page, 'Fit').click();
    await expect(button(page, 'Fit')).toHaveAttribute('aria-pressed', 'true');
    // What the user words by hand is not fitted any more.
    await message(page).fill('Hello Priya');
    await expect(button(page, 'Fit')).toHaveAttribute('aria-pressed', 'false');
  });
  await test.step('passing the limit is said to those who do not see it, and so is coming back', async () => {
    await beginDraft(page);
    await page.getByRole('button', { name: /Your message$/ }).click();
    const warning = page.getByText('The message is over the limit.');
    await message(page).fill('a'.repeat(200));
    await expect(warning).toHaveCount(0);
    await message(page).fill('a'.repeat(201));
    await expect(warning).toHaveCount(1);
    await message(page).fill('a');
    await expect(warning).toHaveCount(0);
  });
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

test('drafts are listed newest first, the open one marked and there again', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('First Person');
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await button(page, 'New draft').click();
  await page.getByLabel('Name', { exact: true }).fill('Second Person');
  await page.getByRole('button', { name: /Why connect$/ }).click();
  await page.getByRole('button', { name: /^Drafts/ }).click();
  const drafts = page.getByRole('link', { name: /Person/ });
  await expect(drafts).toHaveText([/^Second Person/, /^First Person/]);
  await expect(drafts.first()).toHaveAttribute('aria-current', 'page');
  await expect(drafts.last()).not.toHaveAttribute('aria-current');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: 'Compose' }).click();
  await expect(page.getByRole('main')).toContainText('to Second Person');
});

test('another channel has another limit, and stays with the draft', async ({ app }) => {
  const { page, kill } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  const count = page.getByRole('complementary').getByRole('status').first();
  await expect(count).toHaveText(/ of 200$/);
  const channel = page.getByLabel('Channel');
  await channel.selectOption('linkedin-note-premium');
  await expect(count).toHaveText(/ of 300$/);
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  await kill();
  const { page: again } = await app.start();
  await expect(again.getByLabel('Channel')).toHaveValue('linkedin-note-premium');
  await expect(again.getByLabel('Name', { exact: true })).toHaveValue('Priya Raman');
});
