import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

/** Names of elements that are said to describe or to name another one, and are not on the page, or are that one itself. */
const danglingReferences = (page: Page) =>
  page.evaluate(() =>
    ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for', 'popovertarget'].flatMap((attribute) =>
      [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
        (element.getAttribute(attribute) ?? '')
          .split(/\s+/)
          .filter((id) => document.getElementById(id) === null || id === element.id)
          .map((id) => `${element.tagName} ${attribute}="${id}"`),
      ),
    ),
  );

test('what describes and names a control is on the page, and what is current says so', async ({ app }) => {
  const { page } = await app.startIntroduced();
  for (const section of ['Compose', 'People', 'Templates', 'Settings']) {
    const link = page.getByRole('link', { name: section });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    expect(await danglingReferences(page)).toEqual([]);
  }
  const rule = page.getByRole('checkbox', { name: 'Common contacts without a name' });
  await expect(rule).toHaveAccessibleDescription(/exactly whom you share/);
});
