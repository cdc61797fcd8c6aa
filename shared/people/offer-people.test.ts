import { expect, test } from 'vitest';
import type { Message } from '../model/person.ts';
import { newPerson } from './new-person.ts';
import { offersFor, prepareOffers } from './offer-people.ts';

const now = '2026-11-01T09:00:00.000Z';

function someone(name: string, day: number | null = null, callThem = '') {
  const message: Message = {
    id: 'm',
    at: `2026-11-${String(day ?? 1).padStart(2, '0')}T10:00:00.000Z`,
    direction: 'to-them',
    purpose: null,
    channel: 'email',
    templateId: null,
    text: 'Hello',
  };
  return { ...newPerson({ id: name, now }), name, callThem, messages: day === null ? [] : [message] };
}

const people = [
  someone('Priya Raman'),
  someone('Ana Priya Sol', 20),
  someone('Priyanka Das', 10),
  someone('Łukasz Wiśniewski', 5, 'Luke'),
  someone('王小明'),
];
const offered = (typed: string) => offersFor(prepareOffers(people), typed).map(({ name }) => name);

test('those whose names begin so come first, of them whoever was in touch last', () => {
  expect(offered('priya')).toEqual(['Priyanka Das', 'Priya Raman', 'Ana Priya Sol']);
});

test('each word begins one of the names, in any order, whatever its case and accents', () => {
  expect(offered('raman  PRI')).toEqual(['Priya Raman']);
  expect(offered('wisniew')).toEqual(['Łukasz Wiśniewski']);
  expect(offered('luke')).toEqual(['Łukasz Wiśniewski']);
  expect(offered('aman')).toEqual([]);
});

test('nobody is offered for nothing, for marks, or for a single letter', () => {
  for (const typed of ['', '  ', 'p', '.']) expect(offered(typed)).toEqual([]);
  expect(offered('王')).toEqual(['王小明']);
});

test('no more are offered than one takes in at a glance', () => {
  const many = Array.from({ length: 20 }, (_, at) => someone(`Dana ${at}`, at + 1));
  const names = offersFor(prepareOffers([...many, someone('Lee Dana', 25)]), 'dana').map(({ name }) => name);
  expect(names).toEqual(['Dana 19', 'Dana 18', 'Dana 17', 'Dana 16', 'Dana 15', 'Dana 14']);
});
