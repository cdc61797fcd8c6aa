import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from './app.ts';

const me = 'https://www.linkedin.com/in/sam-example';
const dana = 'https://www.linkedin.com/in/dana-example';

const connections = `Notes:
"Some of your connections, as they are"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Ortiz-Muster,${dana},,Institute of Samples,Head of Reeds,14 Nov 2024
Lee,Wong-Beispiel,,,"Sample, Søns & Co",Clerk,15 Nov 2024
,,,,,,07 Jun 2026`;

const invitations = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Sam Example,Dana Ortiz-Muster,"11/10/24, 2:37 PM",Your talk on flumes stays with me,OUTGOING,${me},${dana}`;

const messages = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
c1,,Dana Ortiz-Muster,${dana},Sam Example,${me},2024-11-16 14:03:22 UTC,,<p>Thanks! Which data do you have?</p>,INBOX`;

const exported = Buffer.from(
  zipSync({
    'Connections.csv': strToU8(connections),
    'Invitations.csv': strToU8(invitations),
    'messages.csv': strToU8(messages),
    'Ad_Targeting.csv': strToU8('Colour,Size,Weight\nred,4,1\nblue,5,2'),
  }),
);

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import' });

async function choose(page: Page, name: string, buffer: Buffer) {
  await page.keyboard.press('ControlOrMeta+o');
  await dialog(page).getByLabel('Files to import').setInputFiles({ name, mimeType: '', buffer });
}

const confirm = (page: Page) => dialog(page).getByRole('button', { name: 'Import', exact: true });

test('LinkedIn’s export is looked at, imported, taken back, and imported once more without a change', async ({
  app,
}) => {
  const { page } = await app.start();
  await page.getByLabel('Your name').fill('Sam Example');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await choose(page, 'export.zip', exported);
  await expect(dialog(page).getByRole('list', { name: 'Files' }).getByRole('listitem')).toHaveText([
    /^Connections\.csvconnections from LinkedIn/,
    /^Invitations\.csvinvitations from LinkedIn/,
    /^messages\.csvmessages from LinkedIn/,
  ]);
  await dialog(page).getByText('One row is refused').click();
  await expect(dialog(page).getByText('Connections.csv, line 7')).toBeVisible();
  await confirm(page).click();
  await expect(page.getByText('Imported: 1 person and 2 connections.')).toBeVisible();

  await page.getByRole('link', { name: 'People' }).click();
  const imported = page.getByRole('link', { name: /^Dana Ortiz-Muster/ });
  await expect(imported).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(imported).toHaveCount(0);

  await choose(page, 'export.zip', exported);
  await confirm(page).click();
  await imported.click();
  await expect(page.getByText('Your talk on flumes stays with me')).toBeVisible();
  await expect(page.getByText('Thanks! Which data do you have?').first()).toBeVisible();

  await choose(page, 'export.zip', exported);
  await expect(dialog(page).getByText('There is nothing in it that is not here already.')).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: /^(New|Updated)/ })).toHaveCount(0);
});

test('of a table that no format knows the user says what its columns hold', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await choose(page, 'mine.csv', Buffer.from('Who,Firm,Shoe\nDana Ortiz,Reeds Ltd,39\nLee Wong,Sample,40'));
  await expect(dialog(page).getByText('Say which column holds the name.')).toBeVisible();
  await dialog(page).getByLabel('Column 1: Who').selectOption('Name');
  await dialog(page).getByLabel('Column 2: Firm').selectOption('Company');
  await confirm(page).click();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('link', { name: /^Dana Ortiz/ })).toContainText('Reeds Ltd');
});

test('what cannot be read says why, by file, and nothing is imported', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await choose(page, 'picture.csv', Buffer.from([0x89, 0x50, 0, 0, 1, 2]));
  await expect(dialog(page).getByText('It is not text, whatever its name says.')).toBeVisible();
  await expect(confirm(page)).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await choose(page, 'cut.zip', exported.subarray(0, 300));
  await expect(dialog(page).getByText('The zip is cut off. Download it again.')).toBeVisible();
  await expect(confirm(page)).toBeDisabled();
});

test('a pasted card, and a text that is dropped, are imported as well', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.keyboard.press('ControlOrMeta+o');
  await dialog(page)
    .getByLabel('Or paste a table or address cards')
    .fill('BEGIN:VCARD\nVERSION:3.0\nFN:Ana Beispiel\nTITLE:Clerk\nEND:VCARD');
  await dialog(page).getByRole('button', { name: 'Look at what I pasted' }).click();
  await confirm(page).click();
  await expect(page.getByText('Imported: 1 person.')).toBeVisible();

  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File(['Hi {{first_name}}, thank you.'], 'After a talk.txt', { type: 'text/plain' }),
    );
    return transfer;
  });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  await confirm(page).click();
  await page.getByRole('link', { name: 'Templates' }).click();
  await expect(page.getByText('After a talk').first()).toBeVisible();
});

test('people are taken along as a table, and come back from it', async ({ app }) => {
  const { page, around } = await app.startIntroduced();
  await choose(page, 'mine.csv', Buffer.from('Name,Company,Notes\nDana Ortiz,=Reeds Ltd,Likes tea'));
  await confirm(page).click();
  await expect(page.getByText('Imported: 1 person.')).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  const table = await around.savedBy(() => page.getByRole('button', { name: 'People as a table' }).click());
  expect(table.name).toMatch(/^common-ground-people-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(table.text).toContain("'=Reeds Ltd");
  await page.getByRole('link', { name: 'People' }).click();
  await choose(page, 'people.csv', Buffer.from(table.text));
  await expect(dialog(page)).toContainText('people from Common Ground');
  await expect(dialog(page)).toContainText('There is nothing in it that is not here already.');
});

test('the address book says whom one knows where, and whoever is written to becomes one of the people', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: 'Address book' }).click();
  await expect(page.getByRole('heading', { name: 'No connections yet' })).toBeVisible();
  await choose(page, 'Connections.csv', Buffer.from(connections));
  await confirm(page).click();
  const rows = page.getByRole('list', { name: 'Connections' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Search the address book').fill('who do I know at søns');
  await expect(rows).toHaveText([/Lee Wong-Beispiel/]);

  const later = connections
    .replace('Head of Reeds', 'Director of Reeds')
    .replace('Lee,Wong-Beispiel', 'Ana,Sol');
  await choose(page, 'Connections.csv', Buffer.from(later));
  await confirm(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await page.getByLabel('Search the address book').fill('');
  await page.getByRole('button', { name: 'Changed position 1' }).click();
  await expect(rows).toHaveText([/before: Head of Reeds/]);
  await page.getByRole('button', { name: 'Gone 1' }).click();
  await expect(rows).toHaveText([/Lee Wong-Beispiel/]);
  await page.getByRole('button', { name: 'New since then 1' }).click();
  await page.getByRole('button', { name: 'Write to Ana Sol' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ana Sol');
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('link', { name: /^Ana Sol/ })).toBeVisible();
});

/** The files of a zip as texts, but for the list of contents, which names the moment. */
function textsIn(zip: Buffer): Readonly<Record<string, string>> {
  const { 'manifest.json': _, ...files } = unzipSync(zip);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('everything is taken along in one zip and, after all was deleted, is back as it was', async ({
  app,
}) => {
  const { page, around } = await app.startIntroduced({ name: 'Sam Example' });
  await choose(page, 'export.zip', exported);
  await confirm(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await choose(page, 'After a talk.txt', Buffer.from('Hi {{first_name}}, thank you for 🎻 “{{prompt}}”.'));
  await confirm(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Compose' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Ana Beispiel');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Your location').fill('Leeds');
  await page.getByLabel('Dark').check();
  const taken = await around.savedBy(() =>
    page.getByRole('button', { name: 'Everything', exact: true }).click(),
  );
  expect(taken.name).toMatch(/^common-ground-\d{4}-\d{2}-\d{2}\.commonground$/);
  const before = textsIn(taken.bytes);
  expect(Object.keys(before)).toHaveLength(7);

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin anew' }).click();
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await expect(page.getByLabel('Your location')).toHaveValue('');

  await choose(page, taken.name, taken.bytes);
  await expect(dialog(page)).toContainText('people from Common Ground');
  await confirm(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Imported' })).toContainText(
    /Imported: 1 person, 2 connections, 1 template, \d+ drafts?, your profile/,
  );
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByLabel('Your location')).toHaveValue('Leeds');
  const again = await around.savedBy(() =>
    page.getByRole('button', { name: 'Everything', exact: true }).click(),
  );
  const after = textsIn(again.bytes);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const read = (text = '') => JSON.parse(text);
  for (const name of Object.keys(before)) expect(read(after[name]), name).toEqual(read(before[name]));
});

test('names of the address book are offered for common connections, by keys alone', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await choose(page, 'Connections.csv', Buffer.from(connections));
  await confirm(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Compose' }).click();
  const box = page.getByLabel('Common connections', { exact: true });
  await expect(async () => {
    await box.fill('');
    await box.pressSequentially('ort');
    await expect(page.getByRole('option', { name: /^Dana Ortiz-Muster/ })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const option = page.getByRole('option', { name: 'Dana Ortiz-Muster Head of Reeds, Institute of Samples' });
  await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Common connections, so far' })).toHaveText(
    'Dana Ortiz-Muster',
  );
  await expect(box).toBeFocused();
  await box.pressSequentially('le');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: /whom you may mean/ })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Common connections, so far' })).toContainText('le');
});
