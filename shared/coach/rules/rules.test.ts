import { describe, expect, it } from 'vitest';
import { readExample } from '../../../test/support/example-reading.ts';
import { ruleIds } from '../rule-ids.ts';
import { rules } from './registry.ts';

it('has every rule once, in the order of the names', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds);
});

describe.each(rules)('the rule $id', (rule) => {
  it.each(rule.fires)('fires on $text', (example) => {
    const findings = readExample(example).findings.filter((finding) => finding.rule === rule.id);
    expect(findings).not.toEqual([]);
  });

  it.each(rule.silent)('is silent on $text', (example) => {
    const findings = readExample(example).findings.filter((finding) => finding.rule === rule.id);
    expect(findings).toEqual([]);
  });

  it.each([...rule.fires, ...rule.silent])('points into the text of $text', (example) => {
    for (const { start, end, fix, sentence } of readExample(example).findings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(example.text.length);
      expect(sentence).not.toBe('');
      if (fix !== null) expect(fix.end).toBeLessThanOrEqual(example.text.length);
    }
  });
});
