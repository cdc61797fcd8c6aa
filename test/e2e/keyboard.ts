/** Goes through the page as someone does who has no mouse. */
import type { Locator } from '@playwright/test';
import { expect } from './app.ts';

type Direction = 'Tab' | 'Shift+Tab';

/** Longer than any walk through a page here. */
const mostStops = 120;

/** Walks with Tab, or with Shift and Tab, until `target` has the focus. */
export async function walkTo(target: Locator, key: Direction = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await target.page().keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Walks to a control and presses Enter on it. */
export async function press(target: Locator, key: Direction = 'Tab'): Promise<void> {
  await walkTo(target, key);
  await target.page().keyboard.press('Enter');
}
