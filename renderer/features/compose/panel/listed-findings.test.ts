import { expect, test } from 'vitest';
import type { Finding } from '../../../../shared/coach/coach-types.ts';
import { listFindings } from './listed-findings.ts';

const finding = (key: string): Finding => ({
  key,
  rule: 'sameness',
  scope: 'words',
  severity: 'warn',
  sentence: `About ${key}.`,
  start: 0,
  end: 1,
  fix: null,
});
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(finding);
const five = [a, b, c, d, e].flatMap((one) => one ?? []);

test('lists the three most important, the first of them open, and counts the others', () => {
  expect(listFindings(five, null)).toEqual({ listed: [a, b, c], openKey: 'a', hidden: 2 });
});

test('lists all where there are no more, and nothing where there is nothing', () => {
  expect(listFindings(five.slice(0, 2), null)).toEqual({ listed: [a, b], openKey: 'a', hidden: 0 });
  expect(listFindings([], null)).toEqual({ listed: [], openKey: null, hidden: 0 });
});

test('opens the one the user went to where it stands', () => {
  expect(listFindings(five, 'b')).toEqual({ listed: [a, b, c], openKey: 'b', hidden: 2 });
});

test('lists the one the user went to though it is less important', () => {
  expect(listFindings(five, 'e')).toEqual({ listed: [a, b, e], openKey: 'e', hidden: 2 });
});

test('lists all that there are once they were asked for', () => {
  expect(listFindings(five, 'e', true)).toEqual({ listed: five, openKey: 'e', hidden: 0 });
});

test('goes back to the most important once the one the user was on is settled', () => {
  expect(listFindings(five, 'gone').openKey).toBe('a');
});
