import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const passphrase = 'four words nobody joins';

/** The files in which a name can be read. */
function filesWith(folder: string, name: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => {
    const path = join(folder, file);
    return statSync(path).isFile() && readFileSync(path).includes(name);
  });
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Encryption' })).toBeVisible();
}

/** Turns encryption on, with the keyboard alone; returns the recovery code. */
async function encrypt(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Encrypt my data…' }).press('Enter');
  const first = page.getByLabel('Passphrase', { exact: true });
  await expect(first).toBeFocused();
  await first.fill('short');
  await first.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Use at least 12 characters.');
  await first.fill(passphrase);
  await page.getByLabel('Once more').fill('something else');
  await page.getByLabel('Once more').press('Enter');
  await expect(page.getByRole('alert')).toHaveText('The two are not the same.');
  await page.getByLabel('Once more').fill(passphrase);
  await page.getByLabel('Once more').press('Enter');
  const shown = page.getByRole('dialog').getByRole('status', { name: 'Recovery code' });
  await expect(shown).toHaveText(/^(?:[0-9A-Z]{4}\s*){7}$/);
  const code = await shown.innerText();
  await page.getByRole('button', { name: 'I have noted it' }).press('Enter');
  const typed = page.getByRole('textbox', { name: 'Recovery code' });
  await expect(typed).toBeFocused();
  await typed.fill(`${code.slice(0, 4)} and so on`);
  await typed.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'not the recovery code that was shown',
  );
  await typed.fill(code.toLowerCase());
  await typed.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Your data are encrypted' })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  return code;
}

test('data are encrypted, asked for at the start, opened by passphrase or recovery code, and decrypted', async ({
  app,
}, { project }) => {
  test.skip(project.name === 'desktop', 'The desktop app has the key from the system and asks for nothing.');
  const { page, kill } = await app.startIntroduced({ name: 'Marjoram Vale' });
  await openSettings(page);
  await expect.poll(() => filesWith(app.dataFolder, 'Marjoram').length).toBeGreaterThan(0);
  const code = await encrypt(page);
  expect(filesWith(app.dataFolder, 'Marjoram')).toEqual([]);
  await page.getByLabel('Your role').fill('Gauge reader');
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  expect(filesWith(app.dataFolder, 'Gauge')).toEqual([]);
  await kill();

  const { page: locked, kill: killAgain } = await app.start();
  await expect(locked.getByRole('heading', { name: 'Your data are encrypted' })).toBeVisible();
  const secret = locked.getByLabel('Passphrase or recovery code');
  await expect(secret).toBeFocused();
  await expect(locked.getByText('Marjoram')).toHaveCount(0);
  await secret.fill('four words nobody knows');
  await secret.press('Enter');
  await expect(locked.getByRole('alert')).toContainText('This passphrase does not open your data.');
  await expect(secret).toHaveAccessibleDescription(/Caps Lock/);
  await secret.fill(passphrase);
  await secret.press('Enter');
  await openSettings(locked);
  await expect(locked.getByLabel('Your name')).toHaveValue('Marjoram Vale');
  await expect(locked.getByLabel('Your role')).toHaveValue('Gauge reader');
  await killAgain();

  const { page: once, kill: killOnce } = await app.start();
  await once.getByLabel('Passphrase or recovery code').fill(code);
  await once.getByRole('button', { name: 'Open' }).click();
  await openSettings(once);
  await expect(once.getByLabel('Your name')).toHaveValue('Marjoram Vale');
  await once.getByRole('button', { name: 'Decrypt my data…' }).click();
  await once.getByRole('button', { name: 'Decrypt everything' }).click();
  await expect(once.getByRole('button', { name: 'Encrypt my data…' })).toBeVisible();
  expect(filesWith(app.dataFolder, 'Marjoram').length).toBeGreaterThan(0);
  await killOnce();

  const { page: plain } = await app.start();
  await openSettings(plain);
  await expect(plain.getByLabel('Your role')).toHaveValue('Gauge reader');
});
