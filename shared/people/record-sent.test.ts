import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAnswers, untouchedMessage } from '../compose/empty-draft.ts';
import { withMessage, withRecord } from '../import/into-person.ts';
import { type Draft, draftSchema } from '../model/draft.ts';
import { type Person, personSchema } from '../model/person.ts';
import { stageIds } from '../stages.ts';
import { mostTokens } from '../text.ts';
import { newPerson } from './new-person.ts';
import { personIdOf, recordSent } from './record-sent.ts';

const began = '2026-11-20T09:00:00.000Z';
const now = '2026-11-22T10:11:12.000Z';
const later = '2026-11-23T08:00:00.000Z';

const draft: Draft = {
  id: 'draft-1',
  purpose: 'connection-request',
  step: 'message',
  channel: 'linkedin-note',
  chosenChannel: null,
  templateId: null,
  answers: {
    ...emptyAnswers,
    name: 'Dana Sample',
    company: 'Sample Museum',
    commonConnections: ['Lee Example'],
    sharedInterests: ['Maps'],
  },
  customValues: {},
  message: untouchedMessage,
  dismissed: [],
  personId: null,
  isSomeoneElse: false,
  isExample: false,
  subject: '',
  copied: null,
  sent: null,
  createdAt: began,
  updatedAt: began,
};

const reply: Draft = {
  ...draft,
  purpose: 'reply-to-request',
  answers: { ...draft.answers, receivedMessage: 'Let us connect! ' },
};

const known: Person = {
  ...newPerson({ id: 'person-1', now: began }),
  name: 'D. Sample',
  role: 'Curator',
  company: 'Another Museum',
  location: 'Lisbon',
  commonConnections: ['Kim Example', 'LEE EXAMPLE'],
  notes: [{ id: 'note-1', at: began, text: 'Met at a fair.' }],
};

const record = (changes: Partial<Parameters<typeof recordSent>[0]> = {}) =>
  recordSent({ draft, text: 'Hello Dana', templateId: 'talk', person: null, now, ...changes });

describe('a request that went out', () => {
  test('makes a new person of its answers, with the message', () => {
    const { person } = record();
    expect(person).toMatchObject({
      name: 'Dana Sample',
      company: 'Sample Museum',
      commonConnections: ['Lee Example'],
      stage: 'requested',
      createdAt: now,
    });
    expect(person.messages).toEqual([
      {
        id: 'draft-1',
        at: now,
        direction: 'to-them',
        purpose: 'connection-request',
        channel: 'linkedin-note',
        templateId: 'talk',
        text: 'Hello Dana',
      },
    ]);
  });

  test('closes the draft and joins it to the person', () => {
    const recorded = record();
    expect(recorded.draft).toEqual({
      ...draft,
      personId: recorded.person.id,
      sent: { at: now, text: 'Hello Dana' },
      updatedAt: now,
    });
  });

  test('adds to a known person: answers win where there are any, lists are united, notes stay', () => {
    const { person } = record({ draft: { ...draft, personId: 'person-1' }, person: known });
    expect(person).toMatchObject({
      id: 'person-1',
      name: 'Dana Sample',
      role: 'Curator',
      company: 'Sample Museum',
      location: 'Lisbon',
      commonConnections: ['Kim Example', 'LEE EXAMPLE'],
      sharedInterests: ['Maps'],
      notes: known.notes,
      createdAt: began,
      updatedAt: now,
    });
  });

  test('keeps a list within what a person may have, the known ones first', () => {
    const many = (start: string) => Array.from({ length: mostTokens }, (_, index) => `${start} ${index}`);
    const before = many('Kim');
    const { person } = record({
      draft: { ...draft, answers: { ...draft.answers, commonConnections: many('Lee') } },
      person: { ...known, commonConnections: before.slice(1) },
    });
    expect(person.commonConnections).toEqual([...before.slice(1), 'Lee 0']);
  });

  test.each([
    ['idea', 'requested'],
    ['requested', 'requested'],
    ['accepted', 'accepted'],
    ['in-dialogue', 'in-dialogue'],
    ['met', 'met'],
    ['relationship', 'relationship'],
    ['blind-request', 'requested'],
    ['declined', 'requested'],
    ['no-answer', 'requested'],
    ['withdrawn', 'requested'],
  ] as const)('takes someone at %s to %s', (before, after) => {
    const { person } = record({ person: { ...known, stage: before } });
    expect(person.stage).toBe(after);
    expect(person.stageHistory).toEqual(before === after ? [] : [{ at: now, stage: after }]);
  });

  test('brings a removed person back under the id the draft has for them', () => {
    const { person } = record({ draft: { ...draft, personId: 'person-gone' }, person: null });
    expect(person.id).toBe('person-gone');
  });
});

describe('a reply to a request', () => {
  test('notes what came in before what went out', () => {
    const { person } = record({ draft: reply });
    expect(person.stage).toBe('blind-request');
    expect(person.messages.map(({ direction, text, at }) => [direction, text, at])).toEqual([
      ['from-them', 'Let us connect!', began],
      ['to-them', 'Hello Dana', now],
    ]);
  });

  test('does not note the same request again', () => {
    const noted = record({ draft: reply }).person;
    const again = record({ draft: { ...reply, id: 'draft-2', personId: noted.id }, person: noted }).person;
    expect(again.messages.filter(({ direction }) => direction === 'from-them')).toHaveLength(1);
    expect(again.messages).toHaveLength(3);
  });

  const wordless = {
    ...{ id: 'm-1', at: began, direction: 'from-them' as const, purpose: null },
    ...{ channel: 'email' as const, templateId: null, text: '' },
  };

  test('gives its words to what was recorded without them, once', () => {
    const person = { ...known, messages: [wordless] };
    const once = record({ draft: reply, person }).person;
    const filled = { ...wordless, id: 'draft-1-received', text: 'Let us connect!' };
    expect(once.messages).toMatchObject([filled, { id: 'draft-1' }]);
    expect(record({ draft: reply, person: once, now: later }).person.messages).toEqual(once.messages);
    const answered = { ...wordless, id: 'm-2', at: now, direction: 'to-them' as const, text: 'Hi.' };
    const since = record({ draft: reply, person: { ...known, messages: [wordless, answered] } }).person;
    expect(since.messages[0]).toEqual(wordless);
  });

  test('leaves an invitation without a note, which a file brought, as it is, also when the file comes again', () => {
    const { id: _id, templateId: _templateId, ...invitation } = wordless;
    const imported = withMessage(known, { ...invitation, at: '2026-11-02T09:00:00.000Z' });
    const { person } = record({ draft: reply, person: imported });
    expect(person.messages).toMatchObject([
      ...imported.messages,
      { id: 'draft-1-received', at: began, text: 'Let us connect!' },
      { id: 'draft-1' },
    ]);
    expect(withMessage(person, { ...invitation, at: '2026-11-02T09:00:00.000Z' })).toBe(person);
  });

  test('is noted once when its words were corrected or added before it was recorded again', () => {
    const withWords = (receivedMessage: string) => ({
      ...reply,
      answers: { ...reply.answers, receivedMessage },
    });
    for (const messages of [[], [wordless]]) {
      for (const first of ['Let us conect!', '']) {
        const once = record({ draft: withWords(first), person: { ...known, messages } }).person;
        const twice = record({ draft: withWords('Let us connect!'), person: once, now: later }).person;
        const theirs = twice.messages.filter(({ direction }) => direction === 'from-them');
        expect(theirs.map(({ text }) => text)).toEqual(['Let us connect!']);
      }
    }
  });

  test('that got its words here is not there twice when an older record of the person is imported', () => {
    const person = { ...known, messages: [wordless] };
    const since = record({ draft: reply, person }).person;
    expect(withRecord(since, person).messages).toHaveLength(2);
  });

  test('notes nothing when the request was left blank', () => {
    const blank = { ...reply, answers: { ...reply.answers, receivedMessage: ' \n' } };
    expect(record({ draft: blank }).person.messages).toHaveLength(1);
  });

  test('leaves the stage of a known person as it is', () => {
    expect(record({ draft: reply, person: { ...known, stage: 'met' } }).person.stage).toBe('met');
  });
});

describe('recording the same draft again', () => {
  test('finds the person of the first time, though the draft does not name them yet', () => {
    expect(record().person.id).toBe(personIdOf(draft));
  });

  test('adds nothing, keeps the time and takes the newer wording', () => {
    for (const again of [draft, reply]) {
      const once = record({ draft: again });
      const twice = record({ draft: again, person: once.person, text: 'Hello again', now: later });
      expect(twice.person.messages).toHaveLength(once.person.messages.length);
      expect(twice.person.messages.at(-1)).toMatchObject({ text: 'Hello again', at: now });
      expect(twice.draft.sent).toEqual({ at: now, text: 'Hello again' });
    }
  });

  test('does not move back someone who has moved on since', () => {
    const once = record().person;
    expect(record({ person: { ...once, stage: 'no-answer' }, now: later }).person.stage).toBe('no-answer');
  });
});

test('what is recorded is always valid, however long the ids and lists are', () => {
  const ids = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/);
  const tokens = fc.array(fc.string(), { maxLength: 200 });
  fc.assert(
    fc.property(
      ids,
      tokens,
      tokens,
      fc.constantFrom(draft, reply),
      fc.constantFrom(...stageIds),
      fc.boolean(),
      (id, before, added, base, stage, isKnown) => {
        const recorded = recordSent({
          draft: { ...base, id, answers: { ...base.answers, commonConnections: added } },
          text: 'Hello',
          templateId: null,
          person: isKnown ? { ...known, stage, commonConnections: before } : null,
          now,
        });
        expect(draftSchema.safeParse(recorded.draft).success).toBe(true);
        expect(personSchema.safeParse(recorded.person).success).toBe(true);
      },
    ),
  );
});

test('a message that was sent keeps its time when the person it went to is recorded anew', () => {
  const sent = { at: began, text: 'Hi Dana.' };
  const again = recordSent({
    draft: { ...draft, sent },
    text: 'Hi Dana.',
    templateId: null,
    person: null,
    now,
  });
  expect(again.draft.sent?.at).toBe(began);
  expect(again.person.messages).toMatchObject([{ id: draft.id, at: began }]);
});
