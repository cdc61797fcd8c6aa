import type { Page } from '@playwright/test';
import { mostTemplates } from '../../shared/capacity.ts';
import { type TemplateContent, writeTemplateFile } from '../../shared/template/exchange.ts';
import { expect, test } from './app.ts';

const hint = (page: Page) => page.getByText('Drop the file to see the templates in it.');
const rows = (page: Page, title: string) => page.getByRole('link', { name: new RegExp(`^${title}`) });
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

test('a file is shown before it is dropped, and looked at once it is; two at once are refused with a word', async ({
  app,
}) => {
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

  const two = await dragged(page, ['One', 'Two']);
  await page.dispatchEvent('main', 'drop', { dataTransfer: two });
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
  await dialog(page).getByRole('button', { name: /^Add/ }).click();
  await expect(dialog(page)).toBeHidden();
  await chooseFile(page, ['One', 'Two']);
  await dialog(page).getByRole('button', { name: 'Add 2 templates' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('There is room for one more template.');
  await dialog(page).getByRole('checkbox', { name: 'One' }).uncheck();
  await dialog(page).getByRole('button', { name: 'Add 1 template' }).click();
  await expect(page.getByText('One template was added.')).toBeVisible();
});

test('a file holds the templates that were left ticked, and no other', async ({ app }) => {
  const { page, around } = await app.startIntroduced();
  await openTemplates(page);
  await chooseFile(page, ['One', 'Two']);
  // Nothing is left in it, so that the same file can be chosen again.
  await expect(page.getByLabel('File of templates')).toHaveValue('');
  for (const name of ['One', 'Two']) await expect(dialog(page).getByRole('checkbox', { name })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Add 2 templates' }).click();
  await page.getByRole('button', { name: 'Export…' }).click();
  const choice = page.getByRole('dialog', { name: 'Export templates' });
  await choice.getByRole('checkbox', { name: 'One' }).uncheck();
  const { text } = await around.savedBy(() =>
    choice.getByRole('button', { name: 'Export 1 template' }).click(),
  );
  const { templates } = JSON.parse(text);
  expect(templates.map(({ title }: TemplateContent) => title)).toEqual(['Two']);
  await expect(choice).toBeHidden();
});

test('a file of templates is looked at before anything is added, and taken out again in one step', async ({
  app,
}) => {
  const { page, around } = await app.startIntroduced();
  await openTemplates(page);
  await rows(page, 'After their talk').click();
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await page.getByRole('button', { name: 'All templates' }).click();
  const exported = await around.savedBy(() =>
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  );
  expect(exported.name).toBe('copy-of-after-their-talk.commonground');
  const file = JSON.parse(exported.text);
  const another = { ...file.templates[0], title: 'Another one', body: 'Hello {{first_name}}' };
  const both = JSON.stringify({ ...file, templates: [...file.templates, another] });
  await page
    .getByLabel('File of templates')
    .setInputFiles({ name: 'both.json', mimeType: 'application/json', buffer: Buffer.from(both) });

  await expect(dialog(page)).toContainText('The file holds 2 templates. Nothing is added until you say so.');
  const known = dialog(page).getByRole('listitem').filter({ hasText: 'Copy of After their talk' });
  await expect(known).toContainText('You have this one already.');
  await expect(known.getByRole('checkbox')).not.toBeChecked();
  await expect(known).not.toContainText('it will be called');
  await known.getByRole('checkbox').check();
  await expect(known).toContainText('it will be called “Copy of After their talk (2)”');
  await known.getByRole('checkbox').uncheck();
  await expect(dialog(page).getByRole('checkbox', { name: 'Another one' })).toBeChecked();
  await expect(rows(page, 'Another one')).toBeHidden();

  await known.getByRole('checkbox').check();
  await dialog(page).getByRole('button', { name: 'Add 2 templates' }).click();
  await expect(rows(page, 'Copy of After their talk')).toHaveCount(2);
  await expect(rows(page, 'Another one')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(rows(page, 'Another one')).toBeHidden();
  await expect(rows(page, 'Copy of After their talk')).toHaveCount(1);
});

const hostileFiles = [
  [
    'PK\u0003\u0004 Hello {{first_name}}',
    'This is not a file of templates, or part of it is missing. Such a file is made with “Export”.',
  ],
  [' '.repeat(5_000_000), 'This file is larger than 4 MB, so it was not read.'],
  [
    '{"format":"common-ground-templates","version":1,"templates":[{"__proto__":{"title":"Mine"}}]}',
    'Template 1 holds “__proto__”, which Common Ground does not know.',
  ],
] as const;

test('a file that is no file of templates is refused with the reason, and nothing is added', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Templates' }).click();
  for (const [text, sentence] of hostileFiles) {
    await page
      .getByLabel('File of templates')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('status').getByText(sentence, { exact: true })).toBeVisible();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText('Duplicate a built-in template and change it')).toBeVisible();
  }
});
