import { expect, test } from './app.ts';

test('someone added by hand, with a note and an answer, is there after a restart', async ({ app }) => {
  const { page, kill } = await app.startIntroduced();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { name: 'No one here yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Aïko Lindqvist');
  await page.getByLabel('Company').fill('Harbour Rail');
  await page.getByRole('button', { name: 'Done' }).click();
  const panel = page.getByRole('complementary', { name: 'Aïko Lindqvist' });
  await expect(panel.getByText('1 of 10 known')).toBeVisible();

  await panel.getByLabel('Stage').selectOption('requested');
  await panel.getByLabel('New note').fill('Likes night trains');
  await panel.getByRole('button', { name: 'Add note' }).click();
  await expect(panel.getByLabel('New note')).toHaveValue('');
  await expect(panel.getByRole('button', { name: 'Add note' })).toBeDisabled();
  await panel.getByRole('button', { name: 'They replied' }).click();
  await panel.getByLabel('What was written').fill('How do you clean the logs?');
  await panel.getByRole('button', { name: 'Add message' }).click();
  await expect(panel.locator('button:focus')).toHaveAccessibleName(/./);
  await expect(panel.getByLabel('Stage')).toHaveValue('in-dialogue');
  await expect(page.getByRole('main').getByText('Your turn · today')).toBeVisible();
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  await kill();

  const { page: again } = await app.start();
  await again.getByRole('link', { name: 'People' }).click();
  await expect(again.getByLabel('Search people')).toBeVisible();
  await again.keyboard.press('/');
  await expect(again.getByLabel('Search people')).toBeFocused();
  await again.keyboard.type('aiko');
  // In the box it is a letter like any other.
  await again.keyboard.press('/');
  await expect(again.getByLabel('Search people')).toHaveValue('aiko/');
  await again.keyboard.press('Backspace');
  await again.getByRole('link', { name: /Aïko Lindqvist/ }).click();
  await expect(again.getByText('Likes night trains')).toBeVisible();
  const asked = again.getByRole('region', { name: 'Next step' });
  await expect(asked).toContainText('How do you clean the logs?');
  await expect(asked).toContainText('They asked · today');
});

test('deleting a person can be undone, and takes nothing of them away', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Dana Ortiz');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByLabel('New note').fill('Knows everyone in timetabling');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Delete Dana Ortiz…' }).click();
  const question = page.getByRole('dialog', { name: 'Delete Dana Ortiz?' });
  await expect(question).toContainText('what you know of them and 1 note');
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'No one here yet' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await expect(page.getByText('Knows everyone in timetabling')).toBeVisible();
  await page.getByRole('button', { name: 'Next message' }).click();
  await expect(page.getByRole('heading', { name: 'Who they are' })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Dana Ortiz');
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /Dana Ortiz/ }).click();
  await page.getByRole('region', { name: 'Drafts to them' }).getByRole('link').click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Dana Ortiz');
});

test('an address in what is known of someone is opened, or said to be none', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByText('More about them').click();
  await page.getByLabel('Profile link').fill('example.org/dana');
  await page.getByLabel('Name', { exact: true }).fill('Dana Ortiz');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: /Dana Ortiz/ }).click();
  const basics = page.getByRole('region', { name: 'The basics' });
  await expect(basics.getByRole('link', { name: 'Open profile: example.org/dana' })).toBeVisible();
  await expect(basics.getByRole('group', { name: 'Still to ask' }).getByRole('button')).toHaveCount(10);
  await basics.getByRole('button', { name: 'Edit: Profile' }).click();
  await basics.getByLabel('Profile link').fill('ask Dana');
  await page.keyboard.press('Enter');
  await expect(basics).toContainText('ask Dana This is not an address that can be opened.');
});

test('an address that leads to no one says so', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.evaluate(() => {
    window.location.hash = '#/people/no-one-at-all';
  });
  await expect(page.getByText('This person is not among your people')).toBeVisible();
});
