import type { Page } from '@playwright/test';
import { questionIdeas } from '../../renderer/features/compose/steps/guide.ts';
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

test('blind outreach is called what it is, with advice that is walked through, taken and dismissed', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await test.step('blind outreach is called what it is, and a fix names the one contact there is', async () => {
    await write(page, blind);
    await expect(verdict(page)).toContainText('Blind outreach');
    await page.getByRole('button', { name: /^Use.*We both know Dana Ortiz/ }).click();
    await expect(message(page)).toHaveValue(/We both know Dana Ortiz/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(message(page)).toHaveValue(blind);
  });
  await test.step('a finding is opened by a click, with its advice, and the one before closes', async () => {
    await message(page).fill(blind);
    const dismiss = findings(page).getByRole('button', { name: /^Dismiss/ });
    await expect(dismiss).toHaveCount(1);
    const first = await dismiss.getAttribute('aria-label');
    await findings(page).getByRole('listitem').nth(1).getByRole('button').click();
    await expect(dismiss).toHaveCount(1);
    await expect(dismiss).not.toHaveAttribute('aria-label', first ?? '');
    await expect(findings(page).getByRole('listitem').nth(1).getByText('Why this rule?')).toBeVisible();
  });
  await test.step('findings are walked through by key, and one can be dismissed for this message', async () => {
    await message(page).fill(blind);
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
  await test.step('the recipient’s questions say which of them the message answers', async () => {
    await message(page).fill('Hi Paul, do you still teach on Fridays?');
    const questions = page.getByRole('region', { name: /^What Paul will ask/ }).getByRole('listitem');
    await expect(questions.filter({ hasText: 'What is the compelling reason?' })).toContainText(
      'Not answered',
    );
    await message(page).fill(
      'Hi Paul, Dana Ortiz showed me your networking tip on blind requests. I teach it to students in Leeds and can send you their questions. Which one do you hear most?',
    );
    await expect(questions.filter({ hasText: 'What is the compelling reason?' })).toContainText(/^Answered/);
  });
  await test.step('rewritten with one contact, one reason, one benefit and one question, it is ready', async () => {
    await message(page).fill(
      'Hi Paul, Dana Ortiz showed me your networking tip on blind requests. I teach it to students in Leeds and can send you their questions. Which one do you hear most?',
    );
    await expect(verdict(page)).toContainText('Ready');
    await expect(findings(page)).toBeHidden();
  });
});

test('a rule that was switched off stays off until it is switched on in Settings', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await write(page, blind);
  await page.getByText('Common contacts without a name').click();
  await page.getByText('Why this rule?').click();
  await page.getByRole('button', { name: 'Switch this rule off' }).click();
  await expect(findings(page)).not.toContainText('Common contacts without a name');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Common contacts without a name').check();
  await page.getByRole('link', { name: 'Compose' }).click();
  await expect(findings(page)).toContainText('Common contacts without a name');
});

test('a form that is not finished is not judged yet, and says what is still to come', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Paul Sample');
  await expect(page.getByText('What is the compelling reason?')).toBeVisible();
  await expect(verdict(page)).toHaveText(/Under way.*Still to come: .*your reason to connect/);
});

test('what is answered in the rehearsal goes where it belongs, and nowhere else', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Paul Sample');
  await page.getByRole('button', { name: /Why connect$/ }).click();
  const reason = page.getByLabel('Your reason to connect');
  await reason.fill('You asked for delay logs');
  await page.getByRole('button', { name: 'Rehearse their two questions' }).click();
  const dialog = page.getByRole('dialog', { name: 'If Paul asks' });
  await expect(dialog).toContainText('Your reason in the form: You asked for delay logs');
  const [first, second] = [/compelling reason/, /help both of us/].map((name) => dialog.getByLabel(name));
  await first?.fill('I have three years of them');
  await second?.fill('You can check your model');
  const remarks = dialog.getByRole('status');
  await expect(remarks).toHaveCount(2);
  await second?.fill('');
  await expect(remarks.last()).toContainText('Not answered yet.');
  await expect(remarks.first()).not.toContainText('Not answered yet.');
  await second?.fill('You can check your model');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toBeHidden();
  await expect(reason).toHaveValue('You asked for delay logs');
  await page.getByRole('button', { name: /Mutual benefit/ }).click();
  await expect(page.getByLabel('What is in it for them')).toHaveValue('You can check your model');
  const [idea = ''] = questionIdeas.none;
  await page.getByRole('button', { name: idea }).click();
  await expect(page.getByLabel('A question to open the dialogue')).toHaveValue(idea);
  await expect(page.getByRole('button', { name: idea })).toBeHidden();
  await page.getByRole('button', { name: 'Rehearse their two questions' }).click();
  await expect(dialog.getByLabel(/compelling reason/)).toHaveValue('I have three years of them');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Rehearse their two questions' }).click();
  await expect(dialog).toBeVisible();
});
