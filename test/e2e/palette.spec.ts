import { expect, test } from './app.ts';
import { violationsOn } from './violations.ts';

test('one box goes to a person, a template, a screen and runs a command, by the keyboard alone', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add person' }).first().click();
  await page.getByLabel('Name', { exact: true }).fill('Élodie Tran');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();

  const palette = page.getByRole('dialog', { name: 'Go to or run' });
  const box = page.getByRole('combobox', { name: 'Go to or run' });
  const options = palette.getByRole('option');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('elodei');
  await expect(options.first()).toContainText('Élodie Tran');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Élodie Tran' })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+k');
  // Whoever was gone to last comes first.
  await expect(options.first()).toContainText('Élodie Tran');
  await page.keyboard.type('keyboard short');
  await expect(options.first()).toContainText('F1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+k');
  const second = options.nth(1);
  await page.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(options.first()).toHaveAttribute('aria-selected', 'false');
  await box.fill('zzzzzz');
  await expect(palette.getByText('Nothing is called so, nor like it.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('the box is free of faults that a checker of accessibility finds, empty or not', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});
