import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  aboutAnswer,
  aboutQuestion,
  aboutWelcome,
  fromHex,
  readSecret,
  toHex,
  writeSecret,
} from './sealing.ts';

it('writes bytes in base 16 and reads them again', () => {
  expect(toHex(Uint8Array.of(0, 10, 255))).toBe('000aff');
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromHex(toHex(bytes))).toEqual(bytes);
    }),
  );
});

it('reads a secret that it wrote, and nothing that is not one', () => {
  const secret = { name: '0f'.repeat(16), key: 'a9'.repeat(32) };
  const text = writeSecret(secret);
  expect(readSecret(text)).toEqual(secret);
  for (const other of [null, '', secret.name, `${text}0`, `x${text}`, text.slice(1), text.toUpperCase()]) {
    expect(readSecret(other)).toBeNull();
  }
});

it('says of each message what it is, so that none stands for another', () => {
  const start = Uint8Array.of(1, 2);
  expect([aboutWelcome('a'), aboutQuestion('a'), aboutAnswer('a', start)]).toEqual([
    'welcome a',
    'question a',
    'answer a 0102',
  ]);
});
