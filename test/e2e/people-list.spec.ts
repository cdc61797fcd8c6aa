import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const panel = (page: Page) => page.getByRole('complementary');
const rows = (page: Page) => page.getByRole('list', { name: 'People' }).getByRole('link');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });

async function addPeople(page: Page, names: readonly string[]) {
  await page.getByRole('link', { name: 'People' }).click();
  for (const name of names) {
    await page.getByRole('button', { name: 'Add person' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(row(page, name)).toBeVisible();
  }
}

test('the list is one stop of Tab, walked through by arrow keys, and says who is shown', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await addPeople(page, ['Ana Sol', 'Bea Roy', 'Cai Moss']);
  await page.getByLabel('Sort by').selectOption({ label: 'Name' });
  await expect(rows(page)).toHaveText([/Ana Sol/, /Bea Roy/, /Cai Moss/]);
  await row(page, 'Ana Sol').focus();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Bea Roy')).toBeFocused();
  await page.keyboard.press('End');
  await expect(row(page, 'Cai Moss')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Cai Moss')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(row(page, 'Ana Sol')).toBeFocused();
  await expect(page.locator('[data-index][tabindex="0"]')).toHaveText(/Ana Sol/);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Ana Sol' })).toBeVisible();
  await expect(row(page, 'Ana Sol')).toHaveAttribute('aria-current', 'true');
  await expect(row(page, 'Bea Roy')).not.toHaveAttribute('aria-current');
  await expect(page.getByRole('list', { name: 'People' }).getByRole('listitem').nth(1)).toHaveAttribute(
    'aria-posinset',
    '2',
  );
});

test('the list shows one stage, or all again, in the order that is asked for', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await addPeople(page, ['Ana Sol', 'Bea Roy']);
  await panel(page).getByLabel('Stage').selectOption({ label: 'Met' });
  await page.getByLabel('Show stage').selectOption({ label: 'Met' });
  await expect(rows(page)).toHaveText([/Bea Roy.*Met/]);
  await expect(page.getByLabel('Show stage')).toHaveValue('met');
  await expect(page.getByRole('main').getByText('1 of 2 people')).toBeVisible();
  await page.getByLabel('Show stage').selectOption({ label: 'All stages' });
  await expect(rows(page)).toHaveText([/Bea Roy/, /Ana Sol/]);
  await page.getByLabel('Show stage').selectOption({ label: 'Declined' });
  await expect(page.getByText('No one is as you asked')).toBeVisible();
  await page.getByLabel('Search people').fill('zebra');
  await expect(page.getByText('Nothing that is known of those shown has “zebra” in it')).toBeVisible();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect(rows(page)).toHaveText([/Bea Roy/, /Ana Sol/]);
  await expect(page.getByLabel('Show stage')).toHaveValue('all');
  await expect(page.getByLabel('Search people')).toHaveValue('');
  await page.getByLabel('Sort by').selectOption({ label: 'Name' });
  await expect(rows(page)).toHaveText([/Ana Sol/, /Bea Roy/]);
});

test('several people are picked by the keyboard, tagged and moved together, and it is undone', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await addPeople(page, ['Ana Sol', 'Bea Roy', 'Cai Moss']);
  await page.getByLabel('Sort by').selectOption({ label: 'Name' });
  await row(page, 'Ana Sol').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(row(page, 'Bea Roy')).toBeFocused();
  const selected = page.getByRole('region', { name: 'Selected people' });
  await expect(selected.getByText('2 selected')).toBeVisible();
  await selected.getByLabel('Tag to add').fill('rail');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 people tagged “rail”.')).toBeVisible();
  await selected.getByLabel('Move to stage').selectOption({ label: 'Met' });
  await expect(rows(page)).toHaveText([/Ana Sol.*Met/, /Bea Roy.*Met/, /Cai Moss.*Idea/]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveText([/Ana Sol.*Idea/, /Bea Roy.*Idea/, /Cai Moss.*Idea/]);
  await row(page, 'Cai Moss').focus();
  await page.keyboard.press('Escape');
  await expect(selected).toBeHidden();
  await page.getByLabel('Show tag').selectOption({ label: 'rail' });
  await expect(rows(page)).toHaveText([/Ana Sol/, /Bea Roy/]);
  await page.getByLabel('Show tag').selectOption({ label: 'All tags' });
  await page.keyboard.press('Escape');
  await row(page, 'Cai Moss').focus();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search people')).toBeFocused();
  await page.keyboard.type('anna');
  await expect(rows(page)).toHaveText([/Ana Sol/]);
  await expect(page.getByText('1 of 3 people, with words like the ones you typed')).toBeVisible();
});

test('a note is changed and deleted where it stands, and a message says who wrote it', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await addPeople(page, ['Ana Sol']);
  const notes = panel(page).getByRole('listitem');
  await panel(page).getByLabel('New note').fill('Likes night trains');
  await panel(page).getByRole('button', { name: 'Add note' }).click();
  await panel(page).getByRole('button', { name: 'Edit note' }).click();
  await notes.getByLabel('Note', { exact: true }).fill('Likes trams');
  await page.keyboard.press('Escape');
  await expect(notes).toContainText(['Likes night trains']);
  await expect(panel(page).getByRole('button', { name: 'Edit note' })).toBeFocused();
  await page.keyboard.press('Enter');
  await notes.getByLabel('Note', { exact: true }).fill('Likes sleepers');
  await notes.getByLabel('Day', { exact: true }).fill('2025-12-31');
  await notes.getByRole('button', { name: 'Done' }).click();
  await expect(notes).toContainText(['Likes sleepers']);
  await expect(panel(page).getByRole('region', { name: '31 Dec 2025' })).toContainText('Likes sleepers');
  await panel(page).getByRole('button', { name: 'Delete note' }).click();
  await expect(panel(page).getByText('Nothing was said or noted yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(notes).toContainText(['Likes sleepers']);
  await panel(page).getByRole('button', { name: 'Delete note' }).click();

  await panel(page).getByRole('button', { name: 'I sent' }).click();
  await panel(page)
    .getByLabel('What was written')
    .fill(`Hello Ana, ${'and so on '.repeat(40)}`);
  await panel(page).getByLabel('Channel').selectOption({ label: 'Email' });
  const day = panel(page).getByLabel('Day', { exact: true });
  const today = await day.inputValue();
  await expect(day).toHaveAttribute('max', today);
  await day.fill('2024-02-29');
  await panel(page).getByRole('button', { name: 'Add message' }).click();
  await expect(panel(page).getByRole('region', { name: '29 Feb 2024' })).toContainText(
    'You wrote · Email · Requested',
  );
  await expect(panel(page).getByLabel('What was written')).toBeHidden();
  await expect(notes.getByText('You wrote')).toHaveCount(1);
  await expect(panel(page).getByTitle(/29 February 2024/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Show all of it', expanded: false }).click();
  await expect(panel(page).getByRole('button', { name: 'Show less', expanded: true })).toBeVisible();
  // The next one is of today again.
  await panel(page).getByRole('button', { name: 'They replied' }).click();
  await expect(panel(page).getByLabel('What was written')).toBeFocused();
  await expect(day).toHaveValue(today);
  await page.keyboard.press('Escape');
  await expect(panel(page).getByLabel('What was written')).toBeHidden();
  await panel(page).getByRole('button', { name: 'Delete message' }).click();
  await expect(notes.getByText('You wrote')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(notes).toContainText([/You wrote/]);
});

test('what can be searched for is told whole, however wide the window is', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await addPeople(page, ['Ana Sol']);
  const search = page.getByLabel('Search people');
  for (const [width, height] of [
    [1440, 900],
    [1320, 860],
    [900, 640],
    [660, 430],
  ] as const) {
    await page.setViewportSize({ width, height });
    const left = await search.evaluate((box: HTMLInputElement) => {
      const { font, paddingInlineStart } = getComputedStyle(box);
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('There is nothing to measure with.');
      pen.font = font;
      const key = box.parentElement?.querySelector('kbd')?.getBoundingClientRect().left ?? 0;
      const start = box.getBoundingClientRect().left + Number.parseFloat(paddingInlineStart);
      return key - start - pen.measureText(box.placeholder).width;
    });
    expect(left, `${width} × ${height}`).toBeGreaterThan(0);
  }
});
