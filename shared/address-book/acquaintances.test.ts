import { expect, test } from 'vitest';
import type { BookConnection } from '../model/address-book.ts';
import { indexAcquaintances } from './acquaintances.ts';

const connection = (name: string, company = ''): BookConnection => ({
  id: `${name} ${company}`,
  name,
  role: '',
  company,
  email: '',
  profileLink: '',
  connectedOn: null,
});

function indexOf(...connections: readonly BookConnection[]) {
  const steps = indexAcquaintances(connections);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const names = (found: readonly BookConnection[]) => found.map(({ name }) => name);

test('names are offered whose words begin as what is typed, whole words first', () => {
  const { find } = indexOf(connection('Dana Ortiz'), connection('Dan Sample'), connection('Lee Wong'));
  expect(names(find('dan'))).toEqual(['Dan Sample', 'Dana Ortiz']);
  expect(names(find('ort da'))).toEqual(['Dana Ortiz']);
  expect(names(find('ÓRTÍZ'))).toEqual(['Dana Ortiz']);
  expect(find('ana')).toEqual([]);
});

test('nobody is offered for nothing, nor by a role or a company', () => {
  const { find } = indexOf(connection('Dana Ortiz', 'Harbour Rail'));
  expect(find('')).toEqual([]);
  expect(find('  , ')).toEqual([]);
  expect(find('harbour')).toEqual([]);
});

test('as many are offered as are taken in at a glance, in the order of the book', () => {
  const { find } = indexOf(...Array.from({ length: 40 }, (_, index) => connection(`Ana Sample ${index}`)));
  expect(names(find('ana'))).toEqual([0, 1, 2, 3, 4, 5].map((index) => `Ana Sample ${index}`));
});

test('two of one name are both offered', () => {
  const { find } = indexOf(connection('Ana Sol', 'Reeds'), connection('Ana Sol', 'Flumes'));
  expect(find('ana sol').map(({ company }) => company)).toEqual(['Reeds', 'Flumes']);
});

test('somebody is known by their full name in any order, and not by a part of it', () => {
  const { isOne } = indexOf(connection('Dana Ortiz'), connection('Cher'));
  expect(isOne('dana ortiz')).toBe(true);
  expect(isOne('Ortiz, Dana')).toBe(true);
  expect(isOne('Dana')).toBe(false);
  expect(isOne('Dana Wong')).toBe(false);
  expect(isOne('Cher')).toBe(false);
});
