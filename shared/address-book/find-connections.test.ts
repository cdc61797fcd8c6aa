import { describe, expect, it, test } from 'vitest';
import type { AddressBook, BookConnection } from '../model/address-book.ts';
import { connectionsIn, findConnections } from './find-connections.ts';
import { personFromConnection } from './person-from-connection.ts';

const connection = (id: string, part: Partial<BookConnection>): BookConnection => ({
  id,
  name: '',
  role: '',
  company: '',
  email: '',
  profileLink: '',
  connectedOn: null,
  ...part,
});

const connections = [
  connection('dana', { name: 'Dana Ortíz', role: 'Head of Reeds', company: 'Harbour Rail' }),
  connection('lee', { name: 'Lee Harbour', role: 'Clerk', company: 'Sample & Søns' }),
  connection('ana', { name: 'Ana Sol', role: 'Rail planner', company: '' }),
];
const found = (text: string) => findConnections(connections, text).map(({ id }) => id);

describe('the search of the address book', () => {
  it('finds by beginnings of words, without regard to accents and case', () => {
    expect(found('ORTIZ')).toEqual(['dana']);
    expect(found('harb')).toEqual(['dana', 'lee']);
    expect(found('rail da')).toEqual(['dana']);
    expect(found('arbour')).toEqual([]);
    expect(found('sons')).toEqual(['lee']);
  });

  it('finds whom one knows at a company, and nobody who is only called so', () => {
    expect(found('who do I know at Harbour')).toEqual(['dana']);
    expect(found('at harbour rail')).toEqual(['dana']);
  });

  it('shows everyone where nothing is asked', () => {
    expect(findConnections(connections, '  ')).toBe(connections);
  });
});

test('what the last import changed can be looked at by itself', () => {
  const book: AddressBook = {
    importedAt: '2026-11-29T08:00:00.000Z',
    connections,
    changes: {
      since: '2026-10-03T08:00:00.000Z',
      added: ['ana'],
      moved: [{ id: 'lee', role: 'Trainee', company: '' }],
      gone: [connection('kim', { name: 'Kim' })],
    },
  };
  const ids = (view: Parameters<typeof connectionsIn>[1]) => connectionsIn(book, view).map(({ id }) => id);
  expect([ids('all').length, ids('added'), ids('moved'), ids('gone')]).toEqual([
    3,
    ['ana'],
    ['lee'],
    ['kim'],
  ]);
  expect(connectionsIn({ ...book, changes: null }, 'gone')).toEqual([]);
});

test('somebody who becomes one of the people has accepted on the day they connected', () => {
  const now = '2026-11-29T10:00:00.000Z';
  const person = personFromConnection(connection('dana', { name: 'Dana', connectedOn: '2024-11-14' }), {
    id: 'p',
    now,
  });
  expect(person).toMatchObject({ name: 'Dana', stage: 'accepted' });
  expect(person.stageHistory).toEqual([{ stage: 'accepted', at: '2024-11-14T12:00:00.000Z' }]);
});
