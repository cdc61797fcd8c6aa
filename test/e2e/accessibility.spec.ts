import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

async function expectNoViolation(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen has an accessibility violation in the ${colorScheme} appearance`, async ({ app }) => {
    const { page } = await app.start();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page);
    await page.getByRole('button', { name: 'Skip for now' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
    await page.getByLabel('Common connections', { exact: true }).fill('Dana Ortiz, Lee Wong,');
    for (const step of ['Who they are', 'Why connect', 'Mutual benefit', 'Your message']) {
      await page.getByRole('button', { name: new RegExp(`· ${step}`) }).click();
      await expect(page.getByRole('heading', { name: step })).toBeVisible();
      await expectNoViolation(page);
    }
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await page.getByRole('button', { name: 'Copy message' }).click();
    await expectNoViolation(page);
    await page.getByRole('button', { name: /^Drafts/ }).click();
    await expectNoViolation(page);
    await page.keyboard.press('Escape');
    for (const section of ['People', 'Templates', 'Settings']) {
      await page.getByRole('link', { name: section }).click();
      await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible();
      await expectNoViolation(page);
    }
  });
}

test('everything stays within a window 900 px wide', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.setViewportSize({ width: 900, height: 640 });
  await page.getByLabel('Name', { exact: true }).fill('Wolfeschlegelsteinhausenbergerdorff '.repeat(4));
  for (const section of ['Compose', 'People', 'Templates', 'Settings']) {
    await page.getByRole('link', { name: section }).click();
    await expect(page.getByRole('main').first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, section).toBeLessThanOrEqual(0);
  }
});

test('the sections are reached and left by keyboard, and focus can be seen', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+1');
  await expect(page.getByRole('heading', { name: 'Who they are' })).toBeVisible();
  await page.getByRole('link', { name: 'Compose' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'People' })).toBeFocused();
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outline).toBe('solid');
});
