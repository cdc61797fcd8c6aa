import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectEnclosed, seal } from '../storage/sealed-document.ts';
import { dataKey } from './data-key.ts';
import { enclose as encloseBytes, enclosedLength, isEnclosed, keyIdOf, openEnvelope } from './envelope.ts';
import { createVault, documentOf, noVault } from './vault.ts';

const keyOf = (seed: number) => dataKey(new Uint8Array(32).fill(seed));
const key = keyOf(1);

const enclose = (...file: Parameters<typeof encloseBytes>): string => encloseBytes(...file).toString();
const content = Buffer.from('Dana Sample met us in Leeds.');

/** A file with another head, and a checksum that anybody can make. */
function forged(text: string, change: (rest: string) => string, version = 1): string {
  const start = `{"format":1000,"encrypted":${version},`;
  const rest = change(text.slice(text.indexOf('"key":')));
  const checksum = createHash('sha256')
    .update(start + rest)
    .digest('hex');
  return `${start}"checksum":"${checksum}",${rest}`;
}

describe('an encrypted file', () => {
  test('gives back what was put into it, whatever that was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = enclose(key, 'people-3', bytes);
        expect(openEnvelope(key, 'people-3', text)).toEqual({ kind: 'opened', content: Buffer.from(bytes) });
        expect(text.length).toBeLessThanOrEqual(enclosedLength(bytes.length));
      }),
    );
  });

  test('shows nothing of it, and is another file each time', () => {
    const text = enclose(key, 'people-3', content);
    expect(text).not.toContain('Dana');
    expect(text).not.toContain(content.toString('base64').slice(0, 12));
    expect(enclose(key, 'people-3', content)).not.toBe(text);
  });

  test('takes a fresh nonce for each', () => {
    const nonceOf = () => /"nonce":"([0-9a-f]{24})"/.exec(enclose(key, 'people-3', content))?.[1];
    const nonces = new Set(Array.from({ length: 200 }, nonceOf));
    expect(nonces.size).toBe(200);
    expect(nonces).not.toContain(undefined);
  });

  test('is damaged wherever a bit of it is another one', () => {
    const text = enclose(key, 'people-3', content, Buffer.alloc(12, 7));
    for (let index = 0; index < text.length; index += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = String.fromCharCode(text.charCodeAt(index) ^ (1 << bit));
        const harmed = text.slice(0, index) + flipped + text.slice(index + 1);
        const found = inspectEnclosed(createVault(key, true), 'people-3', harmed);
        expect(found.kind, `${index} ${bit}`).toBe('damaged');
      }
    }
  });

  test('is damaged where any of its characters is any other one', () => {
    const text = enclose(key, 'people-3', content, Buffer.alloc(12, 7));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 0, max: 0xffff }), (index, code) => {
        fc.pre(code !== text.charCodeAt(index));
        const harmed = text.slice(0, index) + String.fromCharCode(code) + text.slice(index + 1);
        expect(openEnvelope(key, 'people-3', harmed).kind).not.toBe('opened');
        expect(['damaged', 'newer']).toContain(
          inspectEnclosed(createVault(key, true), 'people-3', harmed).kind,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('is damaged where it was cut short or has something after it', () => {
    const text = enclose(key, 'people-3', content);
    for (let length = 15; length < text.length; length += 1)
      expect(inspectEnclosed(createVault(key, true), 'people-3', text.slice(0, length)).kind).toBe('damaged');
    expect(openEnvelope(key, 'people-3', `${text} `).kind).toBe('damaged');
  });

  test.each<[string, (rest: string) => string]>([
    ['another document', (rest) => rest.replace('people-3', 'people-4')],
    ['another nonce', (rest) => rest.replace(/"nonce":"../, (found) => `${found.slice(0, -2)}00`)],
    ['another content', (rest) => rest.replace(/"data":"../, '"data":"AA')],
    ['no content', (rest) => rest.replace(/"data":".*"/, '"data":""')],
    ['a shorter content', (rest) => rest.replace(/....==?"}$/, '"}')],
    [
      'bits that base64 leaves unused',
      (rest) => rest.replace(/.="}$/, (end) => String.fromCharCode(end.charCodeAt(0) + 1) + end.slice(1)),
    ],
    ['a field more', (rest) => rest.replace('"nonce"', '"more":"","nonce"')],
    ['no data', (rest) => rest.replace('"data"', '"date"')],
    ['another end', (rest) => rest.replace(/"}$/, '"]')],
  ])('is damaged with %s, though its checksum is right', (_what, change) => {
    const text = enclose(key, 'people-3', content, Buffer.alloc(12, 255));
    const harmed = forged(text, change);
    expect(harmed).not.toBe(text);
    expect(openEnvelope(key, 'people-3', harmed).kind).toBe('damaged');
  });

  test('is damaged in the place of another document', () => {
    const text = enclose(key, 'people-3', content);
    expect(openEnvelope(key, 'profile', text).kind).toBe('damaged');
    expect(
      openEnvelope(
        key,
        'profile',
        forged(text, (rest) => rest.replace('people-3', 'profile')),
      ).kind,
    ).toBe('damaged');
  });

  test('never opens with another key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array(), (bytes, held) => {
        const other = dataKey(bytes);
        const text = enclose(key, 'people-3', held);
        expect(openEnvelope(other, 'people-3', text)).toEqual({ kind: 'locked', keyId: key.id });
        const claimed = forged(text, (rest) => rest.replace(key.id, other.id));
        expect(openEnvelope(other, 'people-3', claimed).kind).toBe('damaged');
      }),
    );
  });

  test('is locked without a key, and left alone', () => {
    const text = enclose(key, 'people-3', content);
    expect(openEnvelope(null, 'people-3', text)).toEqual({ kind: 'locked', keyId: key.id });
    expect(inspectEnclosed(noVault, 'people-3', text)).toEqual({ kind: 'withheld', code: 'OTHER_KEY' });
  });

  test('of a later form is newer, and not judged', () => {
    const text = forged(enclose(key, 'people-3', content), (rest) => rest, 2);
    expect(openEnvelope(key, 'people-3', text)).toEqual({ kind: 'newer' });
    expect(inspectEnclosed(createVault(key, true), 'people-3', text).kind).toBe('newer');
    expect(openEnvelope(key, 'people-3', text.replace('"key"', '"kez"')).kind).toBe('damaged');
  });

  test('names its key at its beginning', () => {
    const text = enclose(key, 'people-3', content);
    expect(keyIdOf(text.slice(0, 256))).toBe(key.id);
    expect(isEnclosed(text.slice(0, 40))).toBe(true);
    expect(keyIdOf('{"format":3,"sequence":1}')).toBe(null);
    expect(keyIdOf(text.replace('"key"', '"kez"'))).toBe(null);
  });
});

describe('a file that is not encrypted', () => {
  test('is plain, and judged by what it says', () => {
    const text = JSON.stringify(seal(['ivy'], 3));
    expect(isEnclosed(text)).toBe(false);
    expect(openEnvelope(key, 'people-3', text)).toEqual({ kind: 'plain' });
    expect(inspectEnclosed(createVault(key, true), 'people-3', text).kind).toBe('good');
  });

  test('is plain whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(openEnvelope(key, 'people-3', text).kind).toBe('plain');
      }),
    );
  });
});

describe('a vault', () => {
  const sealed = Buffer.from(JSON.stringify(seal(['ivy'], 3)));

  test('encrypts what is written, and opens it', () => {
    const vault = createVault(key, true);
    const written = Buffer.from(vault.enclose('people-3', sealed)).toString();
    expect(inspectEnclosed(vault, 'people-3', written)).toMatchObject({ document: { data: ['ivy'] } });
  });

  test('that decrypts writes what is plain, and opens what is not', () => {
    const written = Buffer.from(createVault(key, true).enclose('people-3', sealed)).toString();
    const vault = createVault(key, false);
    expect(vault.enclose('people-3', sealed)).toBe(sealed);
    expect(inspectEnclosed(vault, 'people-3', written).kind).toBe('good');
  });

  test('judges what it opens: what was damaged before it was encrypted is damaged', () => {
    const written = Buffer.from(createVault(key, true).enclose('people-3', randomBytes(20))).toString();
    expect(inspectEnclosed(createVault(key, true), 'people-3', written).kind).toBe('damaged');
  });

  test.each([
    ['people-3.json', 'people-3'],
    ['people-3.json.last-good', 'people-3'],
    ['address-book 2026-11-22T10-11-12Z (2).json', 'address-book'],
    ['Notes of mine.txt', 'other'],
    ['README', 'other'],
  ])('takes %s for a file of %s', (fileName, document) => {
    expect(documentOf(fileName)).toBe(document);
  });
});
