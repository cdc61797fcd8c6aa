/** What only the desktop app has on its page: its part of Settings, and what the system hands to it. */
import type { DesktopHost } from '../../electron/core/handlers/host.ts';
import { createQuickKeys } from '../../electron/desktop/quick-keys.ts';
import { readPersonLink } from '../../shared/person-link.ts';
import { writeTemplateFile } from '../../shared/template/exchange.ts';
import { expect } from './app.ts';
import { test } from './desktop-page.ts';

test.beforeEach(({ browserName: _unused }, { project }) => {
  test.skip(
    project.name === 'desktop',
    'What the page does is seen in Chromium, where a test can be its host.',
  );
});

const windows: DesktopHost = {
  takeQuickKeys: () => null,
  openQuick: () => undefined,
  loginItem: null,
  showContextMenu: () => undefined,
};

const link = readPersonLink(
  `commonground://person?${new URLSearchParams({
    name: 'Priya Raman',
    url: 'https://www.linkedin.com/in/priya',
    text: 'Priya Raman\nData lead at Harbour Rail\nLeeds, England, United Kingdom · Contact info',
  })}`,
);

test('the browser has no settings of a desktop', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Appearance' })).toBeVisible();
  await expect(page.getByText('On your desktop')).toHaveCount(0);
});

test('keys for the quick note are pressed to choose them, and what they cannot be is said', async ({
  openWindow,
}) => {
  const given = new Map<string, () => void>([['Control+Shift+F9', () => undefined]]);
  const keys = createQuickKeys(
    {
      register: (name, act) => !given.has(name) && given.set(name, act) !== undefined,
      unregister: (name) => void given.delete(name),
    },
    false,
    () => undefined,
  );
  let opensAtLogin = false;
  const setLogin = (isOn: boolean) => {
    opensAtLogin = isOn;
  };
  const loginItem = { isOn: () => opensAtLogin, set: setLogin };
  const host = { desktop: { ...windows, takeQuickKeys: keys.take, loginItem } };
  const { page } = await openWindow(host);
  await page.getByRole('link', { name: 'Settings' }).click();
  const part = page.getByRole('region', { name: 'On your desktop' });
  await part.getByRole('button', { name: 'Choose keys' }).click();
  await page.keyboard.press('Control+c');
  await expect(part.getByRole('status')).toContainText('Hold two keys');
  await page.keyboard.press('Control+Shift+F9');
  await expect(part.getByRole('status')).toContainText('Another program has these keys');
  await page.keyboard.press('Control+Shift+Space');
  await expect(part.getByRole('img', { name: 'Ctrl Shift Space' })).toBeVisible();
  expect([...given.keys()]).toEqual(['Control+Shift+F9', 'Control+Shift+Space']);
  await part.getByRole('button', { name: 'Use none' }).click();
  await expect(part.getByText('None yet')).toBeVisible();
  expect([...given.keys()]).toEqual(['Control+Shift+F9']);

  const opens = part.getByLabel('Open when you log in');
  await opens.click();
  await expect(opens).toBeChecked();
  expect(opensAtLogin).toBe(true);
  await part.getByLabel('Stay in the tray').check();
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  await page.reload();
  await expect(part.getByLabel('Stay in the tray')).toBeChecked();
  await expect(part.getByLabel('Open when you log in')).toBeChecked();
});

test('the quick note opens from the palette and by its keys, over whatever the page shows', async ({
  openWindow,
}) => {
  let opened = 0;
  const openQuick = () => {
    opened += 1;
  };
  const { page } = await openWindow({ desktop: { ...windows, openQuick } });
  await page.keyboard.press('ControlOrMeta+j');
  await expect.poll(() => opened).toBe(1);
  await page.getByRole('link', { name: 'Templates' }).click();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('quick note');
  await page.keyboard.press('Enter');
  await expect.poll(() => opened).toBe(2);
});

test('a link is shown, and nothing is noted before the user says what of it', async ({ openWindow }) => {
  const { page, tell } = await openWindow();
  await tell({ kind: 'person', link });
  const dialog = page.getByRole('dialog', { name: 'Begin a draft from a link?' });
  await expect(dialog.getByLabel('Name: Priya Raman')).toBeChecked();
  // Another one that comes now does not change what is being read.
  await tell({ kind: 'person', link: { ok: false, problem: 'It is too long.' } });
  await expect(dialog.getByLabel('Name: Priya Raman')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');

  await tell({ kind: 'person', link });
  await dialog.getByLabel('Company: Harbour Rail').uncheck();
  await dialog.getByRole('button', { name: 'Begin a draft' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Priya Raman');
  await expect(page.getByLabel('Profile link')).toHaveValue('https://www.linkedin.com/in/priya');
  await expect(page.getByLabel('Company')).toHaveValue('');
});

test('a link that is not understood is refused in a sentence', async ({ openWindow }) => {
  const { page, tell } = await openWindow();
  await tell({ kind: 'person', link: readPersonLink('commonground://person?name=Zoe&do=that') });
  const dialog = page.getByRole('dialog', { name: 'A link was not used' });
  await expect(dialog).toContainText('It holds something other than a name, an address and a text.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('a file that is opened with the app is looked at before anything of it is taken', async ({
  openWindow,
}) => {
  const { page, tell } = await openWindow();
  const template = {
    title: 'After their talk, mine',
    description: '',
    purpose: 'connection-request',
    promptKind: null,
    channel: null,
    tone: 'plain',
    language: 'en',
    body: 'Hello {{first_name}}',
    customFields: [],
  } as const;
  const bytes = new Uint8Array(Buffer.from(writeTemplateFile([template])));
  await tell({ kind: 'files', files: [{ name: 'mine.commonground', bytes }] });
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog).toContainText('mine.commonground');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Templates' }).click();
  await expect(page.getByText('After their talk, mine')).toHaveCount(0);
});
