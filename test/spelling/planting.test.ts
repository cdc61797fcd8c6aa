import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantTypo } from './planting.ts';

test('a planted typo is one word of the text, misspelt, and nothing else', () => {
  const text = 'Hi Dana, your report about winter timetables helped our station.';
  const planted = plantTypo(text);
  expect(planted).toEqual(plantTypo(text));
  const before = text.slice(0, planted?.start);
  const behind = planted?.text.slice(planted.end) ?? '';
  expect(text.startsWith(before) && text.endsWith(behind)).toBe(true);
  expect(text).not.toContain(planted?.text.slice(planted.start, planted.end));
});

test('a text without longer words is left alone, and no text is left as it was', () => {
  expect(plantTypo('Hi Dana, so it is.')).toBeNull();
  fc.assert(fc.property(fc.lorem({ maxCount: 12 }), (text) => plantTypo(text)?.text !== text));
});
