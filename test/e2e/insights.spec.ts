import { expect, test } from './app.ts';

test('what became of recorded messages is shown with its count, and leads to the people', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Insights' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing was sent yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Compose' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Dana Ortiz');
  await page.getByRole('button', { name: /· Your message/ }).click();
  await page
    .getByRole('textbox', { name: 'Message', exact: true })
    .fill('Hi Dana, which sensor did you use?');
  await page.getByRole('button', { name: 'Copy message' }).click();
  await page.getByRole('button', { name: 'Yes, sent' }).click();
  await page.getByRole('link', { name: 'Insights' }).click();
  const table = page.getByRole('table', { name: 'Replied, by purpose' });
  await expect(table.getByRole('row', { name: /Connection request/ })).toContainText(
    '0 of 1: too few to tell',
  );
  await page.getByLabel('By', { exact: true }).selectOption('Question');
  await page.getByRole('button', { name: 'With a question' }).click();
  await page
    .getByRole('region', { name: 'Sent to: With a question' })
    .getByRole('link', { name: 'Dana Ortiz' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
});
