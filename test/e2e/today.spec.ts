/** What is to be done today: who waits, who is due, what is ready; and how one comes to be due. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

async function addPerson(page: Page, name: string) {
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Done' }).click();
}

const followUp = (page: Page) => page.getByRole('region', { name: 'Follow-up' });

test('a follow-up is set, changed, cleared and undone, and is there after a restart', async ({ app }) => {
  const { page, kill } = await app.startIntroduced();
  await addPerson(page, 'Dana Ortiz');
  await followUp(page).getByRole('button', { name: 'Tomorrow' }).click();
  await expect(followUp(page).getByText('Tomorrow', { exact: true }).first()).toBeVisible();
  await followUp(page).getByRole('button', { name: 'Another day…' }).click();
  await followUp(page).getByLabel('Weeks after each contact').fill('0');
  await expect(followUp(page).getByRole('button', { name: 'Set' }).last()).toBeDisabled();
  await followUp(page).getByLabel('Weeks after each contact').fill('6');
  await page.keyboard.press('Enter');
  await expect(followUp(page).getByText(/^Every 6 weeks, next on /)).toBeVisible();
  await followUp(page).getByRole('button', { name: 'Clear' }).click();
  await expect(followUp(page).getByText('Remind me to write to them again:')).toBeVisible();
  await expect(followUp(page).getByRole('button', { name: 'Tomorrow' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(followUp(page).getByText(/^Every 6 weeks/)).toBeVisible();
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  await kill();
  const { page: again } = await app.start();
  await again.getByRole('link', { name: 'People' }).click();
  await again
    .getByRole('main')
    .getByRole('link', { name: /Dana Ortiz/ })
    .click();
  await expect(followUp(again).getByText(/^Every 6 weeks/)).toBeVisible();
});

test('who is due is counted at People, stands in Today and can be put off', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'People' }).click();
  const today = page.getByRole('complementary', { name: 'Today' });
  await expect(today.getByText('Nobody waits for you. Nothing is due.')).toBeVisible();
  await addPerson(page, 'Dana Ortiz');
  await followUp(page).getByRole('button', { name: 'Another day…' }).click();
  const day = followUp(page).getByLabel('On this day');
  const now = await day.getAttribute('min');
  await day.fill(now ?? '');
  await followUp(page).getByRole('button', { name: 'Set' }).first().click();
  await expect(followUp(page).getByText('Due today')).toBeVisible();
  await expect(page.getByRole('link', { name: 'People 1 due' })).toBeVisible();

  await page.getByRole('link', { name: 'People' }).click();
  const due = today.getByRole('region', { name: 'Due' });
  await expect(due).toContainText('Dana Ortiz on your list for today');
  await due.getByRole('button', { name: 'Tomorrow' }).click();
  await expect(due).toBeHidden();
  await expect(page.getByRole('link', { name: 'People', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await due.getByRole('button', { name: 'Write to Dana' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Dana Ortiz');
});

test('a message that is ready and was not sent stands on a shelf, with what may come back', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByRole('button', { name: /· Why connect/ }).click();
  await page.getByLabel('Your reason to connect').fill('you wanted dwell-time data, and we have it');
  await page.getByRole('button', { name: /· Your message/ }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill('Hello Priya, you wanted data, and we have it.');
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  await page.getByRole('link', { name: 'People' }).click();

  const today = page.getByRole('complementary', { name: 'Today' });
  const shelf = today.getByRole('region', { name: 'Ready, not sent' });
  await expect(shelf).toContainText('Priya Raman ready since today');
  await shelf.getByText('What may come back').click();
  await expect(shelf.getByText('Nothing comes')).toBeVisible();
  await shelf.getByRole('button', { name: 'Copy: You wanted dwell-time data, and we have it.' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await shelf.getByRole('button', { name: 'Hide what is ready and not sent' }).click();
  await expect(shelf).toBeHidden();
  await today.getByRole('button', { name: 'Show what is ready and not sent' }).click();
  await shelf.getByRole('button', { name: 'Read it once more' }).click();
  await expect(page.getByRole('heading', { name: 'Your message' })).toBeVisible();
});

test('an introduction through somebody close is the best way, and is asked for with what is noted', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await expect(page.getByRole('button', { name: /^Ways to them/ })).toBeHidden();
  await addPerson(page, 'Dana Ortiz');
  await page.getByLabel('Stage', { exact: true }).selectOption('met');
  await page.getByRole('link', { name: 'Compose' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByLabel('Common connections', { exact: true }).fill('Dana Ortiz');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', {
      name: 'Ways to them, best by what you have noted: An introduction through Dana Ortiz',
    })
    .click();
  const ways = page.getByRole('region', { name: 'Ways to them' });
  await expect(ways).toContainText('Dana Ortiz, whom you have met, knows you both.');
  await ways.getByRole('button', { name: 'Ask for the introduction' }).click();
  await expect(page.getByLabel('Who you would like to meet')).toHaveValue('Priya Raman');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Dana Ortiz');
});

test('after a withdrawn invitation the page says from when a new one is taken', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await addPerson(page, 'Dana Ortiz');
  await page.getByLabel('Stage', { exact: true }).selectOption('withdrawn');
  await expect(followUp(page).getByText('Their invitation was withdrawn')).toBeVisible();
  await followUp(page).getByRole('button', { name: 'Remind me then' }).click();
  await expect(followUp(page).getByText('In 21 days')).toBeVisible();
});
