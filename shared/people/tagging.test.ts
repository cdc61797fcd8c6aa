import { expect, test } from 'vitest';
import { mostTokens } from '../text.ts';
import { withoutTag, withTag } from './tagging.ts';

const tagged = (...tags: readonly string[]) => ({ tags });

test('a tag is put on once, whatever its case, accents and spaces', () => {
  expect(withTag(tagged('rail'), ' Leeds ')).toEqual(tagged('rail', 'Leeds'));
  const cafe = tagged('Café');
  for (const tag of ['café', 'CAFE ', ' ']) expect(withTag(cafe, tag)).toBe(cafe);
});

test('a tag is taken off, whatever its case and accents, and the others stay', () => {
  expect(withoutTag(tagged('Café', 'rail'), 'cafe')).toEqual(tagged('rail'));
  const rail = tagged('rail');
  expect(withoutTag(rail, 'leeds')).toBe(rail);
});

test('there are no more tags than a list may hold', () => {
  const full = tagged(...Array.from({ length: mostTokens }, (_, index) => `tag ${index}`));
  expect(withTag(full, 'one more')).toBe(full);
});
