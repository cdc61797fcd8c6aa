import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { currentFormat } from './migrations/migrations.ts';
import { inspectFile, inspectText, isUntouched, seal, sealedBytes } from './sealed-document.ts';

test('whatever JSON is sealed comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, sequence) => {
      const data: unknown = JSON.parse(JSON.stringify(value));
      const found = inspectText(JSON.stringify(seal(data, sequence)));
      expect(found).toEqual({ kind: 'good', document: seal(data, sequence) });
    }),
  );
});

test('a document cut short at any point is never taken for a good one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (data, cut) => {
      const text = JSON.stringify(seal(data, 1));
      expect(inspectText(text.slice(0, cut % text.length)).kind).toBe('damaged');
    }),
  );
});

test('a change of any character of the data is noticed', () => {
  const text = JSON.stringify(seal(['Dana Sample', { at: 12 }], 1));
  const start = text.indexOf('"data":') + '"data":'.length;
  for (let index = start; index < text.length - 1; index += 1) {
    const other = text[index] === '7' ? '8' : '7';
    expect(inspectText(text.slice(0, index) + other + text.slice(index + 1)).kind).toBe('damaged');
  }
});

test('reformatting the file in an editor does no harm', () => {
  expect(inspectText(JSON.stringify(seal({ a: [1, 2], b: 'x' }, 3), null, 4)).kind).toBe('good');
});

test.each([
  '',
  ' ',
  'null',
  '[]',
  '7',
  '{}',
  '{"a":1}',
  '{"data":[]}',
  '\u0000\u0001',
  '{"format":"1","data":[]}',
  '{"format":"99","data":[]}',
])('the foreign content %j is not a document', (text) => {
  expect(inspectText(text).kind).toBe('damaged');
});

test('a newer format is recognised, whatever its checksum', () => {
  const text = JSON.stringify({
    format: currentFormat + 1,
    sequence: 9,
    checksum: 'of another kind',
    data: [1],
  });
  expect(inspectText(text)).toEqual({ kind: 'newer', data: [1] });
});

test.each([
  { format: -1 },
  { sequence: 2 },
  { format: 1.5 },
  { format: '1' },
  { format: null },
  { sequence: '1' },
  { sequence: 1.5 },
  { sequence: null },
  { checksum: 7 },
  { checksum: null },
])('a document with %j is not to be trusted, but its data are still there', (change) => {
  const text = JSON.stringify({ ...seal(['ivy'], 1), ...change });
  expect(inspectText(text)).toEqual({ kind: 'damaged', data: ['ivy'] });
});

test.each([0, 1, 2, currentFormat + 1, currentFormat + 4])(
  'a document whose format reads %s for a flipped bit is known for what it is, and open to changes',
  (format) => {
    const document = seal(['ivy'], 8);
    expect(inspectText(JSON.stringify({ ...document, format }))).toEqual({ kind: 'good', document });
  },
);

test('every flipped bit of the beginning is noticed, or does no harm', () => {
  const document = seal(['ivy'], 8);
  const text = JSON.stringify(document);
  for (let index = 0; index < text.indexOf('"data"'); index += 1) {
    for (let bit = 0; bit < 7; bit += 1) {
      const flipped = String.fromCharCode(text.charCodeAt(index) ^ (1 << bit));
      const found = inspectText(text.slice(0, index) + flipped + text.slice(index + 1));
      expect([{ kind: 'good', document }, expect.objectContaining({ kind: 'damaged' })]).toContainEqual(
        found,
      );
    }
  }
});

const sealedText = (json: string, sequence: number): string => sealedBytes([json], sequence).toString();

test('a document is untouched as we wrote it, of whichever format, and not once anything is changed', () => {
  expect(isUntouched(sealedText('["ivy"]', 3))).toBe(true);
  expect(sealedText('["ivy"]', 3)).toBe(JSON.stringify(seal(['ivy'], 3)));
  expect(isUntouched(JSON.stringify(seal(['ivy'], 3, 1)))).toBe(true);
  expect(isUntouched(sealedText('["ivy"]', 3).replace('ivy', 'icy'))).toBe(false);
  expect(isUntouched(sealedText('["ivy"]', 3).replace(':3,', ':4,'))).toBe(false);
  expect(isUntouched(`${sealedText('["ivy"]', 3)} `)).toBe(false);
  expect(isUntouched(JSON.stringify({ ...seal(['ivy'], 3), format: currentFormat + 1 }))).toBe(false);
});

test('JSON in pieces is sealed as it would be in one, whatever is written in it', () => {
  const words = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 });
  fc.assert(
    fc.property(words, fc.nat(), (data, sequence) => {
      const pieces = ['[', ...data.flatMap((word, at) => [at > 0 ? ',' : '', JSON.stringify(word)]), ']'];
      expect(sealedBytes(pieces, sequence).toString()).toBe(JSON.stringify(seal(data, sequence)));
    }),
  );
});

test('what is no document has no data', () => {
  for (const text of ['{"cut', 'null', '{"a":1}']) {
    expect(inspectText(text)).toEqual({ kind: 'damaged', data: undefined });
  }
});

test('a document of the first format is a good one', () => {
  const document = seal(['ivy'], 1, 1);
  expect(inspectText(JSON.stringify(document))).toEqual({ kind: 'good', document });
});

describe('a file on the disk', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = makeFolder();
    path = join(folder, 'plants.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is good although it is large', () => {
    const document = seal(['x'.repeat(3_000_000)], 1);
    writeFileSync(path, JSON.stringify(document));
    expect(inspectFile(path)).toEqual({ kind: 'good', document });
  });

  test('is read no more when it is larger', () => {
    // The spaces would do the document no harm.
    writeFileSync(path, JSON.stringify(seal(['ivy'], 1)).padEnd(64 * 1024 * 1024 + 1));
    expect(inspectFile(path)).toEqual({ kind: 'damaged', data: undefined, isTooLarge: true });
  });

  test('is withheld where it is a link that leads nowhere, since its disk may come back', () => {
    symlinkSync(join(folder, 'nowhere'), path);
    expect(inspectFile(path)).toEqual({ kind: 'withheld', code: 'DANGLING' });
  });

  test.each(['EACCES', 'EIO', 'EPERM', 'EBUSY', 'EMFILE'])('is withheld, not damaged, on %s', (code) => {
    writeFileSync(path, JSON.stringify(seal(['ivy'], 1)));
    const found = inspectFile(path, () => {
      throw Object.assign(new Error('no'), { code });
    });
    expect(found).toEqual({ kind: 'withheld', code });
  });

  test('is missing where nothing is in its place, or nothing can be', () => {
    expect(inspectFile(path)).toEqual({ kind: 'missing' });
    writeFileSync(join(folder, 'file'), '');
    expect(inspectFile(join(folder, 'file', 'plants.json'))).toEqual({ kind: 'missing' });
  });

  test('is damaged where something else is in its place', () => {
    symlinkSync(path, path);
    expect(inspectFile(path)).toEqual({ kind: 'damaged', data: undefined });
    rmSync(path);
    mkdirSync(path);
    expect(inspectFile(path)).toEqual({ kind: 'damaged', data: undefined });
  });
});
