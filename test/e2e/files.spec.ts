import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { mostTemplates } from '../../shared/capacity.ts';
import { type TemplateContent, writeTemplateFile } from '../../shared/template/exchange.ts';
import { expect, test } from './app.ts';

const hint = (page: Page) => page.getByText('Drop the file to see the templates in it.');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import templates' });

const contentOf = (title: string): TemplateContent => ({
  title,
  description: '',
  purpose: 'connection-request',
  promptKind: null,
  channel: null,
  tone: 'plain',
  language: 'en',
  body: 'Hello {{first_name}}',
  customFields: [],
});

/** Files of one template each, as they are dragged over the page. */
function dragged(page: Page, titles: readonly string[]) {
  return page.evaluateHandle(
    (texts) => {
      const transfer = new DataTransfer();
      for (const text of texts)
        transfer.items.add(new File([text], 'templates.json', { type: 'application/json' }));
      return transfer;
    },
    titles.map((title) => writeTemplateFile([contentOf(title)])),
  );
}

async function chooseFile(page: Page, titles: readonly string[]) {
  const buffer = Buffer.from(writeTemplateFile(titles.map(contentOf)));
  await page
    .getByLabel('File of templates')
    .setInputFiles({ name: 'templates.json', mimeType: 'application/json', buffer });
}

/** The screen listens for files once it stands. */
async function openTemplates(page: Page) {
  await page.getByRole('link', { name: 'Templates' }).click();
  await expect(page.getByRole('button', { name: 'Import…' })).toBeVisible();
}

test('a file is shown before it is dropped, and looked at once it is', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await openTemplates(page);
  const dataTransfer = await dragged(page, ['Dropped one']);
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await expect(hint(page)).toBeVisible();
  await page.dispatchEvent('main', 'dragleave', { dataTransfer });
  await expect(hint(page)).toBeHidden();
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  await expect(dialog(page)).toContainText('The file holds 1 template.');
  await expect(hint(page)).toBeHidden();

  // While the dialog asks about a file, another one is not taken.
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await expect(hint(page)).toBeHidden();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page)).toBeHidden();
});

test('two files at once are refused with a word', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await openTemplates(page);
  const dataTransfer = await dragged(page, ['One', 'Two']);
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  await expect(page.getByText('Drop one file at a time.')).toBeVisible();
  await expect(dialog(page)).toBeHidden();
});

test('a file for which there is no room is refused with the room there is, and stays to be chosen from', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await openTemplates(page);
  await chooseFile(
    page,
    Array.from({ length: mostTemplates - 1 }, (_, index) => `No ${index}`),
  );
  await dialog(page).getByRole('button', { name: 'Add 1,999 templates' }).click();
  await expect(dialog(page)).toBeHidden();
  await chooseFile(page, ['One', 'Two']);
  await dialog(page).getByRole('button', { name: 'Add 2 templates' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('There is room for one more template.');
  await dialog(page).getByRole('checkbox', { name: 'One' }).uncheck();
  await dialog(page).getByRole('button', { name: 'Add 1 template' }).click();
  await expect(page.getByText('One template was added.')).toBeVisible();
});

test('a file holds the templates that were left ticked, and no other', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await openTemplates(page);
  await chooseFile(page, ['One', 'Two']);
  for (const name of ['One', 'Two']) await expect(dialog(page).getByRole('checkbox', { name })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Add 2 templates' }).click();
  await page.getByRole('button', { name: 'Export…' }).click();
  const choice = page.getByRole('dialog', { name: 'Export templates' });
  await choice.getByRole('checkbox', { name: 'One' }).uncheck();
  const download = page.waitForEvent('download');
  await choice.getByRole('button', { name: 'Export 1 template' }).click();
  const { templates } = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(templates.map(({ title }: TemplateContent) => title)).toEqual(['Two']);
  await expect(choice).toBeHidden();
});
