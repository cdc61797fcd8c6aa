import { expect, test } from 'vitest';
import { emptyAnswers } from '../compose/empty-draft.ts';
import { newDraft } from '../compose/new-draft.ts';
import { newPerson } from './new-person.ts';
import { notedFromDraft } from './noted-from-draft.ts';

const at = '2026-11-29T09:00:00.000Z';
const note = { id: 'n1', at, text: 'Grows reeds.' };
const empty = newDraft('connection-request', {
  id: 'd1',
  now: '2026-11-01T09:00:00.000Z',
  channel: 'email',
  person: null,
});
const draft = {
  ...empty,
  answers: { ...emptyAnswers, name: 'Ana Sol', company: 'Solway Reeds', reason: 'reeds' },
};

test('someone new is kept as an idea, with what the draft says of them and the note', () => {
  const noted = notedFromDraft(draft, null, note);
  expect(noted.person).toMatchObject({
    id: 'd1',
    name: 'Ana Sol',
    company: 'Solway Reeds',
    stage: 'idea',
    notes: [note],
    messages: [],
    createdAt: at,
    updatedAt: at,
  });
  expect(noted.person).not.toHaveProperty('reason');
  expect(noted.draft).toEqual({ ...draft, personId: 'd1' });
});

test('someone who is kept already keeps everything, and the note comes last', () => {
  const earlier = { id: 'n0', at, text: 'Sings.' };
  const person = {
    ...newPerson({ id: 'p1', now: '2026-01-01T00:00:00.000Z' }),
    name: 'Ana S.',
    notes: [earlier],
  };
  const noted = notedFromDraft(draft, person, note);
  expect(noted.person).toEqual({ ...person, notes: [earlier, note], updatedAt: at });
  expect(noted.draft.personId).toBe('p1');
});

test('someone who was deleted is kept anew under the same id', () => {
  expect(notedFromDraft({ ...draft, personId: 'p9' }, null, note).person.id).toBe('p9');
});
