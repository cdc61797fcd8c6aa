import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const cards = (page: Page, stage: string) =>
  page.getByRole('list', { name: stage, exact: true }).getByRole('link');

async function openBoard(page: Page, names: readonly string[]) {
  await page.getByRole('link', { name: 'People' }).click();
  for (const name of names) {
    await page.getByRole('button', { name: 'Add person' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Done' }).click();
  }
  const board = page.getByRole('radio', { name: 'Board' });
  await board.click({ force: true });
  await expect(board).toBeChecked();
}

test('people are moved between the stages of the board by dragging, and back', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await openBoard(page, ['Ana Sol', 'Bea Roy']);
  await expect(cards(page, 'Idea')).toHaveCount(2);
  const accepted = page.getByRole('region', { name: 'Accepted' });
  await page.getByRole('listitem').filter({ hasText: 'Ana Sol' }).dragTo(accepted);
  await expect(cards(page, 'Accepted')).toHaveText([/Ana Sol/]);
  await expect(page.getByText('1 person moved to “Accepted”.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cards(page, 'Idea')).toHaveCount(2);
});

test('people are moved by the keyboard alone, and the focus goes with them', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await openBoard(page, ['Ana Sol', 'Bea Roy']);
  const first = cards(page, 'Idea').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(cards(page, 'Idea').nth(1)).toBeFocused();
  const name = (await cards(page, 'Idea').nth(1).textContent()) ?? '';
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('button', { name: 'Met', exact: true }).press('Enter');
  await expect(cards(page, 'Met')).toHaveText([name]);
  await expect(cards(page, 'Met').first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(cards(page, 'Idea').first()).toBeFocused();
});
