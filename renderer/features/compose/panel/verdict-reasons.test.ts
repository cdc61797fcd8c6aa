import { expect, test } from 'vitest';
import type { Finding } from '../../../../shared/coach/coach-types.ts';
import { reasonsBesideFindings, samenessBesideFindings } from './verdict-reasons.ts';

const finding = (rule: Finding['rule'], sentence: string): Finding => ({
  key: rule,
  rule,
  scope: 'message',
  severity: 'warn',
  sentence,
  start: 0,
  end: 0,
  fix: null,
});
const verdict = { kind: 'nearly', reasons: ['It asks nothing.', 'Anyone could get it.'] } as const;
const sameness = { share: 0.8, personName: 'Dana Ortiz', spans: [{ start: 0, end: 4 }] };

test('a reason is given once: by a finding, or else under the verdict', () => {
  expect(reasonsBesideFindings({ verdict, findings: [] })).toEqual(verdict.reasons);
  const findings = [finding('no-question', 'It asks nothing.')];
  expect(reasonsBesideFindings({ verdict, findings })).toEqual(['Anyone could get it.']);
});

test('what went to somebody else before is said once, too', () => {
  expect(samenessBesideFindings({ sameness, findings: [finding('no-question', 'It asks nothing.')] })).toBe(
    sameness,
  );
  expect(
    samenessBesideFindings({ sameness, findings: [finding('sameness', 'Most of it went to Dana.')] }),
  ).toBeNull();
  expect(samenessBesideFindings({ sameness: null, findings: [] })).toBeNull();
});
