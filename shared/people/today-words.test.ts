import { describe, expect, test } from 'vitest';
import { makeDraft, makePerson } from '../../test/support/core-in-folder.ts';
import { emptyAnswers, untouchedMessage } from '../compose/empty-draft.ts';
import type { Draft } from '../model/draft.ts';
import type { Message, Person } from '../model/person.ts';
import { newFollowUp } from './follow-up.ts';
import type { OpenDraft, Today } from './today.ts';
import { dueLine, readyLine, summaryOf, turnLine, unfinishedLine, waitingTime } from './today-words.ts';
import type { TurnReason } from './turn.ts';

const clock = { now: new Date('2026-11-29T12:00:00Z'), timeZone: 'UTC' };
const since = '2026-11-24T08:00:00.000Z';

const ruth = makePerson('ruth', { name: 'Ruth Tembo', role: 'Head of Water', company: 'Lusaka City' });

const theirs = (text: string): Message => ({
  id: 'm1',
  at: since,
  direction: 'from-them',
  purpose: null,
  channel: 'email',
  templateId: null,
  text,
});

function turn(
  because: TurnReason,
  person: Person = ruth,
  open: OpenDraft | null = null,
  drafts: readonly Draft[] = [],
) {
  return turnLine({ person, turn: { whose: 'yours', because, since }, open }, drafts, clock);
}

describe('your turn', () => {
  test('their open question is quoted', () => {
    const person = {
      ...ruth,
      stage: 'in-dialogue' as const,
      messages: [theirs('Thanks. Which valve did you end up with?')],
    };
    expect(turn('they-wrote', person)).toEqual({
      name: 'Ruth Tembo',
      text: 'asked',
      quote: 'Which valve did you end up with?',
      detail: '5 days ago · Head of Water, Lusaka City',
      next: { label: 'Answer Ruth', draftId: null },
    });
  });

  test('a question of before is quoted, and that they wrote since is told', () => {
    const messages = [theirs('Which valve?'), { ...theirs(''), id: 'm2' }];
    expect(turn('they-wrote', { ...ruth, stage: 'in-dialogue', messages })).toMatchObject({
      text: 'wrote',
      quote: 'Which valve?',
    });
  });

  test('without a question, the beginning of what they wrote is', () => {
    const messages = [theirs(`Thanks, that helps.\n\n${'It is cold here. '.repeat(20)}`)];
    const line = turn('they-wrote', { ...ruth, stage: 'in-dialogue', messages });
    expect(line.text).toBe('wrote');
    expect(line.quote).toMatch(/^Thanks, that helps\. It is cold here\. .* …$/);
    expect(line.quote?.length).toBeLessThan(145);
    expect(turn('they-wrote', { ...ruth, messages: [theirs(' ')] }).quote).toBeNull();
    const unbroken = turn('they-wrote', { ...ruth, messages: [theirs('a'.repeat(400))] }).quote;
    expect(unbroken).toBe(`${'a'.repeat(140)} …`);
    const whole = `${'a'.repeat(70)} ${'b'.repeat(69)}`;
    expect(turn('they-wrote', { ...ruth, messages: [theirs(whole)] }).quote).toBe(whole);
  });

  test.each<[TurnReason, string, string]>([
    ['they-accepted', 'accepted', 'Write to Ruth first'],
    ['they-asked', 'asked to connect', 'Reply to Ruth'],
    ['you-met', 'and you met', 'Write to Ruth'],
  ])('%s is said as “%s”', (because, text, label) => {
    expect(turn(because)).toMatchObject({ text, quote: null, next: { label, draftId: null } });
  });

  test('what was offered in the request stands with an acceptance', () => {
    const sent = (id: string, day: string, benefitForThem: string, personId = 'ruth') =>
      makeDraft(id, {
        personId,
        sent: { at: `2026-11-${day}T08:00:00.000Z`, text: 'Hi' },
        answers: { ...emptyAnswers, benefitForThem },
      });
    const drafts = [
      sent('d2', '20', 'share the checklist'),
      sent('d1', '10', 'share logs'),
      sent('d3', '22', ' '),
      sent('d4', '23', 'something else', 'lee'),
      { ...sent('d5', '24', 'not sent'), sent: null },
    ];
    expect(turn('they-accepted', ruth, null, drafts).detail).toBe(
      '5 days ago · you offered “share the checklist”',
    );
    expect(turn('they-accepted', ruth, null, drafts.slice(-1)).detail).toBe(
      '5 days ago · Head of Water, Lusaka City',
    );
    expect(turn('you-met', ruth, null, drafts).detail).toBe('5 days ago · Head of Water, Lusaka City');
  });

  test('a draft that is there is gone on with', () => {
    const draft = makeDraft('d1');
    const copied = { text: 'Hi', at: since, isAsking: true };
    const nextOf = (open: OpenDraft) => turn('they-wrote', ruth, open).next;
    expect(nextOf({ draft, isReady: false })).toEqual({ label: 'Go on with your draft', draftId: 'd1' });
    expect(nextOf({ draft, isReady: true }).label).toBe('Read it once more');
    expect(nextOf({ draft: { ...draft, copied }, isReady: true }).label).toBe('Say if you sent it');
  });

  test('whoever has a name of the user’s own for them is named by it', () => {
    expect(turn('they-asked', { ...ruth, callThem: 'Ruthie' }).next.label).toBe('Reply to Ruthie');
  });

  test('someone without a name is “them”', () => {
    expect(turn('they-asked', makePerson('p', { name: ' ' }))).toMatchObject({
      name: '',
      next: { label: 'Reply to them' },
    });
  });
});

describe('due', () => {
  const dana = makePerson('dana', { name: 'Dana Ortiz', role: 'Architect' });
  const line = (person: Person, daysOver = 0, open: OpenDraft | null = null) =>
    dueLine({ due: { person, day: '2026-11-27', daysOver }, open }, clock);

  test('a rhythm comes with the last contact, and the last note', () => {
    const person = {
      ...dana,
      followUp: newFollowUp({ everyWeeks: 6 }, since),
      messages: [{ ...theirs('Hello'), at: '2026-11-16T08:00:00.000Z' }],
      notes: [{ id: 'n', at: since, text: 'moving to the Graz office' }],
    };
    expect(line(person)).toEqual({
      name: 'Dana Ortiz',
      text: 'every 6 weeks, last contact 13 days ago',
      quote: null,
      detail: 'last note: “moving to the Graz office”',
      next: { label: 'Write to Dana', draftId: null },
    });
    expect(line({ ...person, messages: [] }).text).toBe('every 6 weeks');
    const contactAt = (at: string) => line({ ...person, messages: [{ ...theirs('Hello'), at }] }).text;
    expect(contactAt('2026-10-16T08:00:00.000Z')).toBe('every 6 weeks, last contact 44 days ago');
    expect(contactAt('2026-11-28T08:00:00.000Z')).toBe('every 6 weeks, last contact yesterday');
  });

  test('a day is today, or since when', () => {
    const person = { ...dana, followUp: newFollowUp({ day: '2026-11-27' }, since) };
    expect(line(person)).toMatchObject({ text: 'on your list for today', detail: 'Architect' });
    expect(line(person, 2).text).toBe('on your list since 27 Nov');
  });

  test('a reason that goes stale stands with it', () => {
    const draft = makeDraft('d1', {
      createdAt: '2026-11-20T08:00:00.000Z',
      answers: { ...emptyAnswers, promptKind: 'talk', prompt: 'your talk in Leeds' },
    });
    expect(line(dana, 0, { draft, isReady: false })).toMatchObject({
      detail: 'you noted their talk 9 days ago · Architect',
      next: { label: 'Go on with your draft', draftId: 'd1' },
    });
  });
});

describe('drafts', () => {
  const priya = makeDraft('d1', {
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-26T08:00:00.000Z',
    answers: {
      ...emptyAnswers,
      name: ' Priya Raman ',
      promptKind: 'talk',
      prompt: 'your talk in Leeds',
      benefitForThem: 'the March readings',
    },
    message: { ...untouchedMessage, edited: { text: 'Dear Priya,\nhello.', base: '' } },
  });

  test('a ready one says since when, what goes stale and what is in it', () => {
    expect(readyLine(priya, clock)).toEqual({
      name: 'Priya Raman',
      text: 'ready since Thursday; you noted their talk 9 days ago',
      quote: null,
      detail: 'for them: “the March readings”',
      next: { label: 'Read it once more', draftId: 'd1' },
    });
    const plain = { ...priya, answers: { ...emptyAnswers, name: 'Priya' } };
    expect(readyLine(plain, clock)).toMatchObject({ text: 'ready since Thursday', detail: '' });
  });

  test('one that was copied asks whether it was sent', () => {
    const copied = { text: 'Hi', at: '2026-11-28T08:00:00.000Z', isAsking: true };
    expect(readyLine({ ...priya, copied }, clock)).toMatchObject({
      text: 'copied yesterday; did you send it?',
      next: { label: 'Say if you sent it' },
    });
    expect(readyLine({ ...priya, copied: { ...copied, isAsking: false } }, clock).text).toContain('ready');
  });

  test('an unfinished one says what it is and how it begins', () => {
    expect(unfinishedLine(priya, clock)).toEqual({
      name: 'Priya Raman',
      text: 'connection request, last changed 3 days ago',
      quote: null,
      detail: 'hello.',
      next: { label: 'Go on', draftId: 'd1' },
    });
  });
});

test.each([
  ['2026-11-29T01:00:00.000Z', 'since today'],
  ['2026-11-28T23:00:00.000Z', '1 day'],
  ['2026-11-17T08:00:00.000Z', '12 days'],
])('who was written to on %s waits %s', (at, expected) => {
  expect(waitingTime({ person: ruth, since: at }, clock)).toBe(expected);
});

test.each([
  [0, 0, 0, 'Nobody waits for you. Nothing is due.'],
  [1, 0, 0, 'One person waits for you. Nothing is due.'],
  [2, 1, 0, 'Two people wait for you. One person is due.'],
  [0, 3, 1, 'Nobody waits for you. Three people are due.'],
  [12, 0, 4, '12 people wait for you. Nothing is due.'],
  [0, 0, 1, 'Nobody waits for you. One message is ready.'],
  [0, 0, 2, 'Nobody waits for you. Two messages are ready.'],
])('with %i in turn, %i due and %i ready the day is summed up', (turns, dues, readies, expected) => {
  const of = (length: number) => Array.from({ length });
  const today = { turn: of(turns), due: of(dues), ready: of(readies) } as unknown as Today;
  expect(summaryOf(today)).toBe(expected);
});
