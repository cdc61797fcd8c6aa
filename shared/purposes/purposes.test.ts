import { describe, expect, it, test } from 'vitest';
import { type StageId, stageIds } from '../stages.ts';
import { builtInTemplates } from '../template/built-in/library.ts';
import type { Standing } from './purpose.ts';
import {
  askedBy,
  formStep,
  purposeIds,
  purposes,
  purposesFor,
  stepIn,
  stepsOf,
  usualPurpose,
} from './purposes.ts';

const standing = (stage: StageId, more: Partial<Standing> = {}): Standing => ({
  stage,
  wasWrittenTo: false,
  wasWelcomed: false,
  theyWroteLast: false,
  ...more,
});

describe.each(purposeIds)('the purpose %s', (id) => {
  const own = builtInTemplates.filter(({ purpose }) => purpose === id);

  it('has a built-in template that suits whatever prompted the message', () => {
    expect(own.filter(({ promptKind }) => promptKind === null)).not.toEqual([]);
  });

  it('begins with a template of its own, whoever wrote last', () => {
    const first = purposes[id].firstTemplate;
    if (first === null) return;
    const begun = [true, false].map((theyWroteLast) => first({ theyWroteLast }));
    for (const template of begun) expect(own.map((one) => one.id)).toContain(template);
    expect(new Set(begun).size).toBe(2);
  });

  it('begins at a step that it has, and ends with the message', () => {
    expect(stepsOf(id)).toContain(stepIn(id, 'who'));
    expect(stepsOf(id).at(-1)).toBe('message');
  });

  it('asks each answer once, a name among them, and needs only what it asks', () => {
    const steps = stepsOf(id).flatMap((step) => formStep(id, step) ?? []);
    const asked = steps.flatMap(({ asks }) => asks);
    expect(new Set(asked).size).toBe(asked.length);
    expect(askedBy(id)).toContain('name');
    for (const { asks, needs } of steps) for (const key of needs.flat()) expect(asks).toContain(key);
    for (const key of Object.keys(purposes[id].asides)) expect(asked).toContain(key);
  });

  it('asks for what it answers, where it answers something', () => {
    expect(askedBy(id).has('receivedMessage')).toBe(purposes[id].theirs !== null);
  });

  it('leaves its recipient something to ask', () => {
    expect(purposes[id].questions).not.toEqual([]);
  });

  it('takes nobody back who is connected', () => {
    for (const stage of ['in-dialogue', 'met', 'relationship'] as const)
      expect(purposes[id].stageAfter(stage)).toBe(stage);
  });

  it('is told apart from the others by its label, its description and its button', () => {
    const others = purposeIds.filter((other) => other !== id).map((other) => purposes[other]);
    const { label, description, startLabels } = purposes[id];
    expect(others.map((other) => other.label)).not.toContain(label);
    expect(others.map((other) => other.description)).not.toContain(description);
    expect(others.map((other) => other.startLabels.anyone)).not.toContain(startLabels.anyone);
  });
});

describe('what to write next', () => {
  test.each<[string, Standing, string]>([
    ['an idea', standing('idea'), 'connection-request'],
    [
      'someone who asked out of the blue',
      standing('blind-request', { theyWroteLast: true }),
      'reply-to-request',
    ],
    ['someone whose request was answered', standing('blind-request', { wasWrittenTo: true }), 'follow-up'],
    ['someone who was asked', standing('requested', { wasWrittenTo: true }), 'follow-up'],
    ['someone who accepted', standing('accepted', { wasWrittenTo: true }), 'first-message'],
    [
      'someone welcomed already',
      standing('accepted', { wasWrittenTo: true, wasWelcomed: true }),
      'follow-up',
    ],
    ['someone in dialogue', standing('in-dialogue', { theyWroteLast: true }), 'follow-up'],
    ['someone met', standing('met'), 'follow-up'],
    ['someone of old', standing('relationship'), 'follow-up'],
    ['someone who never answered', standing('no-answer', { wasWrittenTo: true }), 'follow-up'],
    ['someone whose request was withdrawn', standing('withdrawn'), 'connection-request'],
    ['someone who declined', standing('declined'), 'connection-request'],
  ])('to %s', (_who, how, first) => {
    expect(purposesFor(how)[0]).toBe(first);
  });

  test.each(stageIds)('there is exactly one thing that %s calls for', (stage) => {
    for (const wasWrittenTo of [true, false])
      for (const wasWelcomed of [true, false])
        for (const theyWroteLast of [true, false]) {
          const how = { stage, wasWrittenTo, wasWelcomed, theyWroteLast };
          expect(purposeIds.filter((id) => purposes[id].suits(how) === 'first')).toHaveLength(1);
        }
  });

  test('asks nobody to connect who is connected', () => {
    expect(purposesFor(standing('in-dialogue'))).not.toContain(usualPurpose);
    expect(purposesFor(standing('requested'))).toContain(usualPurpose);
  });

  test('asks for an introduction whoever is connected', () => {
    expect(purposesFor(standing('met'))).toContain('ask-introduction');
    expect(purposesFor(standing('requested'))).not.toContain('ask-introduction');
  });

  test('declines where there is something to decline', () => {
    expect(purposesFor(standing('blind-request'))).toContain('decline');
    expect(purposesFor(standing('in-dialogue', { theyWroteLast: true }))).toContain('decline');
    expect(purposesFor(standing('in-dialogue'))).not.toContain('decline');
    expect(purposesFor(standing('no-answer', { theyWroteLast: true }))).not.toContain('decline');
  });
});

test.each<[keyof typeof purposes, StageId | null, StageId]>([
  ['connection-request', null, 'requested'],
  ['connection-request', 'declined', 'requested'],
  ['connection-request', 'accepted', 'accepted'],
  ['reply-to-request', null, 'blind-request'],
  ['reply-to-request', 'requested', 'requested'],
  ['first-message', null, 'accepted'],
  ['first-message', 'requested', 'accepted'],
  ['follow-up', null, 'in-dialogue'],
  ['follow-up', 'idea', 'requested'],
  ['follow-up', 'no-answer', 'requested'],
  ['follow-up', 'accepted', 'accepted'],
  ['ask-introduction', null, 'in-dialogue'],
  ['ask-introduction', 'idea', 'in-dialogue'],
  ['ask-introduction', 'accepted', 'accepted'],
  ['decline', null, 'declined'],
  ['decline', 'blind-request', 'declined'],
  ['decline', 'accepted', 'accepted'],
])('%s takes someone from %s to %s', (id, before, after) => {
  expect(purposes[id].stageAfter(before)).toBe(after);
});
