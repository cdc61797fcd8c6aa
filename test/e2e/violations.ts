/** What axe finds on a page. It is brought into the page once, and asked there as often as a test likes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours. All others find the same in every appearance, which changes nothing else. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * @param rules which to ask; all of them unless told otherwise
 * @returns each rule that is broken as the page is now, with the markup that breaks it
 */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (only) => {
    // Of what is well, one example for each rule is looked into.
    const options: axe.RunOptions = { resultTypes: ['violations'] };
    if (only !== undefined) options.runOnly = { type: 'rule', values: [...only] };
    const { violations } = await window.axe.run(options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}
