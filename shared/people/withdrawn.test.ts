import { expect, test } from 'vitest';
import type { StageId } from '../stages.ts';
import { invitableFrom } from './withdrawn.ts';

const withdrawn = (at: string, stage: StageId = 'withdrawn') => ({
  stage,
  stageHistory: [{ at, stage: 'withdrawn' as const }],
});

const on = (day: string, timeZone = 'UTC') => ({ now: new Date(`${day}T12:00:00Z`), timeZone });

test('a withdrawn invitation rests for three weeks', () => {
  const person = withdrawn('2026-11-10T10:00:00.000Z');
  expect(invitableFrom(person, on('2026-11-10'))).toBe('2026-12-01');
  expect(invitableFrom(person, on('2026-11-30'))).toBe('2026-12-01');
  expect(invitableFrom(person, on('2026-12-01'))).toBeNull();
});

test('the weeks are counted where the user is, across a change of the clocks', () => {
  const person = withdrawn('2026-10-24T22:30:00.000Z');
  expect(invitableFrom(person, on('2026-11-01', 'Europe/Berlin'))).toBe('2026-11-15');
  expect(invitableFrom(person, on('2026-11-01', 'UTC'))).toBe('2026-11-14');
});

test('nobody else rests, and nobody of whom it is not recorded when', () => {
  expect(invitableFrom(withdrawn('2026-11-10T10:00:00.000Z', 'requested'), on('2026-11-11'))).toBeNull();
  expect(invitableFrom({ stage: 'withdrawn', stageHistory: [] }, on('2026-11-11'))).toBeNull();
});
