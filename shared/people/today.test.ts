import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDraft, makePerson } from '../../test/support/core-in-folder.ts';
import { emptyAnswers, untouchedMessage } from '../compose/empty-draft.ts';
import { defaultSettings } from '../default-settings.ts';
import type { Draft } from '../model/draft.ts';
import type { Message, Person } from '../model/person.ts';
import { type StageId, stageIds } from '../stages.ts';
import { newFollowUp } from './follow-up.ts';
import { todayOf } from './today.ts';

const clock = { now: new Date('2026-11-29T12:00:00Z'), timeZone: 'UTC' };

const message = (day: string, direction: Message['direction'], text = 'Hello'): Message => ({
  id: `m-${day}`,
  at: `${day}T08:00:00.000Z`,
  direction,
  purpose: null,
  channel: 'linkedin-message',
  templateId: null,
  text,
});

const person = (id: string, stage: StageId, messages: readonly Message[] = [], more: Partial<Person> = {}) =>
  makePerson(id, { name: id, stage, messages, ...more });

const draft = (id: string, changes: Partial<Draft> = {}) => makeDraft(id, changes);

const ready = (id: string, changes: Partial<Draft> = {}) =>
  draft(id, { message: { ...untouchedMessage, edited: { text: 'Hello.', base: '' } }, ...changes });

function today(people: readonly Person[], drafts: readonly Draft[] = []) {
  const byId = Object.fromEntries(drafts.map((one) => [one.id, one]));
  return todayOf({ people, drafts: byId, settings: defaultSettings, clock });
}

const dueToday = { followUp: newFollowUp({ day: '2026-11-29' }, '2026-11-01T10:00:00.000Z') };
const overdue = { followUp: newFollowUp({ day: '2026-11-20' }, '2026-11-01T10:00:00.000Z') };

describe('whose turn it is', () => {
  test('the one who waits longest comes first, what was left for months last', () => {
    const { turn } = today([
      person('ana', 'in-dialogue', [message('2026-11-28', 'from-them')]),
      person('ben', 'in-dialogue', [message('2026-03-01', 'from-them')]),
      person('cem', 'in-dialogue', [message('2026-11-20', 'from-them')]),
      person('dan', 'in-dialogue', [message('2026-11-20', 'to-them')]),
      person('eva', 'declined', [message('2026-11-20', 'from-them')]),
    ]);
    expect(turn.map(({ person: { id } }) => id)).toEqual(['cem', 'ana', 'ben']);
  });

  test('comes with the newest open draft to them, which stands nowhere else', () => {
    const drafts = [
      draft('old', { personId: 'ana', updatedAt: '2026-11-20T08:00:00.000Z' }),
      ready('new', { personId: 'ana', updatedAt: '2026-11-21T08:00:00.000Z' }),
      draft('gone', { personId: 'ana', sent: { at: '2026-11-22T08:00:00.000Z', text: 'Hi' } }),
    ];
    const {
      turn,
      ready: shelf,
      unfinished,
    } = today([person('ana', 'in-dialogue', [message('2026-11-28', 'from-them')])], drafts);
    expect(turn[0]?.open).toMatchObject({ draft: { id: 'new' }, isReady: true });
    expect(shelf).toEqual([]);
    expect(unfinished.map(({ id }) => id)).toEqual(['old']);
  });
});

describe('who is due', () => {
  test('today comes before overdue, and whoever waits for the user stands there alone', () => {
    const { turn, due } = today([
      person('ana', 'in-dialogue', [message('2026-11-10', 'to-them')], overdue),
      person('ben', 'relationship', [], dueToday),
      person('cem', 'in-dialogue', [message('2026-11-15', 'from-them')], overdue),
    ]);
    expect(
      due.map(
        ({
          due: {
            person: { id },
          },
        }) => id,
      ),
    ).toEqual(['ben', 'ana']);
    expect(turn.map(({ person: { id } }) => id)).toEqual(['cem']);
  });

  test('comes with the draft to them', () => {
    const { due, unfinished } = today(
      [person('ana', 'met', [], dueToday)],
      [draft('d1', { personId: 'ana' })],
    );
    expect(due[0]?.open).toMatchObject({ draft: { id: 'd1' }, isReady: false });
    expect(unfinished).toEqual([]);
  });
});

test('requests without an answer wait, the oldest first; nothing else does', () => {
  const { waiting } = today([
    person('ana', 'requested', [message('2026-11-20', 'to-them')]),
    person('ben', 'requested', [message('2026-11-01', 'to-them')]),
    person('cem', 'in-dialogue', [message('2026-11-01', 'to-them')]),
    person('dan', 'no-answer', [message('2026-11-01', 'to-them')]),
  ]);
  expect(waiting.map(({ person: { id } }) => id)).toEqual(['ben', 'ana']);
});

test('drafts are ready, the one that waits longest first, or unfinished, the newest first', () => {
  const at = (day: string) => ({ updatedAt: `2026-11-${day}T08:00:00.000Z` });
  const { ready: shelf, unfinished } = today(
    [],
    [
      ready('r2', at('22')),
      ready('r1', at('21')),
      draft('u1', { ...at('21'), answers: { ...emptyAnswers, name: 'Kim' } }),
      draft('u2', at('22')),
      ready('example', { isExample: true }),
      draft('example-2', { isExample: true }),
    ],
  );
  expect(shelf.map(({ id }) => id)).toEqual(['r1', 'r2']);
  expect(unfinished.map(({ id }) => id)).toEqual(['u2', 'u1']);
});

test('nothing to do is nothing to do', () => {
  expect(today([person('ana', 'idea'), person('ben', 'relationship')])).toEqual({
    turn: [],
    due: [],
    ready: [],
    waiting: [],
    unfinished: [],
  });
});

test('nobody and no draft stands in it twice', () => {
  const direction = fc.constantFrom('to-them' as const, 'from-them' as const);
  const someone = fc.record({
    stage: fc.constantFrom(...stageIds),
    direction: fc.option(direction, { nil: null }),
    isDue: fc.boolean(),
    drafts: fc.array(fc.boolean(), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 8 }), (all) => {
      const people = all.map(({ stage, direction: last, isDue }, index) =>
        person(`p${index}`, stage, last === null ? [] : [message('2026-11-10', last)], isDue ? dueToday : {}),
      );
      const drafts = all.flatMap((one, index) =>
        one.drafts.map((isReady, place) =>
          (isReady ? ready : draft)(`d${index}-${place}`, { personId: `p${index}` }),
        ),
      );
      const { turn, due, ready: shelf, unfinished } = today(people, drafts);
      const whom = [...turn.map((entry) => entry.person.id), ...due.map((entry) => entry.due.person.id)];
      const which = [
        ...[...turn, ...due].flatMap(({ open }) => open?.draft.id ?? []),
        ...[...shelf, ...unfinished].map(({ id }) => id),
      ];
      expect(new Set(whom).size).toBe(whom.length);
      expect(which.toSorted()).toEqual(drafts.map(({ id }) => id).toSorted());
    }),
  );
});
