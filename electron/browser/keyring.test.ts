import { randomBytes, timingSafeEqual } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { aboutWelcome, readSecret, type Welcome } from '../../shared/sealing.ts';
import { createKeyring, type Keyring } from './keyring.ts';
import { unseal } from './sealing.ts';

vi.mock('node:crypto', async (load) => {
  const crypto = await load<typeof import('node:crypto')>();
  return { ...crypto, timingSafeEqual: vi.fn(crypto.timingSafeEqual) };
});

function open(keyring: Keyring, secret: string): Welcome | null {
  const { name, key } = readSecret(secret) ?? { name: '', key: '' };
  const sealed = keyring.welcome(name);
  if (sealed === null) return null;
  return JSON.parse(unseal(Buffer.from(key, 'hex'), aboutWelcome(name), sealed) ?? 'null');
}

describe('a keyring', () => {
  it('takes each link once, and no other', () => {
    const keyring = createKeyring();
    const links = [keyring.newLink(), keyring.newLink()];
    for (const link of links) expect(open(keyring, link)).not.toBeNull();
    for (const link of links) expect(open(keyring, link)).toBeNull();
    expect(keyring.welcome('')).toBeNull();
    expect(open(keyring, createKeyring().newLink())).toBeNull();
  });

  it('hands out a pass that opens again and again, and for no other host', () => {
    const keyring = createKeyring();
    const { pass } = open(keyring, keyring.newLink()) ?? { pass: '' };
    for (const _again of [1, 2, 3]) expect(open(keyring, pass)?.pass).toBe(pass);
    expect(open(createKeyring(), pass)).toBeNull();
  });

  it('gives each page a name and a key of its own, and knows them again', () => {
    const keyring = createKeyring();
    const pages = [keyring.newLink(), keyring.newLink()].map((link) => open(keyring, link));
    for (const page of pages) expect(keyring.keyOf(page?.page ?? '')?.toString('hex')).toBe(page?.key);
    expect(new Set(pages.map((page) => page?.page)).size).toBe(2);
    expect(new Set(pages.map((page) => page?.key)).size).toBe(2);
  });

  it('has a key for no page that it did not name', () => {
    const keyring = createKeyring();
    const { page } = open(keyring, keyring.newLink()) ?? { page: '' };
    const guesses = ['', 'x', page.slice(1), `${page}0`, `0${page.slice(1)}x`, '0'.repeat(page.length)];
    for (const guess of guesses) expect(keyring.keyOf(guess)).toBeNull();
    expect(createKeyring().keyOf(page)).toBeNull();
  });

  it('makes everything of what is random, and the whole of it', () => {
    const sizes: number[] = [];
    const keyring = createKeyring((size) => {
      sizes.push(size);
      return randomBytes(size);
    });
    open(keyring, keyring.newLink());
    expect(sizes).toEqual([32, 16, 32, 16, 32, 16]);
  });

  it('compares names in the same time, however much of one was guessed', () => {
    const keyring = createKeyring();
    const { page } = open(keyring, keyring.newLink()) ?? { page: '' };
    vi.mocked(timingSafeEqual).mockClear();
    keyring.keyOf(page);
    keyring.keyOf('0'.repeat(page.length));
    expect(timingSafeEqual).toHaveBeenCalledTimes(2);
  });
});
