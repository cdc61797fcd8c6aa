import { describe, expect, it, test } from 'vitest';
import { bookConnection } from '../address-book/book-connection.ts';
import type { BookConnection } from '../model/address-book.ts';
import type { Person } from '../model/person.ts';
import { newPerson } from '../people/new-person.ts';
import {
  type Connection,
  type ContactEntry,
  emptyContact,
  type Letter,
  nothingImported,
} from './imported.ts';
import { type ImportPlan, planImport } from './plan-import.ts';

const now = '2026-11-29T10:00:00.000Z';

function planning(people: readonly Person[], ownName = '', book: readonly BookConnection[] = []) {
  const made: string[] = [];
  return { people, connections: book, ownPeople: [], ownName, now, newId: () => `new-${made.push('')}` };
}

const person = (id: string, part: Partial<Person>): Person => ({
  ...newPerson({ id, now: '2026-01-01T00:00:00.000Z' }),
  ...part,
});

const contact = (line: number, part: Partial<ContactEntry>): ContactEntry => ({
  ...emptyContact,
  file: 'a.csv',
  line,
  ...part,
});

const connection = (line: number, part: Partial<Connection>): Connection => ({
  ...contact(line, part),
  connectedOn: '2026-11-10',
  ...part,
});

const dana = 'https://www.linkedin.com/in/dana-ortiz';
const states = (plan: ImportPlan) => plan.rows.map(({ name, state }) => [name, state]);

/** The people once the plan was carried out. */
function after(people: readonly Person[], { save }: ImportPlan): readonly Person[] {
  const byId = new Map(people.map((known) => [known.id, known]));
  for (const changed of save) byId.set(changed.id, changed);
  return [...byId.values()];
}

describe('contacts', () => {
  const contacts = [
    contact(2, { name: 'Dana Ortiz', company: 'Harbour Rail', email: 'dana@sample.example', tags: ['Rail'] }),
    contact(3, { name: 'Lee Wong', notes: ['Met in Leeds'] }),
    contact(4, { name: 'DANA ORTIZ', company: 'harbour rail' }),
  ];

  it('fill in what is empty and write over nothing', () => {
    const known = person('dana', {
      name: 'Dana Ortiz',
      role: 'My own words',
      company: 'Harbour Rail',
      tags: ['x'],
    });
    const plan = planImport({ ...nothingImported, contacts }, planning([known]));
    expect(states(plan)).toEqual([
      ['Dana Ortiz', 'updated'],
      ['Lee Wong', 'new'],
      ['Dana Ortiz', 'duplicate'],
    ]);
    expect(plan.save.map(({ id }) => id)).toEqual(['dana', 'new-1']);
    expect(plan.save[0]).toMatchObject({
      role: 'My own words',
      email: 'dana@sample.example',
      tags: ['x', 'Rail'],
      updatedAt: now,
    });
    expect(plan.save[1]?.notes).toEqual([expect.objectContaining({ text: 'Met in Leeds' })]);
  });

  it('change nobody when they are imported once more', () => {
    const imported = { ...nothingImported, contacts };
    const people = after([], planImport(imported, planning([])));
    const again = planImport(imported, planning(people));
    expect(again.save).toEqual([]);
    expect(again.rows.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('of the same name who work elsewhere, or have another profile, are somebody else', () => {
    const known = person('dana', { name: 'Dana Ortiz', company: 'Harbour Rail', profileLink: dana });
    const others = [
      contact(2, { name: 'Dana Ortiz', company: 'Reeds Ltd' }),
      contact(3, { name: 'Dana Ortiz', profileLink: 'linkedin.com/in/another-dana' }),
    ];
    const plan = planImport({ ...nothingImported, contacts: others }, planning([known]));
    expect(plan.rows.map(({ state }) => state)).toEqual(['new', 'new']);
  });

  it('of a name that two people have are not taken for either', () => {
    const two = [person('a', { name: 'Lee Wong' }), person('b', { name: 'Lee Wong' })];
    const plan = planImport(
      { ...nothingImported, contacts: [contact(2, { name: 'Lee Wong' })] },
      planning(two),
    );
    expect(plan.rows[0]?.state).toBe('new');
  });
});

describe('connections', () => {
  it('are an address book: each once, and nobody becomes one of the people', () => {
    const connections = [
      connection(5, { name: 'Dana Ortiz', profileLink: dana }),
      connection(6, { name: 'Dana O.', profileLink: `${dana}/?x=1` }),
    ];
    const plan = planImport({ ...nothingImported, connections }, planning([]));
    expect(plan.connections).toEqual(connections.slice(0, 1).map(bookConnection));
    expect(states(plan)).toEqual([
      ['Dana Ortiz', 'new'],
      ['Dana O.', 'duplicate'],
    ]);
    expect(plan.save).toEqual([]);
  });

  it('who were asked to connect have accepted, and nobody is moved back', () => {
    const asked = person('a', { name: 'Dana Ortiz', profileLink: dana, stage: 'requested' });
    const met = person('b', { name: 'Lee Wong', stage: 'met' });
    const connections = [
      connection(5, { name: 'Dana Ortiz', profileLink: dana.toUpperCase() }),
      connection(6, { name: 'Lee Wong' }),
    ];
    const [accepted, ...others] = planImport(
      { ...nothingImported, connections },
      planning([asked, met]),
    ).save;
    expect(accepted?.stage).toBe('accepted');
    expect(accepted?.stageHistory).toEqual([{ stage: 'accepted', at: '2026-11-10T12:00:00.000Z' }]);
    expect(others).toEqual([]);
  });

  it('are compared with the book as it is', () => {
    const known = [
      connection(5, { name: 'Dana Ortiz', profileLink: dana }),
      connection(6, { name: 'Lee Wong', role: 'Clerk' }),
    ];
    const now = [known[0], { ...known[1], role: 'Lead' }, connection(7, { name: 'Ana Sol' })].flatMap(
      (one) => one ?? [],
    );
    const plan = planImport(
      { ...nothingImported, connections: now as readonly Connection[] },
      planning([], '', known.map(bookConnection)),
    );
    expect(states(plan)).toEqual([
      ['Dana Ortiz', 'unchanged'],
      ['Lee Wong', 'updated'],
      ['Ana Sol', 'new'],
    ]);
  });

  it('leave the address book alone where a file holds none', () => {
    expect(planImport(nothingImported, planning([])).connections).toBeNull();
  });
});

describe('notes on connections', () => {
  const note = {
    file: 'Notes.csv',
    line: 2,
    name: 'Dana Ortiz',
    profileLink: dana,
    at: null,
    text: 'Likes tea',
  };

  it('make a person of whom they are about, with what the connection says of them', () => {
    const connections = [connection(5, { name: 'Dana Ortiz', profileLink: dana, role: 'Clerk' })];
    const { save } = planImport({ ...nothingImported, connections, notes: [note] }, planning([]));
    expect(save).toMatchObject([
      { name: 'Dana Ortiz', role: 'Clerk', stage: 'accepted', notes: [{ text: 'Likes tea', at: now }] },
    ]);
  });

  it('are found by the profile where there is one, whatever name it bears', () => {
    const connections = [
      connection(5, { name: 'Dana Ortiz', profileLink: `${dana}-of-reeds`, role: 'Diver' }),
      connection(6, { name: 'Dana O.', profileLink: dana, role: 'Clerk' }),
    ];
    const { save } = planImport({ ...nothingImported, connections, notes: [note] }, planning([]));
    expect(save).toMatchObject([{ role: 'Clerk' }]);
  });
});

describe('invitations', () => {
  const invitation = (part: object) => ({
    file: 'Invitations.csv',
    line: 2,
    direction: 'to-them' as const,
    name: 'Dana Ortiz',
    profileLink: dana,
    at: '2026-11-01T09:00:00.000Z',
    text: 'Your talk on flumes?',
    ...part,
  });

  it('that went out are requests, and accepted where they are among the connections', () => {
    const open = planImport({ ...nothingImported, invitations: [invitation({})] }, planning([]));
    expect(open.save[0]).toMatchObject({ name: 'Dana Ortiz', stage: 'requested' });
    const connections = [connection(5, { name: 'Dana Ortiz', profileLink: dana })];
    const accepted = planImport(
      { ...nothingImported, connections, invitations: [invitation({})] },
      planning([]),
    );
    expect(accepted.save[0]?.stageHistory.map(({ stage }) => stage)).toEqual(['requested', 'accepted']);
    expect(accepted.save[0]?.messages).toEqual([
      expect.objectContaining({
        direction: 'to-them',
        purpose: 'connection-request',
        channel: 'linkedin-note',
        text: 'Your talk on flumes?',
      }),
    ]);
  });

  it('that came in with words are blind requests; without words they say nothing of a stranger', () => {
    const invitations = [
      invitation({ direction: 'from-them' }),
      invitation({ direction: 'from-them', name: 'Lee Wong', profileLink: '', text: '' }),
    ];
    const plan = planImport({ ...nothingImported, invitations }, planning([]));
    expect(plan.save.map(({ name, stage }) => [name, stage])).toEqual([['Dana Ortiz', 'blind-request']]);
  });

  it('that came in without words are recorded of whoever is known, whom they do not move back', () => {
    const known = person('d', { name: 'Dana Ortiz', profileLink: dana, stage: 'met' });
    const plan = planImport(
      { ...nothingImported, invitations: [invitation({ direction: 'from-them', text: '' })] },
      planning([known]),
    );
    expect(plan.save).toMatchObject([{ stage: 'met', messages: [{ direction: 'from-them', text: '' }] }]);
  });

  it('that went out without words are requests too', () => {
    const plan = planImport({ ...nothingImported, invitations: [invitation({ text: '' })] }, planning([]));
    expect(plan.save).toMatchObject([{ name: 'Dana Ortiz', stage: 'requested' }]);
  });

  it('from somebody who was written to before are no blind requests, in whichever order the file has them', () => {
    const invitations = [
      invitation({ direction: 'from-them', at: '2026-11-09T09:00:00.000Z', text: 'Shall we connect?' }),
      invitation({ line: 3 }),
      invitation({ line: 4, at: '2026-11-05T09:00:00.000Z', text: 'Once more' }),
    ];
    const [saved] = planImport({ ...nothingImported, invitations }, planning([])).save;
    expect(saved?.messages.map(({ text }) => text)).toEqual([
      'Your talk on flumes?',
      'Once more',
      'Shall we connect?',
    ]);
    expect(saved?.stageHistory.map(({ stage }) => stage)).not.toContain('blind-request');
  });

  it('are recorded once, though the messages of the same export hold them too', () => {
    const letters: readonly Letter[] = [
      {
        file: 'messages.csv',
        line: 2,
        conversation: 'c1',
        from: { name: 'Sam Okafor', profileLink: 'linkedin.com/in/sam' },
        to: [{ name: 'Dana Ortiz', profileLink: dana }],
        at: '2026-11-01T16:00:03.000Z',
        subject: '',
        text: 'Your talk on flumes?',
      },
    ];
    const imported = { ...nothingImported, invitations: [invitation({})], letters };
    expect(planImport(imported, planning([], 'Sam Okafor')).save[0]?.messages).toHaveLength(1);
  });
});

describe('messages', () => {
  const sam = { name: 'Sam Okafor', profileLink: 'https://linkedin.com/in/sam' };
  const other = { name: 'Dana Ortiz', profileLink: dana };
  const lee = { name: 'Lee Wong', profileLink: '' };
  const letter = (part: Partial<Letter>): Letter => ({
    file: 'messages.csv',
    line: 2,
    conversation: 'c1',
    from: sam,
    to: [other],
    at: '2026-11-20T09:00:00.000Z',
    subject: '',
    text: 'Hello',
    ...part,
  });
  const answer = letter({
    line: 3,
    from: other,
    to: [sam],
    at: '2026-11-21T09:00:00.000Z',
    text: 'Which data?',
  });
  const third = letter({ line: 4, conversation: 'c2', to: [lee] });

  it('become the dialogue of whoever is not the owner, in their order', () => {
    const plan = planImport({ ...nothingImported, letters: [answer, third, letter({})] }, planning([]));
    const [first] = plan.save.filter(({ name }) => name === 'Dana Ortiz');
    expect(first?.messages.map(({ direction, text }) => [direction, text])).toEqual([
      ['to-them', 'Hello'],
      ['from-them', 'Which data?'],
    ]);
    expect(first?.stage).toBe('in-dialogue');
    expect(first?.settledAt).toBeNull();
    expect(plan.save.map(({ name }) => name).sort()).toEqual(['Dana Ortiz', 'Lee Wong']);
  });

  it('give its words to a reply that was recorded without them, once, and to none of another day', () => {
    const reply = {
      ...{ id: 'm1', at: '2026-11-21T12:00:00.000Z', direction: 'from-them' as const, purpose: null },
      ...{ channel: 'email' as const, templateId: null, text: '' },
    };
    const recorded = (at: string) =>
      person('p1', {
        name: 'Dana Ortiz',
        profileLink: dana,
        stage: 'in-dialogue',
        messages: [{ ...reply, at }],
      });
    const imported = { ...nothingImported, letters: [letter({}), answer, third] };
    const messagesOf = (before: Person) => {
      const saved = planImport(imported, planning([before])).save.find(({ id }) => id === 'p1');
      return saved?.messages.map(({ direction, text }) => [direction, text]);
    };
    expect(messagesOf(recorded(reply.at))).toEqual([
      ['from-them', 'Which data?'],
      ['to-them', 'Hello'],
    ]);
    const [saved] = planImport(imported, planning([recorded(reply.at)])).save;
    expect(saved?.messages[0]).toEqual({ ...reply, text: 'Which data?' });
    expect(
      planImport(imported, planning(saved === undefined ? [] : [saved])).save.map(({ id }) => id),
    ).not.toContain('p1');
    expect(messagesOf(recorded('2026-11-10T12:00:00.000Z'))).toContainEqual(['from-them', '']);
    const invitation = person('p1', {
      ...recorded(reply.at),
      messages: [{ ...reply, id: 'imported-1' }],
    });
    expect(messagesOf(invitation)).toContainEqual(['from-them', '']);
  });

  it('of one conversation are told apart by the name in Settings, and refused without it', () => {
    const imported = { ...nothingImported, letters: [letter({}), answer] };
    expect(planImport(imported, planning([])).rejected.map(({ line }) => line)).toEqual([2, 3]);
    expect(planImport(imported, planning([], 'sam okafor')).save.map(({ name }) => name)).toEqual([
      'Dana Ortiz',
    ]);
  });

  it('of one conversation say why they are refused, and what they begin with', () => {
    const long = letter({ text: 'a'.repeat(300) });
    expect(planImport({ ...nothingImported, letters: [long, answer] }, planning([])).rejected[0]).toEqual({
      file: 'messages.csv',
      line: 2,
      cells: ['Sam Okafor', 'a'.repeat(200)],
      reason: 'It cannot be told which of them is you. Fill in your name in Settings and try again.',
    });
  });

  it('to nobody, to oneself or to somebody without a name are refused', () => {
    const letters = [
      letter({}),
      third,
      letter({ line: 5, to: [] }),
      letter({ line: 6, to: [sam] }),
      letter({ line: 7, to: [{ name: '', profileLink: '' }] }),
    ];
    const { rejected } = planImport({ ...nothingImported, letters }, planning([], 'Sam Okafor'));
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [5, 'It does not say whom it is with.'],
      [6, 'It does not say whom it is with.'],
      [7, 'It does not say whom it is with.'],
    ]);
  });

  it('to several people from somebody else are refused too', () => {
    const group = letter({ line: 9, from: other, to: [sam, lee] });
    const plan = planImport(
      { ...nothingImported, letters: [letter({}), third, group] },
      planning([], 'Sam Okafor'),
    );
    expect(plan.rejected.map(({ line }) => line)).toEqual([9]);
  });

  it('are kept with the way they came', () => {
    const { save } = planImport({ ...nothingImported, letters: [letter({}), third] }, planning([]));
    expect(save[0]?.messages[0]).toMatchObject({ channel: 'linkedin-message', purpose: null });
  });

  it('among several people are refused', () => {
    const group = letter({ line: 9, to: [other, lee] });
    const plan = planImport(
      { ...nothingImported, letters: [letter({}), third, group] },
      planning([], 'Sam Okafor'),
    );
    expect(plan.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [9, 'It is part of a conversation among several people.'],
    ]);
  });

  it('of long ago ask nothing of the user', () => {
    const old = letter({ from: other, to: [sam], at: '2024-03-01T09:00:00.000Z', text: 'Which data?' });
    const plan = planImport({ ...nothingImported, letters: [old, third] }, planning([]));
    expect(plan.save.find(({ name }) => name === 'Dana Ortiz')?.settledAt).toBe(now);
  });

  it('change nobody when they are imported once more', () => {
    const notes = [
      { file: 'Notes.csv', line: 2, name: 'Dana Ortiz', profileLink: dana, at: now, text: 'Likes tea' },
    ];
    const connections = [
      connection(5, { ...other, role: 'Head of Reeds', company: 'Sample' }),
      connection(6, { ...lee, company: 'Sample' }),
      connection(7, { name: 'Ana Sol', role: 'Clerk' }),
    ];
    const imported = { ...nothingImported, connections, letters: [letter({}), answer, third], notes };
    const people = after([], planImport(imported, planning([])));
    const again = planImport(imported, planning(people, '', connections.map(bookConnection)));
    expect(again.save).toEqual([]);
    expect(new Set(again.rows.map(({ state }) => state))).toEqual(new Set(['unchanged']));
  });
});

test('what was refused on reading is in the plan', () => {
  const refused = { file: 'a.csv', line: 3, cells: [''], reason: 'It names nobody.' };
  expect(planImport({ ...nothingImported, rejected: [refused] }, planning([])).rejected).toEqual([refused]);
});
