import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataKey, newRecoveryCode, proofOf, readRecoveryCode } from './data-key.ts';
import { type Cost, unwrapKey, usualCost, wrapKey, wrappedKeySchema } from './passphrase.ts';

const key = dataKey(new Uint8Array(32).fill(9));
const cheap: Cost = { costBits: 14, blocks: 8, lanes: 1 };
const passphrase = 'four words nobody joins';

describe('a recovery code', () => {
  test('has seven groups of four characters that are not taken for one another', () => {
    const code = newRecoveryCode();
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(newRecoveryCode()).not.toBe(code);
  });

  test('gives the same key however it is typed', () => {
    const code = newRecoveryCode();
    const read = readRecoveryCode(code);
    expect(read.kind).toBe('code');
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      ` ${code.replaceAll('-', ' ')}\n`,
      code.replaceAll('-', '–'),
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      code.replaceAll('1', 'I').replaceAll('0', 'o'),
    ])
      expect(readRecoveryCode(typed)).toEqual(read);
  });

  test('gives a key of 256 bits, another for each code', () => {
    let count = 0;
    const next = () => count++ % 32;
    const [one, other] = [newRecoveryCode(() => 0), newRecoveryCode(next)].map(readRecoveryCode);
    if (one?.kind !== 'code' || other?.kind !== 'code') throw new Error('Both are codes.');
    expect(one.key.bytes).toHaveLength(32);
    expect(one.key.id).not.toBe(other.key.id);
    // Kept for good: files that were encrypted before have to be opened by the same code.
    expect(one.key.id).toMatchInlineSnapshot(`"45e6a9b0e5567093eb7bdc6b05052793"`);
  });

  test('picks each character among all 32', () => {
    const code = newRecoveryCode((below) => below - 1);
    expect(code.startsWith('ZZZZ-ZZZZ')).toBe(true);
  });

  test('is known to be mistyped where a character is another one, nearly always', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    let missed = 0;
    let tries = 0;
    for (let round = 0; round < 20; round += 1) {
      const code = newRecoveryCode();
      const read = readRecoveryCode(code);
      for (let index = 0; index < code.length; index += 1) {
        for (const letter of code[index] === '-' ? '' : letters.replace(code[index] ?? '', '')) {
          const found = readRecoveryCode(code.slice(0, index) + letter + code.slice(index + 1));
          tries += 1;
          if (found.kind !== 'mistyped') missed += 1;
          expect(found).not.toEqual(read);
        }
      }
    }
    expect(missed / tries).toBeLessThan(0.005);
  });

  test.each([
    '',
    'four words nobody joins',
    '1234-5678',
    'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAA!',
    'É'.repeat(28),
  ])('is not what %j is', (typed) => {
    expect(readRecoveryCode(typed)).toEqual({ kind: 'other' });
  });

  test('is read from anything without throwing', () => {
    fc.assert(fc.property(fc.string(), (typed) => void readRecoveryCode(typed)));
  });
});

describe('a proof', () => {
  test('is another one for another key or another text', () => {
    const proof = proofOf(key, 'on');
    expect(proofOf(key, 'on')).toBe(proof);
    expect(proofOf(key, 'off')).not.toBe(proof);
    expect(proofOf(dataKey(new Uint8Array(32)), 'on')).not.toBe(proof);
  });
});

describe('a key wrapped by a passphrase', () => {
  test('comes back with it, however the keyboard composes its characters', async () => {
    const wrapped = await wrapKey(key, 'caf\u00e9 au lait', cheap);
    expect(await unwrapKey(key.id, wrapped, 'caf\u00e9 au lait')).toEqual({
      ...key,
      bytes: Buffer.from(key.bytes),
    });
    expect(await unwrapKey(key.id, wrapped, ' cafe\u0301 au lait ')).not.toBe(null);
  });

  test('does not come back with another one, or as another key', async () => {
    const wrapped = await wrapKey(key, passphrase, cheap);
    expect(await unwrapKey(key.id, wrapped, 'Four words nobody joins')).toBe(null);
    expect(await unwrapKey(key.id, wrapped, '')).toBe(null);
    expect(await unwrapKey(dataKey(new Uint8Array(32)).id, wrapped, passphrase)).toBe(null);
  });

  test('does not come back where a character of it was changed', async () => {
    const wrapped = await wrapKey(key, passphrase, cheap);
    const harmed = (text: string, index: number) =>
      text.slice(0, index) + (text[index] === '0' ? '1' : '0') + text.slice(index + 1);
    for (const field of ['salt', 'nonce', 'data'] as const) {
      for (const index of [0, wrapped[field].length - 1]) {
        const changed = { ...wrapped, [field]: harmed(wrapped[field], index) };
        expect(await unwrapKey(key.id, changed, passphrase)).toBe(null);
      }
    }
    for (const change of [{ costBits: 15 }, { blocks: 9 }, { lanes: 2 }])
      expect(await unwrapKey(key.id, { ...wrapped, ...change }, passphrase)).toBe(null);
  });

  test('shows neither the key nor the passphrase, and has a salt of its own', async () => {
    const [one, other] = [await wrapKey(key, passphrase, cheap), await wrapKey(key, passphrase, cheap)];
    expect(one.salt).not.toBe(other.salt);
    expect(one.nonce).not.toBe(other.nonce);
    expect(JSON.stringify(one)).not.toContain('09'.repeat(4));
  });

  test('takes what it costs to guess from a bounded range, whoever wrote it', async () => {
    const wrapped = await wrapKey(key, passphrase, cheap);
    expect(wrappedKeySchema.safeParse(wrapped).success).toBe(true);
    expect(wrappedKeySchema.safeParse({ ...wrapped, ...usualCost }).success).toBe(true);
    const hostile = [
      { costBits: 13 },
      { costBits: 19 },
      { costBits: 60 },
      { costBits: 14.5 },
      { blocks: 7 },
      { blocks: 17 },
      { lanes: 0 },
      { lanes: 5 },
      { salt: '' },
      { salt: `${wrapped.salt}00` },
      { nonce: 'zz' },
      { data: wrapped.data.slice(2) },
      { more: 1 },
    ];
    for (const change of hostile)
      expect(wrappedKeySchema.safeParse({ ...wrapped, ...change }).success, JSON.stringify(change)).toBe(
        false,
      );
  });
});
