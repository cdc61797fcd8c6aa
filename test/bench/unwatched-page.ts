/**
 * The app in a browser’s page whose requests nobody records. Playwright keeps a copy of all that its pages send, which
 * takes longer than it does to save an import, and which nobody who uses the app waits for.
 */
import { chromium } from '@playwright/test';
import { startBrowserHost } from '../support/browser-host.ts';
import { chromiumArgs, findChromium } from '../support/chromium.ts';

export type UnwatchedPage = {
  /** Does something in the page with what it is given, which goes there as JSON. */
  readonly evaluate: <R, G = undefined>(
    inPage: (given: G) => R | Promise<R>,
    ...given: G extends undefined ? [] : [G]
  ) => Promise<R>;
  /** Asks the browser’s own protocol; rejects with what it says against it. */
  readonly send: (method: string, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
};

type Reply = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Evaluated = {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
};

/** Does `use` with the app on a folder, then ends it. */
export async function withUnwatchedPage<T>(
  folder: string,
  use: (page: UnwatchedPage) => Promise<T>,
): Promise<T> {
  const { executablePath, env } = await findChromium('browser');
  const host = await startBrowserHost(folder);
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumArgs],
    env: { ...process.env, ...env },
  });
  try {
    return await use(await openPage(await browser.newBrowserCDPSession(), host.address));
  } finally {
    await browser.close();
    await host.kill();
  }
}

type Session = Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newBrowserCDPSession']>>;

/** A page outside the contexts that Playwright made is left alone by it. */
async function openPage(session: Session, url: string): Promise<UnwatchedPage> {
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  const waiting = new Map<number, (reply: Reply) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply = JSON.parse(message) as Reply;
    waiting.get(reply.id ?? 0)?.(reply);
  });
  let last = 0;
  const send: UnwatchedPage['send'] = async (method, params = {}) => {
    last += 1;
    const id = last;
    const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await replied;
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  await send('Page.navigate', { url });
  return {
    send,
    evaluate: async (inPage, ...given) => {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression: `(${inPage})(...${JSON.stringify(given)})`,
        awaitPromise: true,
        returnByValue: true,
      })) as Evaluated;
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
      return result.value as Awaited<ReturnType<typeof inPage>>;
    },
  };
}
