import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps, overlapsAny, withoutOverlaps } from './span.ts';

const anySpan = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]) => ({ start, end: start + length }));

it('takes two stretches to overlap where they share a character, and not where they only meet', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
  expect(overlaps({ start: 0, end: 9 }, { start: 2, end: 5 })).toBe(true);
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 5 })).toBe(false);
  expect(overlapsAny({ start: 4, end: 5 }, [])).toBe(false);
  expect(
    overlapsAny({ start: 4, end: 5 }, [
      { start: 0, end: 1 },
      { start: 3, end: 8 },
    ]),
  ).toBe(true);
});

it('is the same from both sides, and true where a character lies in both', () => {
  fc.assert(
    fc.property(anySpan, anySpan, (one, other) => {
      const places = Array.from({ length: 50 }, (_, at) => at);
      const lies = (at: number, { start, end }: typeof one) => start <= at && at < end;
      expect(overlaps(one, other)).toBe(places.some((at) => lies(at, one) && lies(at, other)));
      expect(overlaps(other, one)).toBe(overlaps(one, other));
    }),
  );
});

it('keeps the first of those that overlap, and gives them in the order of the text', () => {
  const spans = [
    { start: 8, end: 12 },
    { start: 10, end: 20 },
    { start: 0, end: 3 },
  ];
  expect(withoutOverlaps(spans)).toEqual([
    { start: 0, end: 3 },
    { start: 8, end: 12 },
  ]);
});
