/** Lets this page in at the browser host: by the link that opened it, or by the pass an earlier page was left. */
import type { Envelope } from '../../shared/contract.ts';
import {
  aboutWelcome,
  fromHex,
  readSecret,
  type Secret,
  sealedType,
  type Welcome,
} from '../../shared/sealing.ts';
import { importKey, unseal } from './sealing.ts';

/** The name and the key of this page, which are in its memory alone and end with it. */
export type PageKey = { readonly page: string; readonly key: CryptoKey };

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

export type Doorway = {
  /** The secret in the address, when there is one. */
  readonly link: string | null;
  /** What this browser keeps for this address alone; null where it keeps nothing. */
  readonly kept: Kept | null;
  readonly fetch: typeof fetch;
};

const passName = 'pass';
const linkStart = '#open=';

export const sentences = {
  notLetIn:
    'Each link works once, and no longer than Common Ground runs. To get a new one, end Common Ground with Ctrl+C in ' +
    'the terminal where it runs, start it again, and open the address it prints.',
  gone: 'Common Ground is not running any more. Start it again, and open the address it prints.',
  impostor:
    'What answers here is not the Common Ground that opened this page, so nothing was saved, and nothing more is sent. ' +
    'What was sent can only be read by Common Ground itself. Copy what you typed last, start Common Ground again, and ' +
    'open the address it prints.',
} as const;

export function failed(message: string): Envelope<never> {
  return { ok: false, failure: { code: 'unavailable', message } };
}

/** Takes the secret out of the address, and with it out of sight and out of the history. */
export function takeLink(): string | null {
  const { hash, pathname } = window.location;
  if (!hash.startsWith(linkStart)) return null;
  window.history.replaceState(null, '', pathname);
  return hash.slice(linkStart.length);
}

/** What the browser keeps for this address; null where the user forbids it. */
export function keptHere(): Kept | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Keeps the pass for the next page. Where the browser has no room, or forbids it, this page is let in all the same. */
function keepPass(kept: Kept | null, pass: string): void {
  try {
    kept?.setItem(passName, pass);
  } catch {
    // The link is used up by now, so giving up here would leave the user without a way in.
  }
}

/** What the host hands out for a secret; null when it does not know it. */
async function show(secret: Secret, doorway: Doorway): Promise<Welcome | null> {
  const headers = { 'content-type': sealedType };
  const response = await doorway.fetch(`/enter/${secret.name}`, { method: 'POST', headers });
  if (!response.ok) return null;
  const key = await importKey(fromHex(secret.key));
  const welcome = await unseal(key, aboutWelcome(secret.name), await response.arrayBuffer());
  return welcome === null ? null : (JSON.parse(welcome) as Welcome);
}

/**
 * Resolves to this page's key, or to why it has none. The pass comes first, so that a link that is opened once more in the
 * same browser is not used up, and one that was used still leads in.
 */
export async function enter(doorway: Doorway): Promise<PageKey | Envelope<never>> {
  try {
    for (const text of [doorway.kept?.getItem(passName) ?? null, doorway.link]) {
      const secret = readSecret(text);
      const welcome = secret === null ? null : await show(secret, doorway);
      if (welcome === null) continue;
      keepPass(doorway.kept, welcome.pass);
      return { page: welcome.page, key: await importKey(fromHex(welcome.key)) };
    }
    return failed(sentences.notLetIn);
  } catch {
    return failed(sentences.gone);
  }
}
