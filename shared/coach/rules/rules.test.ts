import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../test/support/example-reading.ts';
import { findAll, findCertain } from '../coach.ts';
import { readContext } from '../rule-context.ts';
import { type RuleId, ruleIds } from '../rule-ids.ts';
import { rules } from './registry.ts';
import type { RuleExample } from './rule.ts';

/** What all rules find, advice included whatever the message is like. */
const findingsIn = (example: RuleExample) => {
  const context = readContext(inputOf(example));
  return findAll(context, findCertain(context));
};

const findingsOf = (id: RuleId, example: RuleExample) =>
  findingsIn(example).filter(({ rule }) => rule === id);

describe.each(ruleIds)('the rule %s', (id) => {
  const rule = rules[id];

  it('has messages on which it fires, and messages like them on which it must not', () => {
    expect(rule.fires).not.toEqual([]);
    expect(rule.silent).not.toEqual([]);
  });

  it('can be told from the others, and says why it is there', () => {
    const titles = ruleIds.filter((other) => other !== id).map((other) => rules[other].title);
    expect(titles).not.toContain(rule.title);
    expect(rule.why).not.toBe('');
    expect(rule.source).not.toBe('');
  });

  it.each(rule.fires)('fires on $text', (example) => {
    const findings = findingsOf(id, example);
    expect(findings).not.toEqual([]);
  });

  it.each(rule.silent)('is silent on $text', (example) => {
    const findings = findingsOf(id, example);
    expect(findings).toEqual([]);
  });

  it.each([...rule.fires, ...rule.silent])('points into the text of $text', (example) => {
    for (const { start, end, fix, sentence } of findingsIn(example)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(example.text.length);
      expect(sentence).not.toBe('');
      if (fix !== null) expect(fix.end).toBeLessThanOrEqual(example.text.length);
    }
  });
});

/** What a rule weighs, when it speaks and of what, in one line. */
function traitsOf(id: RuleId): string {
  const { severity, kinds, languages, restsOn, question, ...rule } = rules[id];
  return [
    severity,
    `reads ${kinds === 'all' ? 'all kinds' : kinds.join(', ')}`,
    languages === 'all' ? 'in any language' : 'in a known language',
    `rests on ${restsOn}`,
    rule.isAdvice ? 'advises' : 'is always said',
    ...(question === null ? [] : [`answers ${question}`]),
    ...(rule.accuses ? ['accuses'] : []),
    ...(rule.speaksOnceReplied ? ['once replied too'] : []),
    ...(rule.readsReceived ? ['received too'] : []),
    ...(rule.sinksAlone === true ? ['sinks alone'] : []),
    ...(rule.isSettledByFit === true ? ['settled by Fit'] : []),
  ].join(' · ');
}

it('weighs, speaks and accuses as was agreed for each rule', async () => {
  const lines = ruleIds.map((id) => `${id}: ${traitsOf(id)}\n`);
  await expect(lines.join('')).toMatchFileSnapshot('./rules.txt');
});

/** What a rule says of a message, what it marks there, and what its click makes of the message. */
function saidOf(id: RuleId, example: RuleExample): string {
  const { text } = example;
  const said = findingsOf(id, example).map(({ start, end, sentence, fix, severity }) => {
    const marked = end - start === text.length ? 'all of it' : JSON.stringify(text.slice(start, end));
    const fixed = fix === null ? null : text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
    const click = fix === null ? '' : `    ${fix.label}: ${JSON.stringify(fixed)}\n`;
    return `    ${severity}, ${marked}: ${sentence}\n${click}`;
  });
  return `  ${JSON.stringify(text)}\n${said.join('')}`;
}

it('says what it finds where it stands, and mends it with one click', async () => {
  const said = ruleIds.map((id) => `${id}\n${rules[id].fires.map((one) => saidOf(id, one)).join('')}`);
  await expect(said.join('\n')).toMatchFileSnapshot('./findings.txt');
});
