import { expect, test } from 'vitest';
import { draw } from './draw.ts';

const faults = Array.from({ length: 100 }, (_, index) => ({
  id: String(index),
  fileName: '/a/b.ts',
  location: { start: { line: index, column: 0 } },
  replacement: 'false',
}));

const drawn = (size: number, seed: string) => draw(faults, size, seed).map(({ id }) => id);

test('a seed draws as many different faults as asked, and the same ones again', () => {
  expect(new Set(drawn(30, '1')).size).toBe(30);
  expect(drawn(30, '1')).toEqual(drawn(30, '1'));
});

test('another seed draws others, from all over', () => {
  expect(drawn(30, '2')).not.toEqual(drawn(30, '1'));
  expect(drawn(30, '2').some((id) => Number(id) >= 70)).toBe(true);
});

test('where there are fewer faults than asked, all are drawn', () => {
  expect(drawn(500, '1')).toHaveLength(100);
});
