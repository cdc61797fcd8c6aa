import { expect, test } from 'vitest';
import type { VerdictKind } from '../../shared/coach/coach-types.ts';
import type { RuleId } from '../../shared/coach/rule-ids.ts';
import {
  falseAlarms,
  type Judged,
  misses,
  needlessPerHonest,
  scoreRule,
  scoreVerdict,
  wrongVerdicts,
} from './score.ts';

type Said = { readonly verdict: VerdictKind; readonly rules: readonly RuleId[] };

function judged(label: Said, said: Said): Judged {
  return {
    labelled: {
      id: 'one',
      text: 'Hi Ana.',
      purpose: 'connection-request',
      channel: 'email',
      answers: {},
      profile: {},
      walk: 'tester',
      verdict: label.verdict,
      findings: label.rules,
    },
    verdict: said.verdict,
    findings: said.rules.map((rule) => ({ rule, quote: 'Hi' })),
  };
}

const agreed = judged({ verdict: 'blind', rules: ['link'] }, { verdict: 'blind', rules: ['link', 'link'] });
const alarmed = judged({ verdict: 'ready', rules: [] }, { verdict: 'blind', rules: ['link', 'link'] });
const missed = judged({ verdict: 'blind', rules: ['link', 'price'] }, { verdict: 'nearly', rules: [] });

test('counts a verdict by what was said and by what is labelled', () => {
  expect(scoreVerdict([agreed, alarmed, missed], 'blind')).toEqual({
    precision: 0.5,
    recall: 0.5,
    labelled: 2,
    said: 2,
    agreed: 1,
  });
});

test('counts a rule once for a message', () => {
  expect(scoreRule([agreed, alarmed, missed], 'link')).toMatchObject({ labelled: 2, said: 2, agreed: 1 });
});

test('has no share where there is nothing to count', () => {
  expect(scoreRule([agreed], 'price')).toMatchObject({ precision: null, recall: null });
  expect(needlessPerHonest([agreed, missed])).toBeNull();
});

test('lists a false alarm once for a message, and what was missed', () => {
  expect(falseAlarms([agreed, alarmed])).toEqual([{ judged: alarmed, rule: 'link', quote: 'Hi' }]);
  expect(misses([agreed, missed]).map(({ rule }) => rule)).toEqual(['link', 'price']);
});

test('counts needless findings over honest messages only', () => {
  const quiet = judged({ verdict: 'nearly', rules: [] }, { verdict: 'nearly', rules: [] });
  const noisyBlind = judged({ verdict: 'blind', rules: [] }, { verdict: 'blind', rules: ['link'] });
  expect(needlessPerHonest([alarmed, quiet, noisyBlind])).toBe(0.5);
});

test('lists every verdict that is not the labelled one', () => {
  expect(wrongVerdicts([agreed, alarmed, missed])).toEqual([alarmed, missed]);
});
