import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Template text' });
const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });

/** Begins a template with the keyboard alone and leaves the focus in its text. */
async function beginTemplate(page: Page, title: string) {
  await page.keyboard.press('ControlOrMeta+3');
  await page.getByRole('button', { name: 'New template' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Title')).toBeFocused();
  await page.keyboard.type(title);
  await editor(page).focus();
}

/** Types as a person does: the editor closes no bracket by itself, and offers names that are not taken. */
async function type(page: Page, text: string) {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
    await page.keyboard.press('Escape');
  }
}

const body =
  'Hello {{first_name}},\n{{reason}}. [[5: {{mutual_project}} is what I work on at the moment, with four others in three towns. || {{mutual_project}} is my work.]] [[3: {{benefit_for_them}}.]] [[1: {{question}}]]';

test('a template written by keyboard becomes a message that is fitted, completed and copied', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await beginTemplate(page, 'About our project');
  await type(page, body);
  await expect(page.getByRole('region', { name: 'Mistakes' })).toBeHidden();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+1');
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByRole('button', { name: /· Why connect/ }).click();
  await page
    .getByLabel('Your reason to connect')
    .fill('You asked for open dwell-time data, and we have some');
  await page.getByRole('button', { name: /· Mutual benefit/ }).click();
  await page.getByLabel('What is in it for them').fill('I can share our delay logs for 40 stations');
  await page.getByLabel('A question to open the dialogue').fill('Do you model dwell time per door?');
  await page.getByRole('button', { name: /· Your message/ }).click();
  await page.getByLabel('Template').selectOption({ label: await optionFor(page, 'About our project') });
  await page.getByLabel('Mutual project').fill('A map of quiet carriages');
  await expect(message(page)).toHaveValue(/A map of quiet carriages is what I work on/);

  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  const fitted = await message(page).inputValue();
  expect(fitted.length).toBeLessThanOrEqual(200);
  expect(fitted).toContain('Do you model dwell time per door?');
  await expect(page.getByText(/Fitted to 200/)).toBeVisible();
  await page.getByRole('button', { name: 'Restore' }).last().click();
  await expect(message(page)).not.toHaveValue(fitted);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(message(page)).toHaveValue(fitted);

  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(fitted);
});

/** The whole label of the template's option, which goes on with the reason for its place. */
async function optionFor(page: Page, title: string): Promise<string> {
  const labels = await page.getByLabel('Template').locator('option').allInnerTexts();
  return labels.find((label) => label.startsWith(title)) ?? title;
}

test('a template with a mistake is kept as it is, marked, explained and not used', async ({ app }) => {
  const first = await app.startIntroduced();
  await beginTemplate(first.page, 'Not finished');
  await type(first.page, 'Hello {{First Name}}, [[ is this');
  await expect(first.page.getByRole('region', { name: 'Mistakes' })).toBeVisible();
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible();
  await first.kill();

  const { page } = await app.start();
  await page.getByRole('link', { name: 'Templates' }).click();
  await expect(page.getByText('Not finished').first()).toBeVisible();
  await expect(page.getByText(/has errors/).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+1');
  await page.getByRole('button', { name: /· Your message/ }).click();
  expect(await page.getByLabel('Template').locator('option').allInnerTexts()).not.toContain('Not finished');
});

test('a built-in template is copied, renamed, deleted and brought back', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Templates' }).click();
  await page.getByText('After their talk').first().click();
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await page.getByLabel('Title').fill('My own talk');
  await page.getByRole('button', { name: 'All templates' }).click();
  await page.getByText('My own talk').first().click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('link', { name: /My own talk/ })).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('My own talk').first()).toBeVisible();
});

test('templates are exported, looked at before they are imported, and taken out in one step', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Templates' }).click();
  await page.getByText('After their talk').first().click();
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await page.getByRole('button', { name: 'All templates' }).click();
  await page.getByRole('button', { name: 'Export…' }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export 1 template' }).click();
  const path = await (await download).path();

  await page.getByLabel('File of templates').setInputFiles(path);
  const dialog = page.getByRole('dialog', { name: 'Import templates' });
  await expect(dialog).toContainText('Copy of After their talk');
  // It is there already, so it is not chosen until the user says so.
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByRole('button', { name: /^Add/ }).click();
  await expect(page.getByRole('link', { name: /^Copy of After their talk/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Copy of After their talk/ })).toHaveCount(1);
});

for (const [what, text] of [
  ['is no JSON', 'PK\u0003\u0004 not json'],
  ['is too large', 'x'.repeat(2_000_000)],
  [
    'would reach into the program',
    '{"format":"common-ground-templates","version":1,"__proto__":{"a":1},"templates":[]}',
  ],
] as const) {
  test(`a file that ${what} is refused in a sentence, and nothing is added`, async ({ app }) => {
    const { page } = await app.startIntroduced();
    await page.getByRole('link', { name: 'Templates' }).click();
    await page
      .getByLabel('File of templates')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(
      page
        .getByRole('status')
        .getByText(/file|File/)
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText('Duplicate a built-in template and change it')).toBeVisible();
  });
}

test('placeholders of another tool are offered to be turned into fields', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await beginTemplate(page, 'From elsewhere');
  await editor(page).fill('Hi %FIRSTNAME%, greetings from [Company].');
  await page.getByRole('button', { name: 'Turn them into fields' }).click();
  await expect(page.getByRole('region', { name: 'Placeholders from another tool' })).toBeHidden();
  await expect(page.getByRole('article').or(page.getByRole('complementary')).first()).toContainText(
    'Hi Priya',
  );
});
