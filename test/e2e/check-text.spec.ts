import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Check a text I have' });

const text =
  'Hi Priya, thank you for your talk in Sheffield. Ben Hart told me to write. Would you share your logs? Sam';

async function answer(page: Page) {
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByRole('button', { name: /^Next/ }).click();
  await page.getByLabel('What prompted it').fill('your talk in Leeds');
  await page.getByRole('button', { name: /Your message$/ }).click();
}

test('a text from elsewhere is checked: noted, left out, and both undone', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await answer(page);
  await page.getByRole('button', { name: 'Check a text I have' }).click();
  await dialog(page).getByRole('textbox', { name: 'Your text' }).fill(text);
  const found = dialog(page).getByRole('list', { name: 'Not noted' }).getByRole('listitem');
  await expect(found).toHaveCount(2);
  await expect(found.first()).toContainText('Against your notes');
  await expect(found.first()).toContainText('For “Sheffield” you have noted “Leeds”.');
  await expect(found.last()).toContainText('Not noted');

  await dialog(page).getByRole('button', { name: 'Note it: Ben Hart told me to write.' }).click();
  await expect(dialog(page).getByText('Noted with Priya Raman.')).toBeVisible();
  await expect(found).toHaveCount(1);
  await dialog(page).getByRole('button', { name: 'Undo' }).click();
  await expect(found).toHaveCount(2);

  await dialog(page)
    .getByRole('button', { name: /^Leave it out: thank you for/ })
    .click();
  await expect(dialog(page).getByRole('textbox', { name: 'Your text' })).not.toHaveValue(/Sheffield/);
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('textbox', { name: 'Your text' })).toHaveValue(text);

  await dialog(page)
    .getByRole('button', { name: /^Leave it out: thank you for/ })
    .click();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(message(page)).toHaveValue(
    'Hi Priya, Ben Hart told me to write. Would you share your logs? Sam',
  );
});

test('a draft begins with a text, by keyboard alone; a name is asked for before anything is noted', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.keyboard.press('ControlOrMeta+Shift+K');
  await expect(dialog(page).getByRole('textbox', { name: 'Your text' })).toBeFocused();
  await page.keyboard.insertText('I heard you at Transit Graz.');
  const noteIt = dialog(page).getByRole('button', { name: /^Note it/ });
  await expect(noteIt).toBeDisabled();
  await dialog(page).getByLabel('Their name').fill('Ana Sol');
  await noteIt.click();
  await expect(dialog(page).getByText('Noted with Ana Sol.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(message(page)).toHaveValue('I heard you at Transit Graz.');
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /^Ana Sol/ }).click();
  await expect(page.getByText('I heard you at Transit Graz.').first()).toBeVisible();
});

test('the brief on the clipboard is the answers, the limit and the two questions', async ({ app }) => {
  const { page, around } = await app.startIntroduced();
  await answer(page);
  await page.getByRole('button', { name: 'Copy brief' }).click();
  await expect(page.getByText(/^Brief copied/)).toBeVisible();
  const brief = await around.readClipboard();
  expect(brief).toContain(
    'Name: Priya Raman\nWhat prompted it: your talk in Leeds\n\nAt most 200 characters.',
  );
  expect(brief).toContain('Invent nothing');
  expect(brief).not.toContain('Sam');
});
