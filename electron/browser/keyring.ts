/**
 * Who may talk to the browser host: whoever was handed a link, and only them. A link works once. What it is exchanged for
 * is a key of the page's own, and a pass for other pages of that browser; both end with the host. There is no cookie,
 * since browsers hand those to whoever listens at another port of the same name.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { aboutWelcome, keyLength, type Welcome, writeSecret } from '../../shared/sealing.ts';
import { seal } from './sealing.ts';

export type Keyring = {
  /** A secret for one link. */
  readonly newLink: () => string;
  /**
   * What lets in the page that has the secret of this name, sealed with its key, so that nobody else can read it. Null
   * for a name that is not known, and for a link that was used.
   */
  readonly welcome: (name: string) => Buffer | null;
  /** The key of the page of this name; null when no page was ever given it. */
  readonly keyOf: (page: string) => Buffer | null;
};

const nameLength = 16;

/** Compared in the same time however much of one was guessed. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/** @param random unguessable bytes, as many as asked for */
export function createKeyring(random: (size: number) => Buffer = randomBytes): Keyring {
  /** Pages' names and keys follow from it: however many pages are opened, nothing has to be kept of them. */
  const master = random(keyLength);
  const derive = (what: string) => createHmac('sha256', master).update(what).digest();
  const nameOf = (nonce: string) => nonce + derive(`name ${nonce}`).toString('hex');
  const links = new Map<string, Buffer>();
  const pass = { name: random(nameLength).toString('hex'), key: random(keyLength) };
  const keyFor = (nonce: string) => derive(`key ${nonce}`);
  const written = (name: string, key: Buffer) => writeSecret({ name, key: key.toString('hex') });

  function keyOfSecret(name: string): Buffer | null {
    if (name === pass.name) return pass.key;
    const key = links.get(name) ?? null;
    links.delete(name);
    return key;
  }

  return {
    newLink: () => {
      const name = random(nameLength).toString('hex');
      const key = random(keyLength);
      links.set(name, key);
      return written(name, key);
    },
    welcome: (name) => {
      const key = keyOfSecret(name);
      if (key === null) return null;
      const nonce = random(nameLength).toString('hex');
      const welcome: Welcome = {
        page: nameOf(nonce),
        key: keyFor(nonce).toString('hex'),
        pass: written(pass.name, pass.key),
      };
      return seal(key, aboutWelcome(name), JSON.stringify(welcome));
    },
    keyOf: (page) => {
      const nonce = page.slice(0, nameLength * 2);
      return isSame(nameOf(nonce), page) ? keyFor(nonce) : null;
    },
  };
}
