import { expect, test } from 'vitest';
import { idsOf, mapRecord, own } from './records.ts';

const ages: Readonly<Record<string, number>> = { ana: 40, constructor: 3 };

test('finds what a record holds under an id', () => {
  expect(own(ages, 'ana')).toBe(40);
  expect(own(ages, 'constructor')).toBe(3);
});

test.each(['constructor', '__proto__', 'toString', 'nobody'])('holds nothing under %s by itself', (id) => {
  expect(own({ ana: 40 }, id)).toBeUndefined();
});

test('keeps the ids and their order while it changes the values', () => {
  const doubled = mapRecord({ b: 1, a: 2 }, (value, id) => `${id}${value * 2}`);
  expect(idsOf(doubled)).toEqual(['b', 'a']);
  expect(doubled).toEqual({ b: 'b2', a: 'a4' });
});
