import { describe, expect, it } from 'vitest';
import type { Message, Note } from '../model/person.ts';
import { newPerson } from './new-person.ts';
import { byDay, timelineOf } from './timeline.ts';

const person = newPerson({ id: 'p1', now: '2026-11-01T09:00:00.000Z' });

const note = (id: string, at: string): Note => ({ id, at, text: id });

function message(id: string, at: string): Message {
  return { id, at, direction: 'from-them', purpose: null, channel: 'email', templateId: null, text: id };
}

describe('the timeline', () => {
  it('has everything that happened, the newest first, of one moment what was recorded later', () => {
    const entries = timelineOf({
      ...person,
      notes: [note('n1', '2026-11-14T09:00:00.000Z'), note('n2', '2026-11-20T09:00:00.000Z')],
      messages: [message('m1', '2026-11-18T09:00:00.000Z'), message('m2', '2026-11-18T09:00:00.000Z')],
      meetings: [note('g1', '2026-11-19T09:00:00.000Z')],
      stageHistory: [
        { at: '2026-11-13T09:00:00.000Z', stage: 'requested' },
        { at: '2026-11-21T09:00:00.000Z', stage: 'met' },
      ],
    });
    expect(entries).toMatchObject([
      { kind: 'stage', stage: 'met', index: 1 },
      { kind: 'note', note: { id: 'n2' } },
      { kind: 'meeting', meeting: { id: 'g1' }, stage: null },
      { kind: 'message', message: { id: 'm2' }, stage: null },
      { kind: 'message', message: { id: 'm1' }, stage: null },
      { kind: 'note', note: { id: 'n1' } },
      { kind: 'stage', stage: 'requested', index: 0 },
    ]);
  });

  it('says of a message or a meeting to which stage it brought them, once', () => {
    const at = '2026-11-18T09:00:00.000Z';
    const later = '2026-11-19T09:00:00.000Z';
    const entries = timelineOf({
      ...person,
      messages: [message('m1', at)],
      meetings: [note('g1', later)],
      stageHistory: [
        { at, stage: 'in-dialogue' },
        { at, stage: 'relationship' },
        { at: later, stage: 'met' },
      ],
    });
    expect(entries).toMatchObject([
      { kind: 'meeting', stage: 'met' },
      { kind: 'stage', stage: 'relationship', index: 1 },
      { kind: 'message', stage: 'in-dialogue' },
    ]);
  });
});

it('gives messages of one moment the stages of that moment in the order of their record', () => {
  const at = '2026-11-18T12:00:00.000Z';
  const entries = timelineOf({
    ...person,
    messages: [message('m1', at), message('m2', at)],
    stageHistory: [
      { at, stage: 'requested' },
      { at, stage: 'in-dialogue' },
    ],
  });
  expect(entries).toMatchObject([
    { message: { id: 'm2' }, stage: 'in-dialogue' },
    { message: { id: 'm1' }, stage: 'requested' },
  ]);
});

describe('the days of the timeline', () => {
  const days = (moments: readonly string[], now: string, timeZone: string) =>
    byDay(timelineOf({ ...person, notes: moments.map((at, index) => note(`n${index}`, at)) }), {
      now: new Date(now),
      timeZone,
    }).map(({ day, heading, entries }) => [day, heading, entries.length]);

  it('are those of where the user is', () => {
    const moments = ['2026-11-28T22:30:00.000Z', '2026-11-28T23:30:00.000Z'];
    const now = '2026-11-29T10:00:00.000Z';
    expect(days(moments, now, 'UTC')).toEqual([['2026-11-28', 'Yesterday', 2]]);
    expect(days(moments, now, 'Europe/Berlin')).toEqual([
      ['2026-11-29', 'Today', 1],
      ['2026-11-28', 'Yesterday', 1],
    ]);
    expect(days(moments, now, 'Pacific/Auckland')).toEqual([['2026-11-29', 'Today', 2]]);
  });

  it('are told apart across a leap day, the end of a month and that of a year', () => {
    const moments = [
      '2023-12-31T12:00:00.000Z',
      '2024-01-01T12:00:00.000Z',
      '2024-02-28T12:00:00.000Z',
      '2024-02-29T12:00:00.000Z',
      '2024-03-01T12:00:00.000Z',
    ];
    expect(days(moments, '2024-03-01T18:00:00.000Z', 'UTC')).toEqual([
      ['2024-03-01', 'Today', 1],
      ['2024-02-29', 'Yesterday', 1],
      ['2024-02-28', '28 Feb', 1],
      ['2024-01-01', '1 Jan', 1],
      ['2023-12-31', '31 Dec 2023', 1],
    ]);
  });

  it('are none where nothing happened', () => {
    expect(days([], '2024-03-01T18:00:00.000Z', 'UTC')).toEqual([]);
  });
});
