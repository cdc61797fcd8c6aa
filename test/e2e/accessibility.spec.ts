import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { rulesOfColour, violationsOn } from './violations.ts';

const steps = ['Who they are', 'Why connect', 'Mutual benefit', 'Your message'];
const sections = ['People', 'Templates', 'Insights', 'Settings'];

const usualWindow = { width: 1320, height: 860 };
const narrowWindow = { width: 900, height: 640 };
/** The usual window, magnified twice. */
const smallWindow = { width: 660, height: 430 };

async function expectNoViolation(page: Page, rules?: readonly string[]) {
  for (const size of [smallWindow, narrowWindow, usualWindow]) {
    await page.setViewportSize(size);
    expect(await violationsOn(page, rules), `${size.width} × ${size.height}`).toEqual([]);
  }
}

async function goToStep(page: Page, step: string) {
  await page.getByRole('button', { name: new RegExp(`· ${step}`) }).click();
  await expect(page.getByRole('heading', { name: step })).toBeVisible();
}

/** What is wider than the box it stands in, unless it is cut on purpose; a line that is typed into moves in its box. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const isCutOnPurpose = (element: Element) =>
      element instanceof HTMLInputElement || /hidden|clip/.test(getComputedStyle(element).overflowX);
    const blocks = [...document.querySelectorAll('main, main *, aside, aside *')].filter(
      (element) => element instanceof HTMLElement && getComputedStyle(element).display !== 'inline',
    );
    const tooWide = blocks.filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && !isCutOnPurpose(element),
    );
    return tooWide.map((element) => element.outerHTML.slice(0, 120));
  });

for (const [colorScheme, rules] of [
  ['light', undefined],
  ['dark', rulesOfColour],
] as const) {
  test(`no screen has an accessibility violation in the ${colorScheme} appearance`, async ({ app }) => {
    const { page } = await app.start();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page, rules);
    await page.getByRole('button', { name: 'Skip for now' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
    await page.getByLabel('Common connections', { exact: true }).fill('Dana Ortiz, Lee Wong,');
    for (const step of steps) {
      await goToStep(page, step);
      if (step === 'Why connect') await page.getByLabel('What prompted it').fill('her keynote on flumes');
      if (step === 'Mutual benefit')
        await page.getByLabel('What is in it for them').fill('send you our delay logs');
      await expectNoViolation(page, rules);
    }
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await page.getByRole('button', { name: 'Copy message' }).click();
    await expectNoViolation(page, rules);
    await page.getByRole('button', { name: /^Drafts/ }).click();
    await expectNoViolation(page, rules);
    await page.keyboard.press('Escape');
    for (const section of sections) {
      await page.getByRole('link', { name: section }).click();
      await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible();
      await expectNoViolation(page, rules);
    }
  });
}

for (const size of [narrowWindow, smallWindow]) {
  test(`everything stays within a window of ${size.width} × ${size.height}, the count in sight`, async ({
    app,
  }) => {
    const { page } = await app.startIntroduced();
    await page.setViewportSize(size);
    await page.getByLabel('Name', { exact: true }).fill('Wolfeschlegelsteinhausenbergerdorff '.repeat(4));
    for (const step of steps) {
      await goToStep(page, step);
      // In the small window the box to write in comes before the heading far above it.
      const first = size === smallWindow ? page.locator(':focus') : page.getByRole('heading', { name: step });
      await expect(first).toBeInViewport();
      await expect(page.getByText(/^\d+ of 200$/)).toBeInViewport();
      expect(await overflow(page), step).toEqual([]);
    }
    for (const section of sections) {
      await page.getByRole('link', { name: section }).click();
      await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible();
      expect(await overflow(page), section).toEqual([]);
    }
  });
}

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
