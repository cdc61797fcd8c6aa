import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../../shared/coach/coach-types.ts';
import { segmentsOf } from './message-segments.ts';

function finding(start: number, end: number, key = `${start}-${end}`): Finding {
  return { key, rule: 'pitch-words', scope: 'words', severity: 'warn', start, end, sentence: '', fix: null };
}

test('marks the stretch a finding is about', () => {
  const segments = segmentsOf('We help companies.', [], [finding(0, 17)]);
  expect(segments.map(({ text, finding: found }) => [text, found?.key ?? null])).toEqual([
    ['We help companies', '0-17'],
    ['.', null],
  ]);
});

test('shows the more important of two findings where they overlap', () => {
  const segments = segmentsOf('abcdef', [], [finding(2, 4, 'first'), finding(0, 6, 'second')]);
  expect(segments.map(({ text, finding: found }) => [text, found?.key])).toEqual([
    ['ab', 'second'],
    ['cd', 'first'],
    ['ef', 'second'],
  ]);
});

test('shows a gap inside a marked stretch', () => {
  const segments = segmentsOf(
    'Hi {{a}}!',
    [{ text: '{{a}}', start: 3, end: 8, field: null }],
    [finding(0, 9)],
  );
  expect(segments.map(({ text, gap }) => [text, gap !== null])).toEqual([
    ['Hi ', false],
    ['{{a}}', true],
    ['!', false],
  ]);
});

test('marks nothing for what is about the whole message', () => {
  const whole: Finding = { ...finding(0, 5), scope: 'message' };
  expect(segmentsOf('Hello', [], [whole]).map((segment) => segment.finding)).toEqual([null]);
});

test('tells the words that went to somebody else before, beside what is found in them', () => {
  const segments = segmentsOf('abcdef', [], [finding(1, 3, 'found')], [{ start: 2, end: 5 }]);
  expect(segments.map(({ text, finding: found, isRepeated }) => [text, found?.key, isRepeated])).toEqual([
    ['a', undefined, false],
    ['b', 'found', false],
    ['c', 'found', true],
    ['de', undefined, true],
    ['f', undefined, false],
  ]);
});

test('is one stretch where one finding lies behind a more important one, and none where there is no word', () => {
  const findings = [finding(0, 6, 'first'), finding(2, 4, 'second'), finding(3, 3, 'third')];
  const [segment, ...others] = segmentsOf('abcdef', [], findings);
  expect(segment).toMatchObject({ start: 0, text: 'abcdef', finding: { key: 'first' } });
  expect(others).toEqual([]);
});

test('marks nothing for words that are not there any more', () => {
  expect(segmentsOf('abc', [], [finding(1, 5)])).toEqual([
    { start: 0, text: 'abc', gap: null, finding: null, isRepeated: false },
  ]);
});

test('tells each of the stretches that went to somebody else before', () => {
  const repeated = [
    { start: 0, end: 2 },
    { start: 4, end: 6 },
  ];
  expect(segmentsOf('abcdef', [], [], repeated).map(({ text, isRepeated }) => [text, isRepeated])).toEqual([
    ['ab', true],
    ['cd', false],
    ['ef', true],
  ]);
});

test('has no stretch in an empty text', () => {
  expect(segmentsOf('', [], [])).toEqual([]);
});

test('loses no character, whatever the findings', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => finding(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 8 }), (text, findings) => {
      expect(
        segmentsOf(text, [], findings, findings)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
