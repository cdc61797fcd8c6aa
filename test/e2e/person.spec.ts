import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { press } from './keyboard.ts';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('complementary').getByRole('button', { name, exact: true });

/** Chooses from the menu with the arrow keys. */
async function choose(page: Page, name: string | RegExp) {
  await press(button(page, 'More'));
  const item = page.getByRole('menuitem', { name });
  for (let steps = 0; steps < 20; steps += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

async function addPerson(page: Page, name: string) {
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add person' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: new RegExp(name) }).focus();
  await page.keyboard.press('Enter');
}

test('by keyboard: from an idea to a meeting, with a note, a request, an acceptance and their question', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await addPerson(page, 'Dana Ortiz');
  const panel = page.getByRole('complementary', { name: 'Dana Ortiz' });
  const next = panel.getByRole('region', { name: 'Next step' });
  await expect(next).toContainText('Not written to yet');

  await press(button(page, 'Likes'));
  await expect(panel.getByLabel('Likes')).toBeFocused();
  await page.keyboard.type('night trains');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('1 of 10 known')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'night trains' })).toBeFocused();

  // Escape leaves what was known as it was.
  await page.keyboard.press('Enter');
  await page.keyboard.type('trams');
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'night trains', exact: true })).toBeFocused();

  await panel.getByLabel('New note').focus();
  await page.keyboard.type('Heard the talk in Leeds');
  await page.keyboard.press('ControlOrMeta+Enter');
  const today = panel.getByRole('region', { name: 'Today' });
  await expect(today).toContainText('Heard the talk in Leeds');

  await press(button(page, 'I sent'));
  await expect(panel.getByLabel('What was written')).toBeFocused();
  await page.keyboard.type('Your talk helped us. Do you count per door?');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(panel.getByLabel('Stage')).toHaveValue('requested');
  await expect(next).toContainText('Their turn');

  await press(button(page, 'They accepted'));
  await expect(next).toContainText('They accepted · today');
  await expect(next).toContainText('Not the moment to offer anything for sale');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByLabel('Stage')).toHaveValue('requested');
  await press(button(page, 'They accepted'));

  await press(button(page, 'They replied'));
  await page.keyboard.type('Gladly. Per door, yes. How do you clean the logs?');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(panel.getByLabel('Stage')).toHaveValue('in-dialogue');
  await expect(next.getByText('How do you clean the logs?', { exact: true })).toBeVisible();

  await choose(page, 'We met');
  await expect(panel.getByLabel('Stage')).toHaveValue('met');
  await expect(next).toContainText('You met · today');
  await expect(today.getByRole('listitem')).toContainText([
    /You met · Met/,
    /They wrote .* In dialogue/,
    /Accepted/,
    /You wrote .* Requested/,
    /Note/,
  ]);
});

test('what is not to be answered is nobody’s turn, and a request that was withdrawn has its day', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await addPerson(page, 'Ruth Tembo');
  const panel = page.getByRole('complementary', { name: 'Ruth Tembo' });
  const next = panel.getByRole('region', { name: 'Next step' });
  await choose(page, 'They wrote');
  await page.keyboard.type('Thanks!');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(next).toContainText('Your turn');
  await choose(page, 'Nothing to answer');
  await expect(next).toContainText('Last in touch · today');

  await panel.getByLabel('Stage').selectOption('requested');
  await choose(page, 'I withdrew the request');
  await expect(next).toContainText('Withdrawn');
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'Withdrawn' })
    .getByRole('button', { name: 'Change the day' })
    .click();
  await expect(panel.getByRole('form', { name: 'Day of: Withdrawn' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('form', { name: 'Day of: Withdrawn' })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Change the day' }).first()).toBeFocused();
});

test('tags that are in use are offered, and written as they are elsewhere', async ({ app }) => {
  const { page } = await app.startIntroduced();
  for (const name of ['Ana Sol', 'Bea Roy']) {
    await addPerson(page, name);
    await press(button(page, 'Add tags'));
    await expect(page.getByLabel('Tags')).toBeFocused();
    if (name === 'Bea Roy') await expect(page.locator('datalist option')).toHaveAttribute('value', 'Leeds');
    await page.keyboard.type(name === 'Ana Sol' ? 'Leeds' : 'leeds');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Tags' })).toHaveText('Leeds');
    await expect(page.getByRole('button', { name: 'Edit tags' })).toBeFocused();
  }
});

test('hundreds of entries are there a few at a time', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await addPerson(page, 'Dana Ortiz');
  const note = page.getByLabel('New note');
  for (let count = 1; count <= 32; count += 1) {
    await note.fill(`Note ${count}`);
    await note.press('ControlOrMeta+Enter');
  }
  await expect(page.getByRole('listitem').filter({ hasText: /^Note/ })).toHaveCount(30);
  await page.getByRole('button', { name: 'Show earlier (2)' }).click();
  await expect(page.getByText('Note 1', { exact: true })).toBeVisible();
});
