import { expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { realiseAnswer } from './realise-answer.ts';
import { realisedFields } from './realised-answer.ts';

const names = { recipient: 'Priya Raman', others: ['Dana Ortiz'] };

test.each([
  'none nothing '.repeat(700),
  `${'-'.repeat(9_000)}x`,
  'a'.repeat(10_000),
  `x${'.'.repeat(9_000)}y`,
  '"'.repeat(9_000),
  'A '.repeat(5_000),
])('text of full length is realised before anyone notices: %.12s', (text) => {
  for (const of of realisedFields) {
    const answer = { field: of, kind: 'talk', beginning: null, typed: text, names } as const;
    expect(realiseAnswer(answer, english).shape).not.toBe('empty');
  }
});
