import { describe, expect, it, test } from 'vitest';
import { builtInTemplates } from '../template/built-in/library.ts';
import { purposeIds, purposes, purposesFor, stepIn, stepsOf, usualPurpose } from './purposes.ts';

describe.each(purposeIds)('the purpose %s', (id) => {
  it('has a built-in template that suits whatever prompted the message', () => {
    const own = builtInTemplates.filter(({ purpose }) => purpose === id);
    expect(own.filter(({ promptKind }) => promptKind === null)).not.toEqual([]);
  });

  it('begins at a step that it has, and ends with the message', () => {
    expect(stepsOf(id)).toContain(stepIn(id, 'who'));
    expect(stepsOf(id).at(-1)).toBe('message');
  });

  it('leaves its recipient something to ask', () => {
    expect(purposes[id].questions).not.toEqual([]);
  });

  it('is told apart from the others by its label and its buttons', () => {
    const others = purposeIds.filter((other) => other !== id).map((other) => purposes[other]);
    const { label, startLabels } = purposes[id];
    expect(others.map((other) => other.label)).not.toContain(label);
    expect(others.map((other) => other.startLabels.anyone)).not.toContain(startLabels.anyone);
    expect(others.map((other) => other.startLabels.person)).not.toContain(startLabels.person);
  });
});

test('offers a reply first to someone who asked out of the blue, until it is written', () => {
  expect(purposesFor({ stage: 'blind-request', wasWrittenTo: false })[0]).toBe('reply-to-request');
  expect(purposesFor({ stage: 'blind-request', wasWrittenTo: true })).toEqual([usualPurpose]);
  expect(purposesFor({ stage: 'idea', wasWrittenTo: false })).toEqual([usualPurpose]);
});

test('a new request takes nobody back from where they stand', () => {
  const { stageAfter } = purposes['connection-request'];
  expect(stageAfter(null)).toBe('requested');
  expect(stageAfter('declined')).toBe('requested');
  expect(stageAfter('met')).toBe('met');
});
