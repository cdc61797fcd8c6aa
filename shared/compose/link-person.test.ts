import { describe, expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import type { Message } from '../model/person.ts';
import type { PurposeId } from '../purposes/purposes.ts';
import { keptAlready, linkedTo, namesakes, toSomeoneElse } from './link-person.ts';
import { newDraft } from './new-draft.ts';

const now = '2026-11-23T08:00:00.000Z';
const wrote: Message = {
  id: 'm1',
  at: '2026-11-20T08:00:00.000Z',
  direction: 'from-them',
  purpose: null,
  channel: 'email',
  templateId: null,
  text: 'How do you clean the logs?',
};
const priya = makePerson('p1', {
  name: 'Priya Raman',
  callThem: 'Pri',
  company: 'Harbour Rail',
  location: 'Leeds',
  commonConnections: ['Dana Ortiz'],
  messages: [wrote],
});

function draftWith(
  answers: Partial<ReturnType<typeof newDraft>['answers']>,
  purpose: PurposeId = 'follow-up',
) {
  const draft = newDraft(purpose, { id: 'd1', now, channel: 'email', person: null });
  return { ...draft, answers: { ...draft.answers, ...answers } };
}

describe('a draft to somebody who is kept', () => {
  test('is filled with what is known of them, and keeps what was typed', () => {
    const draft = draftWith({
      name: 'pri',
      location: 'York',
      commonConnections: ['Lee Wong'],
      reason: 'data',
    });
    expect(linkedTo(draft, priya)).toMatchObject({
      personId: 'p1',
      answers: {
        name: 'Priya Raman',
        callThem: 'Pri',
        company: 'Harbour Rail',
        location: 'York',
        commonConnections: ['Dana Ortiz', 'Lee Wong'],
        reason: 'data',
        receivedMessage: 'How do you clean the logs?',
      },
    });
  });

  test('is theirs, though it was to somebody else of that name before', () => {
    const other = toSomeoneElse({ ...draftWith({ name: 'Priya Raman' }), personId: 'p1' }, priya);
    expect(other).toMatchObject({ personId: null, isSomeoneElse: true });
    expect(linkedTo(other, priya)).toMatchObject({ personId: 'p1', isSomeoneElse: false });
  });

  test('begins with the template that suits who wrote last, unless one was chosen', () => {
    expect(linkedTo(draftWith({}), priya).templateId).toBe('follow-up-answer');
    expect(linkedTo(draftWith({}), { ...priya, messages: [] }).templateId).toBe('follow-up-once-more');
    const chosen = { ...draftWith({}), templateId: 'follow-up-meet' };
    expect(linkedTo(chosen, priya).templateId).toBe('follow-up-meet');
    expect(linkedTo(draftWith({}, 'first-message'), priya).templateId).toBeNull();
  });

  test('answers what was pasted rather than what is noted, and nothing where the purpose answers nothing', () => {
    expect(linkedTo(draftWith({ receivedMessage: 'And now?' }), priya).answers.receivedMessage).toBe(
      'And now?',
    );
    expect(linkedTo(draftWith({}, 'connection-request'), priya).answers.receivedMessage).toBe('');
  });

  test('said to be to somebody else, gives back what was theirs and keeps what was typed', () => {
    const linked = linkedTo(draftWith({ name: 'pri', location: 'York', role: 'Data lead' }), priya);
    const other = toSomeoneElse(linked, priya);
    expect(other).toMatchObject({ personId: null, isSomeoneElse: true });
    expect(other.answers).toMatchObject({
      name: 'Priya Raman',
      callThem: '',
      company: '',
      location: 'York',
      role: 'Data lead',
      commonConnections: [],
      receivedMessage: '',
    });
  });

  test('said to be to somebody else, keeps a message that was pasted', () => {
    const linked = linkedTo(draftWith({ receivedMessage: 'And now?' }), priya);
    expect(toSomeoneElse(linked, priya).answers.receivedMessage).toBe('And now?');
  });
});

describe('people of the same name', () => {
  const identity = { name: ' priya  RAMAN ', company: '', profileLink: '' };

  test('are found whatever the case and the white space', () => {
    expect(namesakes(identity, [priya, makePerson('p2', { name: 'Priya R.' })])).toEqual([priya]);
    expect(namesakes({ ...identity, name: ' ' }, [makePerson('p3', { name: '' })])).toEqual([]);
  });

  test('are others where both companies or profiles are known and differ', () => {
    expect(namesakes({ ...identity, company: 'harbour rail' }, [priya])).toEqual([priya]);
    expect(namesakes({ ...identity, company: 'Reed & Co' }, [priya])).toEqual([]);
    const known = makePerson('p4', { name: 'Priya Raman', profileLink: 'example.org/priya' });
    expect(namesakes({ ...identity, profileLink: 'example.org/raman' }, [known])).toEqual([]);
    expect(namesakes({ ...identity, profileLink: 'example.org/priya' }, [known])).toEqual([known]);
  });

  test('make a draft belong to the only one of them, unless the user said otherwise', () => {
    const draft = draftWith({ name: 'Priya Raman' });
    expect(keptAlready(draft, [priya])).toBe(priya);
    expect(keptAlready(draft, [priya, { ...priya, id: 'p5' }])).toBeNull();
    expect(keptAlready({ ...draft, isSomeoneElse: true }, [priya])).toBeNull();
    expect(keptAlready({ ...draft, personId: 'p9' }, [priya])).toBeNull();
    expect(keptAlready(draft, [])).toBeNull();
  });
});
