import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();

/** Answers the form and shows the message, fitted. */
async function finishDraft(page: Page): Promise<string> {
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByRole('button', { name: /Why connect$/ }).click();
  await page
    .getByLabel('Your reason to connect')
    .fill('You asked for open dwell-time data, and we have three years of it');
  await page.getByRole('button', { name: 'A talk' }).click();
  await page.getByLabel('What prompted it').fill('Your talk on timetable data');
  await page.getByRole('button', { name: /Mutual benefit$/ }).click();
  await page.getByLabel('What is in it for them').fill('I can share our delay logs for 40 stations');
  await page.getByLabel('A question to open the dialogue').fill('Do you model dwell time per door?');
  await page.getByRole('button', { name: /Your message$/ }).click();
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  // It stands there once the grammar is.
  await expect(message(page)).not.toHaveValue('');
  return message(page).inputValue();
}

async function backToMessage(page: Page) {
  await page.getByRole('link', { name: 'Compose' }).click();
  await expect(message(page)).toBeVisible();
}

test('a finished draft stays when a template that ranks higher is made and the limit is changed', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  const text = await finishDraft(page);
  const template = await page.getByLabel('Template').inputValue();

  await page.getByRole('link', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'New template' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Ranks higher');
  await page.getByRole('textbox', { name: 'Template text' }).fill('Hello {{first_name}}, something else.');
  await page.getByLabel('Prompted by').selectOption({ label: 'A talk' });
  await saved(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('LinkedIn note', { exact: true }).fill('120');
  await saved(page);

  await backToMessage(page);
  await expect(message(page)).toHaveValue(text);
  await expect(page.getByLabel('Template')).toHaveValue(template);
  await page.getByRole('button', { name: 'Make it anew' }).click();
  await expect(message(page)).not.toHaveValue(text);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(message(page)).toHaveValue(text);
});

test('a message that was sent is a record: it is read, copied and written again, and never changed', async ({
  app,
}) => {
  const { page, around } = await app.startIntroduced();
  const text = await finishDraft(page);
  await page.getByRole('button', { name: 'Copy message' }).click();
  await page.getByRole('button', { name: 'Yes, sent' }).click();

  await expect(page.getByRole('heading', { name: 'Sent message' })).toBeVisible();
  const record = page.getByRole('article', { name: 'Sent message' });
  await expect(record).toContainText(text);
  await expect(record).toContainText('LinkedIn note');
  await expect(record).not.toContainText('edited by you');
  await expect(record.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'As they will see it' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy message' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+Shift+c');
  await expect(page.getByText('It was recorded as sent before.')).toBeVisible();
  expect(await around.readClipboard()).toBe(text.normalize('NFC'));

  await page.getByRole('button', { name: 'Write again' }).click();
  // What follows upon a request that waits; nothing of it is said twice.
  await expect(page.getByLabel('The message you received')).toBeFocused();
  await expect(page.getByLabel('Purpose')).toHaveValue('follow-up');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Priya Raman');
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman-Stone');

  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page
    .getByRole('list', { name: 'Sent' })
    .getByRole('link', { name: /Priya Raman/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Sent message' })).toBeFocused();
  await expect(record).toContainText(text);
  await record.getByRole('link', { name: 'Priya Raman' }).click();
  await expect(page.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
  // What was sent is in the dialogue; only what is being written is a draft to them.
  await expect(page.getByRole('region', { name: 'Drafts to them' }).getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Delete Priya Raman…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.goBack();
  await page.goBack();
  // With a person goes what was written to them.
  await expect(page.getByRole('heading', { name: 'Who they are' })).toBeVisible();
  await expect(record).toHaveCount(0);
});
