import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const rows = (page: Page) => page.getByRole('list', { name: 'People' }).getByRole('link');

async function addPerson(page: Page, fields: Readonly<Record<string, string>>) {
  await page.getByRole('button', { name: 'Add person' }).first().click();
  const form = page.getByRole('form', { name: 'Edit person' });
  for (const [label, value] of Object.entries(fields))
    await form.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Done' }).click();
}

test('somebody who was added twice is noticed, made one with everything of both, and two again', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'People' }).click();
  await addPerson(page, { Name: 'Ana Sol', Company: 'Harbour Rail', 'Role or headline': 'Botanist' });
  await addPerson(page, { Name: 'ANA SOL', Company: 'harbour rail', 'Role or headline': 'Curator' });
  await page.getByRole('link', { name: 'People' }).first().click();
  await page.getByRole('button', { name: 'Possibly the same person: 1' }).click();
  const review = page.getByRole('dialog', { name: 'Possibly the same person' });
  await expect(review.getByText('They have the same name and company.')).toBeVisible();
  await review.getByRole('button', { name: 'Compare' }).click();
  const comparison = page.getByRole('dialog', { name: 'Is this one person?' });
  await comparison.getByRole('radio', { name: 'Curator' }).check();
  await comparison.getByRole('button', { name: 'Make them one' }).click();
  await expect(comparison).toBeHidden();
  await expect(rows(page)).toHaveText([/Ana Sol.*Curator/]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(2);

  await page.getByText('This may be the same person as').waitFor();
  await page.getByRole('button', { name: 'Compare them' }).click();
  await comparison.getByRole('button', { name: 'Two people' }).click();
  await expect(page.getByText('They are kept as two people.')).toBeVisible();
  await expect(page.getByText('This may be the same person as')).toBeHidden();
});
