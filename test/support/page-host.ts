/** What stands before a page in Chromium for the desktop app: it does what the preload script does in a window. */
import type { Page } from '@playwright/test';
import type { HostEvent } from '../../shared/contract.ts';
import { methodNames } from '../../shared/method-names.ts';

/** An address of its own for what is `app://common-ground/` in the app: Chromium alone has no such scheme. */
export const pageAddress = 'https://window.common-ground.test/';

declare global {
  interface Window {
    askHost?: (method: string, input: unknown) => Promise<unknown>;
    tellPage?: (event: unknown) => void;
  }
}

function takePlaceOfPreload(names: readonly string[]): void {
  const listeners = new Set<(event: unknown) => void>();
  const ask = (method: string) => (input: unknown) => window.askHost?.(method, input);
  const onHostEvent = (listener: (event: unknown) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const api = { ...Object.fromEntries(names.map((name) => [name, ask(name)])), onHostEvent };
  Object.defineProperty(window, 'api', { value: api });
  window.tellPage = (event) => {
    for (const listener of listeners) listener(event);
  };
}

/** Call before the page is opened. */
export async function giveHost(
  page: Page,
  ask: (method: string, input: unknown) => Promise<unknown>,
): Promise<void> {
  await page.exposeFunction('askHost', ask);
  await page.addInitScript(takePlaceOfPreload, [...methodNames]);
}

/** Tells the page what its host would. */
export function tellPage(page: Page, event: HostEvent): Promise<void> {
  return page.evaluate((told) => window.tellPage?.(told), event);
}
