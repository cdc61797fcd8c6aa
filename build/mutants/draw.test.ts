import { expect, test } from 'vitest';
import { draw, letThrough, rangeOf, strykerPlugins } from './draw.ts';

const faults = Array.from({ length: 100 }, (_, index) => ({
  id: String(index),
  fileName: '/a/b.ts',
  location: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 9 } },
  mutatorName: 'ConditionalExpression',
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

test('only the drawn faults are let through, of several in one place too', async () => {
  const [fault] = faults.slice(41);
  if (fault === undefined) throw new Error('There is no fault.');
  expect(rangeOf(fault)).toBe('/a/b.ts:42:0-42:8');
  letThrough([fault]);
  const inside = { start: { line: 41, column: 0 }, end: { line: 41, column: 8 } };
  const asked = ['false', 'true'].map((replacement) => ({
    ...fault,
    id: replacement,
    location: inside,
    replacement,
  }));
  expect(await strykerPlugins[0]?.value.check(asked)).toMatchObject({
    false: { status: 'passed' },
    true: { status: 'compileError' },
  });
});
