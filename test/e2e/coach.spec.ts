import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const findings = (page: Page) => page.getByRole('region', { name: 'Findings' });

async function write(page: Page, text: string) {
  await page.getByLabel('Name', { exact: true }).fill('Paul Sample');
  await page.getByLabel('Common connections', { exact: true }).fill('Dana Ortiz');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /· Your message/ }).click();
  await message(page).fill(text);
}

const blind = 'Hello, Paul, It seems we have more than a few common connections. Let’s connect!';

test('blind outreach is called what it is, and a fix names the one contact there is', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await write(page, blind);
  await expect(verdict(page)).toContainText('Blind outreach');
  await page.getByRole('button', { name: /^It seems we have more than a few common connections:/ }).click();
  await page.getByRole('button', { name: /^Use.*We both know Dana Ortiz/ }).click();
  await expect(message(page)).toHaveValue(/We both know Dana Ortiz/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(message(page)).toHaveValue(blind);
});

test('rewritten with one contact, one reason, one benefit and one question, it is ready', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await write(page, blind);
  await message(page).fill(
    'Hi Paul, Dana Ortiz showed me your networking tip on blind requests. I teach it to students in Leeds and can send you their questions. Which one do you hear most?',
  );
  await expect(verdict(page)).toContainText('Ready');
  await expect(findings(page)).toBeHidden();
});

test('findings are walked through by key, and one can be dismissed for this message', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await write(page, blind);
  await expect(findings(page)).toBeVisible();
  await page.keyboard.press('F8');
  await expect(findings(page).locator(':focus')).toBeVisible();
  const title = await findings(page).locator(':focus').locator('p').first().innerText();
  await findings(page)
    .locator(':focus')
    .getByRole('button', { name: /^Dismiss/ })
    .click();
  await expect(page.getByText('Dismissed for this message.')).toBeVisible();
  await expect(findings(page)).not.toContainText(title);
});

test('a rule that was switched off stays off until it is switched on in Settings', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await write(page, blind);
  await page.getByRole('button', { name: /^It seems we have more than a few common connections:/ }).click();
  await page.getByText('Why this rule?').click();
  await page.getByRole('button', { name: 'Switch this rule off' }).click();
  await expect(findings(page)).not.toContainText('Common contacts without a name');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Common contacts without a name').check();
  await page.getByRole('link', { name: 'Compose' }).click();
  await expect(page.getByRole('button', { name: /^It seems we have more than a few/ })).toBeVisible();
});

test('a form that is not finished is not judged yet', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Paul Sample');
  await expect(page.getByText('What is the compelling reason?')).toBeVisible();
  await expect(verdict(page)).toBeHidden();
});
