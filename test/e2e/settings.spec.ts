import { expect, test } from './app.ts';

test('a limit that is no number is refused in words, and the one before stays in force', async ({ app }) => {
  const { page, kill } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Settings' }).click();
  const limit = page.getByLabel('LinkedIn note', { exact: true });
  await limit.fill('250');
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  await limit.fill('a few');
  await expect(page.getByRole('alert')).toHaveText(
    /whole number from 1 to 100,000\. Until then it stays 250\./,
  );
  await expect(limit).toHaveValue('a few');
  await expect(limit).toHaveAccessibleDescription(/whole number from 1 to 100,000/);
  await kill();

  const { page: again } = await app.start();
  await again.getByRole('link', { name: 'Settings' }).click();
  await expect(again.getByLabel('LinkedIn note', { exact: true })).toHaveValue('250');
  await expect(again.getByLabel('Your name')).toHaveValue('Sam Okafor');
  // A reset takes the place of what was typed as well.
  await again.getByLabel('LinkedIn note', { exact: true }).fill('a few');
  await again.getByRole('button', { name: /^Reset to 200/ }).click();
  await expect(again.getByLabel('LinkedIn note', { exact: true })).toHaveValue('200');
});

test('what is said here is what the rest of the app goes by', async ({ app }) => {
  const { page } = await app.start();
  await page.getByLabel('Your name').fill('Sam Okafor');
  await page.getByLabel('What you do').fill('I count trains');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByLabel('What you do')).toHaveValue('I count trains');
  await page.getByLabel('Your location').fill('Leeds');
  const notes = page.getByLabel('Personal notes a month');
  const meter = page.getByRole('banner').getByRole('meter');
  await notes.fill('7');
  await expect(meter).toHaveAccessibleName('Personal notes this month: 0 of 7');
  await notes.fill('0');
  await expect(meter).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.getByLabel('Default channel').selectOption({ label: 'Email' });
  await expect(page.getByLabel('Default channel')).toHaveAccessibleDescription('New drafts begin with it.');
  const shortcuts = page.getByRole('table', { name: 'Keyboard shortcuts' });
  await expect(shortcuts.getByRole('row', { name: /^Search people/ })).toHaveText(/\/$/);

  await page.getByRole('link', { name: 'Compose' }).click();
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page.getByRole('button', { name: 'New draft' }).click();
  await expect(page.getByLabel('Channel')).toHaveValue('email');
  await expect(page.getByRole('article', { name: 'Preview' })).toContainText(/Sam Okafor.*Leeds/);
});

test('the way to the sections stays under the pointer while the people are read', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.reload();
  await expect(page.getByRole('banner').getByRole('meter')).toBeVisible();
  const moved = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const seen: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            readonly sources?: readonly { readonly node: Node | null }[];
          })[])
            for (const { node } of entry.sources ?? [])
              if (node?.parentElement?.closest('header nav')) seen.push(node.textContent ?? '');
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(seen), 100)));
      }),
  );
  expect(moved).toEqual([]);
});

test('dark is dark at once, and says where the data is', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Settings' }).click();
  const appearance = page.getByRole('group', { name: 'Appearance' });
  await expect(appearance.getByRole('radio')).toHaveCount(3);
  await expect(appearance.getByRole('radio', { name: 'System' })).toBeChecked();
  await page.getByRole('radio', { name: 'Light' }).check();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(paper).not.toBe(light);
  await expect(page.getByText(app.dataFolder)).toBeVisible();
});

test('the keys for export lead to all of that part, wherever in Settings one is', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.setViewportSize({ width: 1320, height: 560 });
  await page.getByRole('link', { name: 'Settings' }).click();
  const heading = page.getByRole('heading', { name: 'Import and export' });
  const everything = page.getByRole('button', { name: 'Everything', exact: true });
  // At the lower edge, where it can be seen and what is below it cannot; what is further down comes a moment later.
  await expect(async () => {
    await heading.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await expect(everything).not.toBeInViewport({ ratio: 1, timeout: 500 });
  }).toPass();
  await page.keyboard.press('ControlOrMeta+Shift+e');
  await expect(heading).toBeFocused();
  await expect(everything).toBeInViewport({ ratio: 1 });
});

test('a backup is looked into, restored, and that is undone', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const addPerson = async (name: string) => {
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('button', { name: 'Add person' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('link', { name: 'Settings' }).click();
  };
  await addPerson('Ana Sol');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('Everything is backed up.')).toBeVisible();
  await addPerson('Newer Sample');
  const backups = page.getByRole('list', { name: 'Backups' });
  await backups.getByRole('listitem').filter({ hasText: 'You asked for it' }).getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: /^Backup of / });
  const people = dialog.getByRole('checkbox', { name: 'People' });
  await expect(people).toBeChecked();
  await expect(people).toHaveAccessibleDescription('1 newer one goes.');
  await expect(dialog.getByRole('checkbox', { name: 'Drafts' })).toBeDisabled();
  await dialog.getByText('The one in it').click();
  await expect(dialog.getByText('Ana Sol')).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText(/^Restored from .*: people\.$/)).toBeVisible();
  await expect(backups.getByText('Before you restored an earlier one')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Everything is as it was before.')).toBeVisible();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByText('Newer Sample').first()).toBeVisible();
});

test('everything is deleted after asking twice, and the app begins anew', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Your location').fill('Leeds');
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName('Delete everything?');
  await dialog.getByRole('button', { name: 'Go on…' }).click();
  await expect(dialog).toHaveAccessibleName('Are you sure?');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Your location')).toHaveValue('Leeds');
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await dialog.getByRole('button', { name: 'Go on…' }).click();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(dialog).toHaveAccessibleName('Everything is deleted');
  await dialog.getByRole('button', { name: 'Begin anew' }).click();
  await expect(page.getByRole('dialog').getByLabel('Your name')).toHaveValue('');
});
