import { describe, expect, it } from 'vitest';
import { readExample } from '../../test/support/example-reading.ts';
import type { Finding } from './coach-types.ts';
import type { RuleId } from './rule-ids.ts';
import type { Outlook } from './verdict.ts';
import { worthSaying } from './worth-saying.ts';

function finding(rule: RuleId, replacement: string | null, scope: Finding['scope'] = 'words'): Finding {
  const fix = replacement === null ? null : { start: 0, end: 4, label: 'Mend', replacement };
  return { start: 0, end: 4, key: rule, rule, scope, severity: 'warn', sentence: 'A sentence.', fix };
}

const isSaid = (one: Finding, outlook: Outlook) => worthSaying([one], outlook).length > 0;

describe('a finding', () => {
  it('that is advice is worth saying where the message reads as blind outreach, or cannot be judged', () => {
    const advice = finding('pitch-words', null);
    expect(isSaid(advice, 'blind')).toBe(true);
    expect(isSaid(advice, null)).toBe(true);
    expect(isSaid(advice, 'nearly')).toBe(false);
    expect(isSaid(advice, 'ready')).toBe(false);
  });

  it('that adds what is noted is worth saying of an honest message, until it is ready', () => {
    expect(isSaid(finding('no-question', 'Which depth?'), 'nearly')).toBe(true);
    expect(isSaid(finding('no-question', ' '), 'nearly')).toBe(false);
    expect(isSaid(finding('no-question', 'Which depth?'), 'ready')).toBe(false);
    expect(isSaid(finding('asks-for-time', 'Which depth?'), 'nearly')).toBe(false);
    expect(isSaid(finding('no-reason', 'Your reeds held.', 'message'), 'nearly')).toBe(true);
  });

  it('of what is surely wrong is always worth saying', () => {
    for (const outlook of ['blind', 'nearly', 'ready'] as const)
      expect(isSaid(finding('wrong-name', null), outlook)).toBe(true);
  });
});

describe('what a blind message lacks', () => {
  const pitch = finding('pitch-words', null);
  const noReason = finding('no-reason', null, 'message');
  const noQuestion = finding('no-question', null);

  it('is left to the questions where words are held against it', () => {
    expect(worthSaying([pitch, noReason, noQuestion], 'blind')).toEqual([pitch]);
  });

  it('is said once, the gravest, where none are', () => {
    expect(worthSaying([noReason, noQuestion], 'blind')).toEqual([noReason]);
  });

  it('is said besides where a click adds it', () => {
    const mended = finding('no-question', 'Which depth?');
    expect(worthSaying([pitch, noReason, mended], 'blind')).toEqual([pitch, mended]);
    expect(worthSaying([noReason, mended], 'blind')).toEqual([noReason, mended]);
    expect(worthSaying([mended, noReason], 'blind')).toEqual([mended]);
  });

  it('does not hide how it is written', () => {
    const link = finding('link', '');
    expect(worthSaying([pitch, noReason, link], 'blind')).toEqual([pitch, link]);
  });

  it('is told once of a pitch', () => {
    const { findings } = readExample({
      text: 'Hi Ana, we help companies double their revenue with our platform. Could we hop on a quick call next week?',
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['pitch-words', 'asks-for-time']);
  });
});
