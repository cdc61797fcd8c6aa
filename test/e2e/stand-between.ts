/**
 * Stands between the page and the browser host: what the host says to the page is heard, with the page's key, so that a
 * test can answer in its place, sealed as the page expects it.
 */
import type { BrowserContext, Route } from '@playwright/test';
import { seal, unseal } from '../../electron/browser/sealing.ts';
import {
  aboutAnswer,
  aboutWelcome,
  pageHeader,
  readSecret,
  sealedType,
  startLength,
  type Welcome,
} from '../../shared/sealing.ts';
import { rawRequest } from '../support/raw-request.ts';

export type BetweenPageAndHost = {
  /** Answers a question of a page with `envelope`. */
  readonly answer: (route: Route, envelope: unknown) => Promise<void>;
};

/** @param link the one that the host printed, not used yet */
export async function standBetween(context: BrowserContext, link: string): Promise<BetweenPageAndHost> {
  const secrets = new Map<string, Buffer>();
  const pages = new Map<string, Buffer>();
  const learn = (text: string) => {
    const secret = readSecret(text);
    if (secret !== null) secrets.set(secret.name, Buffer.from(secret.key, 'hex'));
  };
  learn(new URL(link).hash.slice('#open='.length));
  await context.route('**/enter/*', async (route) => {
    const { pathname, host, port } = new URL(route.request().url());
    // Node asks the system for a name below `localhost`, which may know none.
    const headers = { ...(await route.request().allHeaders()), host };
    const { status, bytes } = await rawRequest(Number(port), pathname, { method: 'POST', headers });
    const name = pathname.slice('/enter/'.length);
    const welcome = unseal(secrets.get(name) ?? Buffer.alloc(32), aboutWelcome(name), bytes);
    if (welcome !== null) {
      const { page, key, pass }: Welcome = JSON.parse(welcome);
      pages.set(page, Buffer.from(key, 'hex'));
      learn(pass);
    }
    await route.fulfill({ status, body: bytes, contentType: sealedType });
  });
  return {
    answer: async (route, envelope) => {
      const request = route.request();
      const key = pages.get((await request.headerValue(pageHeader)) ?? '') ?? Buffer.alloc(32);
      const start = request.postDataBuffer()?.subarray(0, startLength) ?? Buffer.alloc(0);
      const method = new URL(request.url()).pathname.slice('/rpc/'.length);
      const body = seal(key, aboutAnswer(method, start), JSON.stringify(envelope));
      await route.fulfill({ body, contentType: sealedType });
    },
  };
}
