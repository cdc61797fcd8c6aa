/** The contract over HTTP: `POST /rpc/<method>` with the input as JSON, answered with the envelope as JSON. */
import type { Api, Envelope } from '../../shared/contract.ts';
import { openableUrl } from '../../shared/links.ts';
import { type MethodName, methodNames } from '../../shared/method-names.ts';

/** In bytes; browsers allow 64 KiB. */
const longestKeepalive = 60_000;
const done = { ok: true, value: {} } as const;

function failed(message: string): Envelope<never> {
  return { ok: false, failure: { code: 'unavailable', message } };
}

async function call(method: string, input: unknown): Promise<Envelope<unknown>> {
  const body = JSON.stringify(input);
  try {
    const response = await fetch(`/rpc/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // A save that is under way while the page closes is still sent; browsers allow this for small bodies only.
      keepalive: new TextEncoder().encode(body).length < longestKeepalive,
    });
    if (response.ok) return (await response.json()) as Envelope<unknown>;
    return failed('Common Ground no longer knows this page. Open the address it printed at its start again.');
  } catch {
    return failed('Common Ground is not running any more. Start it again, and open the address it prints.');
  }
}

async function copyText({ text }: { readonly text: string }): Promise<Envelope<Record<string, never>>> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    return failed('The browser did not allow copying. Select the message and copy it with the keyboard.');
  }
}

async function openLink({ url }: { readonly url: string }): Promise<Envelope<Record<string, never>>> {
  const target = openableUrl(url);
  if (target === null) {
    const message = 'Only web addresses that begin with https:// and mail addresses can be opened.';
    return { ok: false, failure: { code: 'invalid-input', message } };
  }
  window.open(target.href, '_blank', 'noopener,noreferrer');
  return done;
}

/** The client for the browser host. What a page can only do itself, it does here: the clipboard and new tabs. */
export function createHttpApi(): Api {
  // The dispatcher has parsed every answer by the contract's schema before it was sent.
  const remote = Object.fromEntries(
    methodNames.map((name) => [name, (input: unknown) => call(name, input)]),
  ) as Pick<Api, MethodName>;
  return { ...remote, copyText, openLink, onHostEvent: () => () => undefined };
}
