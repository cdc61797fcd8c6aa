import { expect, test } from 'vitest';
import { ruleIds } from '../../shared/coach/rule-ids.ts';
import { judgeCase } from './judge-case.ts';
import { measuringSet } from './measuring-set.ts';
import { needlessPerHonest, scoreRule, scoreVerdict, verdictKinds, wrongVerdicts } from './score.ts';
import { writingSet } from './writing-set.ts';

const written = writingSet.map(judgeCase);
const measured = measuringSet.map(judgeCase);

test('judges the messages it was written with as their recipients would', () => {
  for (const kind of verdictKinds) {
    const { precision, recall } = scoreVerdict(written, kind);
    // "Nearly" lies between the two others, and a recipient could see some of it either way.
    const floor = kind === 'nearly' ? 0.85 : 0.97;
    expect(precision, `${kind}: precision`).toBeGreaterThanOrEqual(floor);
    expect(recall, `${kind}: recall`).toBeGreaterThanOrEqual(floor);
  }
  expect(needlessPerHonest(written)).toBeLessThanOrEqual(0.05);
});

test('has no rule that is wrong more than once in ten times', () => {
  // Below ten messages a single mistake decides; the report shows those.
  const scores = ruleIds
    .map((rule) => ({ rule, ...scoreRule(written, rule) }))
    .filter(({ said }) => said >= 10);
  expect(scores.length).toBeGreaterThan(0);
  for (const { rule, precision } of scores) expect(precision, rule).toBeGreaterThanOrEqual(0.9);
});

test('never calls an honest message of the writing set blind outreach', () => {
  const slandered = wrongVerdicts(written).filter(({ verdict }) => verdict === 'blind');
  expect(slandered.map(({ labelled }) => labelled.id)).toEqual([]);
});

test('finds blind outreach that no rule was written with, and seldom calls a message so without cause', () => {
  const { precision, recall } = scoreVerdict(measured, 'blind');
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.92);
});

test('leaves honest messages that no rule was written with in peace', () => {
  expect(needlessPerHonest(measured)).toBeLessThanOrEqual(0.1);
});
