import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importKey, seal as sealInPage, unseal as unsealInPage } from '../../renderer/api/sealing.ts';
import { sealingOverhead } from '../../shared/sealing.ts';
import { seal, unseal } from './sealing.ts';

const key = randomBytes(32);

it('opens in the page what the host sealed, and in the host what the page sealed, whatever the text', async () => {
  const pageKey = await importKey(new Uint8Array(key));
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      async (about, text) => {
        const fromHost = seal(key, about, text);
        expect(await unsealInPage(pageKey, about, Uint8Array.from(fromHost).buffer)).toBe(text);
        const fromPage = await sealInPage(pageKey, about, text);
        expect(unseal(key, about, Buffer.from(fromPage))).toBe(text);
        expect(fromHost.length).toBe(Buffer.byteLength(text) + sealingOverhead);
        expect(fromPage.length).toBe(fromHost.length);
      },
    ),
    { numRuns: 50 },
  );
});

it('opens nothing of which one bit differs, that is cut off, or that is about something else', async () => {
  const pageKey = await importKey(new Uint8Array(key));
  const message = seal(key, 'question savePerson', 'a private note');
  const isOpened = async (changed: Buffer, about = 'question savePerson', other = key) =>
    unseal(other, about, changed) !== null ||
    (other === key && (await unsealInPage(pageKey, about, Uint8Array.from(changed).buffer)) !== null);
  expect(await isOpened(message)).toBe(true);
  for (let bit = 0; bit < message.length * 8; bit += 1) {
    const changed = Buffer.from(message);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(await isOpened(changed)).toBe(false);
  }
  for (let length = 0; length < message.length; length += 1) {
    expect(await isOpened(message.subarray(0, length))).toBe(false);
  }
  expect(await isOpened(message, 'question saveDraft')).toBe(false);
  expect(await isOpened(message, 'question savePerson', randomBytes(32))).toBe(false);
});

it('shows nothing of a text, and seals it differently each time', () => {
  const [one, other] = [seal(key, 'a', 'a private note'), seal(key, 'a', 'a private note')];
  expect(one.equals(other)).toBe(false);
  expect(one.toString('latin1')).not.toContain('private');
});

it('keeps the page’s key from scripts', async () => {
  const pageKey = await importKey(new Uint8Array(key));
  await expect(crypto.subtle.exportKey('raw', pageKey)).rejects.toThrow();
});
