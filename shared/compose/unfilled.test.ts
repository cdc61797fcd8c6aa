import { expect, test } from 'vitest';
import { findUnfilled } from './unfilled.ts';

test.each([
  ['Hi {{first_name}},', '{{first_name}}'],
  ['Hi {{ company | your team }}', '{{ company | your team }}'],
  ['Hi {first_name},', '{first_name}'],
  ['Hi [Name],', '[Name]'],
  ['Hi [First Name],', '[First Name]'],
  ['Hi %FIRSTNAME%,', '%FIRSTNAME%'],
  ['Dear FIRSTNAME,', 'FIRSTNAME'],
  ['I work at INSERT COMPANY HERE.', 'INSERT COMPANY HERE'],
  ['I read <ARTICLE TITLE> twice.', '<ARTICLE TITLE>'],
])('finds the gap in “%s”', (text, gap) => {
  expect(findUnfilled(text).map((found) => found.text)).toEqual([gap]);
});

test.each([
  'Your talk [the one in Leeds] stayed with me.',
  'I read [Timetables](https://example.org) twice.',
  'We cut dwell time by 40% in Q1 and 20% in Q2.',
  'The set {a, b} is small.',
  'CEO of ACME, INSERT key broken.',
])('takes “%s” as it is meant', (text) => {
  expect(findUnfilled(text)).toEqual([]);
});

test('says where each gap stands', () => {
  expect(findUnfilled('Hi {{a}} and {{b}}').map(({ start, end }) => [start, end])).toEqual([
    [3, 8],
    [13, 18],
  ]);
});

test('stays quick on a long text of opening brackets', () => {
  expect(findUnfilled('{{['.repeat(6_000))).toEqual([]);
});
