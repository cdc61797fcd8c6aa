import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentFormat } from './migrations/migrations.ts';
import { inspectText, seal } from './sealed-document.ts';

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
