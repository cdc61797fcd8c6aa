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
  // A reset takes the place of what was typed as well.
  await again.getByLabel('LinkedIn note', { exact: true }).fill('a few');
  await again.getByRole('button', { name: /^Reset to 200/ }).click();
  await expect(again.getByLabel('LinkedIn note', { exact: true })).toHaveValue('200');
});

test('what is said here is what the rest of the app goes by', async ({ app }) => {
  const { page } = await app.startIntroduced({ 'Your name': 'Sam Okafor', 'What you do': 'I count trains' });
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByLabel('What you do')).toHaveValue('I count trains');
  await page.getByLabel('Your location').fill('Leeds');
  const notes = page.getByLabel('Personal notes a month');
  const meter = page.getByRole('banner').getByRole('meter');
  await notes.fill('7');
  await expect(meter).toHaveAccessibleName('Personal notes this month: 0 of 7');
  await notes.fill('0');
  await expect(meter).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.getByLabel('Default channel').selectOption({ label: 'Email' });
  await expect(page.getByLabel('Default channel')).toHaveAccessibleDescription('New drafts begin with it.');
  const shortcuts = page.getByRole('table', { name: 'Keyboard shortcuts' });
  await expect(shortcuts.getByRole('row', { name: /^Search people/ })).toHaveText(/\/$/);

  await page.getByRole('link', { name: 'Compose' }).click();
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page.getByRole('button', { name: 'New draft' }).click();
  await expect(page.getByLabel('Channel')).toHaveValue('email');
  await expect(page.getByRole('article', { name: 'Preview' })).toContainText(/Sam Okafor.*Leeds/);
});

test('dark is dark at once, and says where the data is', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Settings' }).click();
  const appearance = page.getByRole('group', { name: 'Appearance' });
  await expect(appearance.getByRole('radio')).toHaveCount(3);
  await expect(appearance.getByRole('radio', { name: 'System' })).toBeChecked();
  await page.getByRole('radio', { name: 'Light' }).check();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(paper).not.toBe(light);
  await expect(page.getByText(app.dataFolder)).toBeVisible();
});
