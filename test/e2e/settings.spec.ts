import { expect, test } from './app.ts';

test('a limit that is no number is refused in words, and the one before stays in force', async ({ app }) => {
  const { page, kill } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Settings' }).click();
  const limit = page.getByLabel('LinkedIn note', { exact: true });
  await limit.fill('250');
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  await limit.fill('a few');
  await expect(page.getByRole('alert')).toHaveText(
    /whole number from 1 to 100,000\. Until then it stays 250\./,
  );
  await expect(limit).toHaveValue('a few');
  await expect(limit).toHaveAccessibleDescription(/whole number from 1 to 100,000/);
  await kill();

  const { page: again } = await app.start();
  await again.getByRole('link', { name: 'Settings' }).click();
  await expect(again.getByLabel('LinkedIn note', { exact: true })).toHaveValue('250');
  await expect(again.getByLabel('Your name')).toHaveValue('Sam Okafor');
  await again.getByRole('button', { name: /^Reset to 200/ }).click();
  await expect(again.getByLabel('LinkedIn note', { exact: true })).toHaveValue('200');
});

test('dark is dark at once, and says where the data is', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  await page.getByRole('radio', { name: 'Light' }).check();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(paper).not.toBe(light);
  await expect(page.getByText(app.dataFolder)).toBeVisible();
});
