import { describe, expect, it } from 'vitest';
import type { ActId } from '../acts/act-ids.ts';
import { forEachAct, type ReadStatement } from '../acts/act-reader.ts';
import type { CoachReading, VerdictKind } from '../coach-types.ts';
import type { RuleId } from '../rule-ids.ts';
import { most, stanceOn } from './stance.ts';

/** A statement that does what is given, with that probability, and nothing else. */
const does = (acts: Partial<Record<ActId, number>>): ReadStatement => ({
  start: 0,
  end: 1,
  isQuestion: false,
  part: 'body',
  features: new Map(),
  does: { ...forEachAct(() => 0), ...acts },
});

const reading = (
  kind: VerdictKind = 'nearly',
  ...found: readonly RuleId[]
): Pick<CoachReading, 'verdict' | 'findings'> => ({
  verdict: { kind, reasons: [] },
  findings: found.map((rule) => ({
    rule,
    key: rule,
    scope: 'words',
    severity: 'warn',
    sentence: '',
    fix: null,
    start: 0,
    end: 1,
  })),
});

const who = does({ introduce: 0.9 });
const why = does({ reason: 0.9 });
const welcome = [who, why];

describe('what is missing', () => {
  it.each([
    ['everything, of a greeting', [does({ greet: 1 })], ['who', 'reason', 'benefit']],
    ['nothing, of who, why and an offer', [...welcome, does({ offer: 0.8 })], []],
    [
      'who they are, where they only say how they know of you',
      [does({ know: 0.9, 'ask-open': 0.9 })],
      ['who'],
    ],
    ['the reason, of a question without one', [who, does({ 'ask-open': 0.9 })], ['reason']],
    ['who they are and the gain, of praise with a fact', [why], ['who', 'benefit']],
    ['nothing, of who and why alone: that owes no gain', welcome, []],
    ['nothing, where shared ground stands for a reason', [who, does({ common: 0.9 })], []],
    ['what is only half likely to be said is said', [does({ introduce: 0.5, reason: 0.5 })], []],
    [
      'what is less than half likely is not',
      [does({ introduce: 0.49, reason: 0.49 })],
      ['who', 'reason', 'benefit'],
    ],
  ])('is %s', (_, statements, missing) => {
    expect(stanceOn(statements, reading()).missing).toEqual(missing);
  });
});

describe('a request is', () => {
  it.each<readonly [string, readonly ReadStatement[], ReturnType<typeof reading>, string]>([
    ['accepted where it says who and why', welcome, reading(), 'accept'],
    ['asked where something is missing', [why], reading('ready'), 'ask'],
    ['asked where it reads as blind outreach, whatever it says', welcome, reading('blind'), 'ask'],
    ['asked where it claims contacts', welcome, reading('nearly', 'vague-connections'), 'ask'],
    [
      'asked where it counts more contacts than there are',
      welcome,
      reading('nearly', 'more-than-noted'),
      'ask',
    ],
    ['asked where it may sell', [...welcome, does({ sell: 0.15 })], reading(), 'ask'],
    ['accepted where hardly anything could sell', [...welcome, does({ sell: 0.14 })], reading(), 'accept'],
    ['asked where it names a price', welcome, reading('ready', 'price'), 'ask'],
    ['asked where it brings a calendar', welcome, reading('ready', 'calendar-link'), 'ask'],
    ['asked where it is after a call', [...welcome, does({ 'ask-time': 0.5 })], reading('ready'), 'ask'],
    [
      'accepted whatever its length or links',
      welcome,
      reading('ready', 'link', 'unanswered-question'),
      'accept',
    ],
    ['declined where it sells', [...welcome, does({ sell: 0.5 })], reading('ready'), 'decline'],
    [
      'declined where it is blind outreach that seems to sell',
      [does({ sell: 0.3 })],
      reading('blind'),
      'decline',
    ],
    ['asked where it is blind outreach that does not', [does({ sell: 0.29 })], reading('blind'), 'ask'],
  ])('%s', (_, statements, read, kind) => {
    expect(stanceOn(statements, read).kind).toBe(kind);
  });

  it('declined for the sentence that sells most', () => {
    const pitch = does({ sell: 0.9 });
    expect(stanceOn([does({ sell: 0.6 }), pitch, does({ sell: 0.7 })], reading()).pitch).toBe(pitch);
    expect(stanceOn(welcome, reading()).pitch).toBeNull();
  });

  it('not judged in a language that cannot be read', () => {
    const { kind, missing } = stanceOn(null, reading('blind', 'vague-connections'));
    expect(kind).toBe('unread');
    expect(missing).toEqual([]);
  });
});

it('tells whether it asks something the user can answer', () => {
  expect(stanceOn([...welcome, does({ 'ask-open': 0.5 })], reading()).asksQuestion).toBe(true);
  expect(stanceOn([...welcome, does({ 'ask-favour': 0.9 })], reading()).asksQuestion).toBe(false);
});

it('finds nothing in no statements', () => {
  expect(most([], 'sell')).toEqual({ statement: null, probability: 0 });
});
