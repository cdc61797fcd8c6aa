import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { press, walkTo } from './keyboard.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Template text' });
const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (page: Page, title: string) => page.getByRole('link', { name: new RegExp(`^${title}`) });
const preview = (page: Page) => page.getByRole('complementary', { name: 'Live preview' });

/** Begins a template and leaves the focus in its text. */
async function beginTemplate(page: Page, title: string) {
  await page.keyboard.press('ControlOrMeta+3');
  await press(button(page, 'New template'));
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await page.keyboard.type(title);
  await walkTo(editor(page));
}

test('a template is written from nothing, used, fitted, completed and copied by keyboard alone', async ({
  app,
}) => {
  const { page, around } = await app.startIntroduced();
  const { keyboard } = page;
  await beginTemplate(page, 'About our project');
  await page.clock.install();
  await keyboard.type('Hello {{fir');
  await expect(page.getByRole('option', { name: /First name/ })).toBeVisible();
  // For its first moment the list takes no key, so that none is caught by it while one types.
  await page.clock.fastForward(1_000);
  await keyboard.press('Enter');
  await keyboard.type(',');
  await keyboard.press('Enter');
  await keyboard.type('{{reason}}. ');
  await keyboard.type('{{mutual_project}} is what I work on at the moment, with four others in three towns.');
  await press(button(page, 'Make optional'), 'Shift+Tab');
  await press(button(page, 'Add a shorter wording'), 'Shift+Tab');
  await keyboard.type('{{mutual_project}} is my work.');
  await keyboard.press('End');
  await keyboard.type(' [[1:{{question}}]]');
  await expect(page.getByRole('region', { name: 'Mistakes' })).toBeHidden();
  await walkTo(page.getByRole('group', { name: 'Mutual project' }).getByLabel('Hint'));
  await keyboard.type('What do you both build?');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await press(button(page, 'All templates'), 'Shift+Tab');
  await press(button(page, 'Use for a new draft'));
  await walkTo(page.getByLabel('Name', { exact: true }));
  await keyboard.type('Priya Raman');
  await keyboard.press('ControlOrMeta+Enter');
  await walkTo(page.getByLabel('Your reason to connect'));
  await keyboard.type('You asked for open dwell-time data, and we have three years of it');
  await keyboard.press('ControlOrMeta+Enter');
  await walkTo(page.getByLabel('A question to open the dialogue'));
  await keyboard.type('Do you model dwell time per door or per train?');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('What do you both build?')).toBeVisible();
  await walkTo(page.getByLabel('Mutual project'));
  await keyboard.type('A map of quiet carriages');
  const start =
    'Hello Priya,\nYou asked for open dwell-time data, and we have three years of it. A map of quiet carriages';
  const full = `${start} is what I work on at the moment, with four others in three towns.`;
  const question = 'Do you model dwell time per door or per train?';
  await expect(message(page)).toHaveValue(`${full} ${question}`);

  await press(button(page, 'Fit'));
  await expect(message(page)).toHaveValue(`${start} is my work. ${question}`);
  await expect(page.getByText('Fitted to 200: one part shortened.')).toBeVisible();
  await expect(page.getByText('Shortened', { exact: true })).toBeVisible();
  await press(button(page, 'Restore'));
  // The restored part stays, so the other one has to go.
  await expect(message(page)).toHaveValue(full);
  await expect(page.getByText('Left out', { exact: true })).toBeVisible();

  await keyboard.press('ControlOrMeta+Shift+c');
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await around.readClipboard()).toBe(full);
});

test('a template with a mistake is marked, survives a crash as it is, and is not used', async ({ app }) => {
  const first = await app.startIntroduced();
  await beginTemplate(first.page, 'Not finished');
  await button(first.page, 'All templates').click();
  await expect(rows(first.page, 'Not finished')).toContainText('empty, not used');
  await expect(button(first.page, 'Use for a new draft')).toBeDisabled();
  await button(first.page, 'Edit').click();
  await editor(first.page).click();
  await first.page.keyboard.type('Hello [[Ms {{last_name}}');
  await expect(first.page.getByRole('region', { name: 'Mistakes' })).toContainText('One mistake');
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible();
  await first.kill();

  const { page } = await app.start();
  await page.getByRole('link', { name: 'Templates' }).click();
  await expect(rows(page, 'Not finished')).toContainText('has errors, not used');
  await rows(page, 'Not finished').click();
  await expect(button(page, 'Use for a new draft')).toBeDisabled();
  await button(page, 'Edit').click();
  await expect(editor(page)).toContainText('Hello [[Ms');

  await page.keyboard.press('ControlOrMeta+1');
  await page.getByRole('button', { name: /· Your message/ }).click();
  const offered = page.getByLabel('Template').locator('option');
  await expect(offered.filter({ hasText: 'After their talk' })).toHaveCount(1);
  await expect(offered.filter({ hasText: 'Not finished' })).toHaveCount(0);
});

test('placeholders of other tools are offered for conversion when they are pasted', async ({ app }) => {
  const { page, around } = await app.startIntroduced();
  await beginTemplate(page, 'From elsewhere');
  const pasted = 'Hi {first_name}, %FIRSTNAME%, {{contact.firstname}}: greetings to all at [Company].';
  await around.writeClipboard(pasted);
  await page.keyboard.press('ControlOrMeta+v');
  const offer = page.getByRole('region', { name: 'Placeholders from another tool' });
  for (const foreign of ['{first_name}', '%FIRSTNAME%', '{{contact.firstname}}', '[Company]']) {
    await expect(offer.getByText(foreign, { exact: true })).toBeVisible();
  }
  await offer.getByRole('button', { name: 'Turn them into fields' }).click();
  await expect(offer).toBeHidden();
  await expect(preview(page)).toContainText('Hi Priya, Priya, Priya: greetings to all at ');
  await expect(preview(page)).not.toContainText('[Company]');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(offer).toBeVisible();
});

test('the preview shows other lengths, and is made with whomever one chooses', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByRole('link', { name: 'Templates' }).click();
  await rows(page, 'After their talk').click();
  const shown = page.getByRole('region', { name: 'Preview' });
  const paper = shown.locator('[dir="auto"]').first();
  const inFull = await paper.innerText();
  await expect(shown.getByRole('radio', { name: 'In full' })).toBeChecked();
  await shown.getByRole('radio', { name: /^Fit/ }).first().check();
  await expect(paper).not.toHaveText(inFull);
  await shown.getByRole('radio', { name: 'In full' }).check();
  await expect(paper).toHaveText(inFull);
  for (const row of await shown.getByRole('table', { name: 'Characters, in full' }).getByRole('row').all()) {
    const [length = 0, limit = 0] =
      (await row.innerText()).replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
    expect(limit).toBeGreaterThan(0);
    await (length > limit ? expect(row) : expect(row).not).toContainText('too long');
  }
  await shown.getByLabel('Preview with').selectOption({ label: 'Draft: Priya Raman' });
  await expect(paper).toContainText('Priya');
  await expect(shown.getByRole('list', { name: 'Parts that are left out' })).toBeVisible();
});

test('mistakes are gone through by button, and the text is undone and redone', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await beginTemplate(page, 'Not finished');
  await expect(button(page, 'Undo').first()).toBeDisabled();
  await page.keyboard.type('Hello ');
  await expect(preview(page)).toContainText('Hello');
  await page.keyboard.type('}}');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Dear }}');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Yours }}');
  const mistakes = page.getByRole('region', { name: 'Mistakes' });
  await expect(mistakes.getByRole('listitem')).toHaveCount(3);
  await expect(preview(page)).toContainText('No message can be made of it yet');
  await expect(preview(page).locator('mark')).toHaveText(['}}', '}}', '}}']);
  const tools = page.getByRole('toolbar', { name: 'Template text tools' });
  await expect(tools.getByRole('button', { name: 'Redo' })).toBeDisabled();
  await tools.getByRole('button', { name: 'Undo' }).click();
  await expect(editor(page)).not.toContainText('Yours }}');
  await tools.getByRole('button', { name: 'Redo' }).click();
  await expect(editor(page)).toContainText('Yours }}');
  await expect(tools.getByRole('button', { name: 'Redo' })).toBeDisabled();
  // From the end the next one is the first, and the one before that the last; what is typed goes there.
  const lines = editor(page).locator('.cm-line');
  await expect(lines.last().locator('.cm-lintRange-error')).toBeVisible();
  await mistakes.getByRole('button', { name: 'Next' }).click();
  await page.keyboard.insertText('here');
  await expect(lines.first()).toContainText('here');
  await tools.getByRole('button', { name: 'Undo' }).click();
  await expect(lines.first().locator('.cm-lintRange-error')).toBeVisible();
  await mistakes.getByRole('button', { name: 'Previous' }).click();
  await page.keyboard.type('there');
  await expect(lines.last()).toContainText('there');
  await mistakes.getByRole('button', { name: 'Line 2' }).click();
  await page.keyboard.type('between');
  await expect(lines.nth(1)).toContainText('between');
});

test('a field of one’s own is put into the text and asked for in the form, as a choice', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await beginTemplate(page, 'With a choice');
  await page.keyboard.type('Hello ');
  await button(page, 'Company').click();
  await expect(editor(page)).toContainText('Hello {{company}}');
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByLabel('Your own', { exact: true }).fill('2026');
  await button(page, 'Add field').click();
  await expect(page.getByText('A field’s name needs at least one letter')).toBeVisible();
  await page.getByLabel('Your own', { exact: true }).fill('Shared project');
  await button(page, 'Add field').click();
  await expect(editor(page)).toContainText('{{shared_project}}');
  await expect(page.getByLabel('Your own', { exact: true })).toHaveValue('');
  const field = page.getByRole('group', { name: 'Shared project' });
  await field.getByLabel('Asked for as').selectOption({ label: 'A choice' });
  await field.getByLabel('Choices').fill('Maps\nTimetables');
  await button(page, 'All templates').click();
  await page.getByRole('link', { name: 'Templates' }).click();
  await rows(page, 'With a choice').click();
  await button(page, 'Use for a new draft').click();
  await page.getByRole('button', { name: /Your message$/ }).click();
  const choice = page.getByLabel('Shared project');
  await expect(choice.locator('option')).toHaveText(['Choose…', 'Maps', 'Timetables']);
  await choice.selectOption('Timetables');
  await expect(message(page)).toHaveValue('Hello Timetables');
});

test('what was said to someone in a field before is offered again', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await beginTemplate(page, 'About a project');
  await page.keyboard.type('Hello {{shared_project}}');
  await button(page, 'All templates').click();
  for (const time of ['first', 'second']) {
    await page.getByRole('link', { name: 'Templates' }).click();
    await rows(page, 'About a project').click();
    await button(page, 'Use for a new draft').click();
    await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
    await page.getByRole('button', { name: /Your message$/ }).click();
    if (time === 'first') await page.getByLabel('Shared project').fill('our map');
  }
  await button(page, 'our map').click();
  await expect(page.getByLabel('Shared project')).toHaveValue('our map');
  await expect(button(page, 'our map')).toBeHidden();
});

test('a name very like a known field’s is asked about, and mended with a click', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await beginTemplate(page, 'With a slip');
  await page.keyboard.insertText('Hello {{frist_name}}, I am here.');
  const slips = page.getByRole('region', { name: 'Names to check' });
  await slips.getByRole('button', { name: 'Use “First name”' }).click();
  // A known field is shown by its label.
  await expect(editor(page)).toContainText('Hello First name, I am here.');
  await expect(editor(page)).toBeFocused();
  await expect(slips).toBeHidden();
});
