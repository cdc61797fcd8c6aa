/** An answer becomes a sentence: how it begins, how it will stand in the message, and what is asked or offered. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const beginning = (page: Page) => page.getByRole('combobox', { name: 'Begins with' }).first();
const chosenBeginning = (page: Page) => beginning(page).locator('option:checked');
const sentence = (page: Page) => page.getByRole('status', { name: 'In the message' }).first();
const step = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`· ${name}`) });
const prompt = (page: Page) => page.getByLabel('What prompted it');
const preview = (page: Page) => page.getByRole('article', { name: 'Preview' });

/** Goes to the second step of a message to Priya Raman that a talk prompted. */
async function answerAboutTalk(page: Page) {
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByRole('button', { name: /^Next/ }).click();
  const talk = page.getByRole('group', { name: 'Prompted by' }).getByRole('button', { name: 'A talk' });
  await talk.click();
  await expect(talk).toHaveAttribute('aria-pressed', 'true');
}

test('the beginning of a sentence follows what is typed until it is chosen, and then stays', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await answerAboutTalk(page);
  await prompt(page).fill('your keynote on flumes');
  await expect(sentence(page)).toContainText('Thank you for your keynote on flumes.');
  // Its name is for those who hear it.
  await expect(page.getByText('In the message', { exact: true })).toBeHidden();
  await prompt(page).fill('at Transit Leeds');
  await expect(chosenBeginning(page)).toHaveText('I heard you speak …');
  await expect(sentence(page)).toContainText('I heard you speak at Transit Leeds.');
  await expect(prompt(page)).toHaveAccessibleDescription(/I heard you speak at Transit Leeds\./);

  await prompt(page).fill('your keynote on flumes');
  await beginning(page).selectOption({ label: 'I am writing about …' });
  await expect(sentence(page)).toContainText('I am writing about your keynote on flumes.');
  await prompt(page).fill('your talk on weirs');
  await expect(sentence(page)).toContainText('I am writing about your talk on weirs.');
  await beginning(page).selectOption({ label: 'Follow what I type' });
  await expect(sentence(page)).toContainText('Thank you for your talk on weirs.');
});

test('one click uses the words exactly as typed, and one makes them a sentence again', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await answerAboutTalk(page);
  await prompt(page).fill('your keynote on flumes');
  await page.getByLabel('Your reason to connect').fill('you asked for dwell-time data');
  await expect(preview(page)).toContainText('Thank you for your keynote on flumes.');
  const line = sentence(page);
  await line.getByRole('button', { name: 'Use exactly as typed' }).click();
  await expect(chosenBeginning(page)).toHaveText('Exactly as typed');
  await expect(line).toContainText(/^your keynote on flumes/);
  await expect(preview(page)).not.toContainText('Thank you for');
  await line.getByRole('button', { name: 'Make it a sentence' }).click();
  await expect(preview(page)).toContainText('Thank you for your keynote on flumes.');
});

test('an answer about them is said to them with one click, which undo alone takes back', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await answerAboutTalk(page);
  await prompt(page).fill('her keynote on flumes');
  await expect(sentence(page)).toContainText('Say it to Priya');
  await sentence(page).getByRole('button', { name: 'Change it' }).click();
  await expect(prompt(page)).toHaveValue('your keynote on flumes');
  await expect(sentence(page)).toContainText('Thank you for your keynote on flumes.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(prompt(page)).toHaveValue('her keynote on flumes');
});

test('an answer that says nothing is asked back, and the example goes once something is typed', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await answerAboutTalk(page);
  await expect(prompt(page)).toHaveAccessibleDescription(/For example: your talk in Leeds/);
  await prompt(page).fill('asdf');
  await expect(sentence(page)).toHaveText('That says nothing yet, so it stays out of the message.');
  await expect(prompt(page)).not.toHaveAccessibleDescription(/For example/);
  await expect(preview(page)).not.toContainText('asdf');
  await prompt(page).fill('');
  await expect(prompt(page)).toHaveAccessibleDescription(/For example: your talk in Leeds/);
});

test('the keyboard goes from box to empty box; what stands before words is met before them, and as typed is in its list', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await step(page, 'Mutual benefit').click();
  const [theirs, mine] = ['What is in it for them', 'What is in it for you'].map((label) =>
    page.getByLabel(label),
  );
  if (theirs === undefined || mine === undefined) throw new Error('There is no such box.');
  await theirs.fill('share our logs');
  await expect(page.getByRole('status', { name: 'In the message' })).toContainText('I can share our logs.');
  await page.keyboard.press('Tab');
  await expect(mine).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('combobox', { name: 'Begins with' }).nth(1)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(theirs).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(beginning(page)).toBeFocused();
  await beginning(page).selectOption({ label: 'Exactly as typed' });
  await expect(page.getByRole('status', { name: 'In the message' })).toContainText('share our logs');
  await expect(page.getByText('I can share our logs.')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(theirs).toBeFocused();
  await mine.fill('hear your view on it');
  await expect(page.getByText('I would like to hear your view on it.').first()).toBeVisible();
  await theirs.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Begins with' }).nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(mine).toBeFocused();
});

test('the keyboard meets what an answer asks before the next box', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await step(page, 'Mutual benefit').click();
  await page.getByLabel('What is in it for them').fill('show her our logs');
  await expect(page.getByRole('button', { name: 'Change it' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Change it' })).toBeFocused();
});

test('the line under the last box is seen above the buttons while one types there', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.setViewportSize({ width: 900, height: 640 });
  await answerAboutTalk(page);
  await page.getByRole('button', { name: /^Next/ }).click();
  const question = page.getByLabel('A question to open the dialogue');
  await question.focus();
  await page.keyboard.insertText('how many of the flumes that you built have stood through two winters');
  const line = page.getByRole('status', { name: 'In the message' }).last();
  await expect(line).toContainText('how many of the flumes');
  await expect(line).toBeInViewport({ ratio: 1 });
});
