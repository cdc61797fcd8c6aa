import { describe, expect, test } from 'vitest';
import { sharedPeople } from '../languages/en/signs/shared-people.ts';
import { readText } from '../reading/read-text.ts';
import { claimedContacts } from './claimed-contacts.ts';

const namesIn = (text: string) => {
  const read = readText(text);
  return claimedContacts(read, sharedPeople).map(({ start, end }) => text.slice(start, end));
};

const marked = (example: string) => [...example.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]);

const signs = [...sharedPeople.before, ...sharedPeople.behind];

describe('names the people a text claims as known to both', () => {
  test.each(signs.flatMap(({ hits }) => hits))('in “%s”', (example) => {
    expect(namesIn(`Hi Andrew, ${example.replace(/[[\]]/g, '')}`)).toEqual(marked(example));
  });

  test.each(signs.flatMap(({ misses }) => misses))('nobody in “%s”', (example) => {
    expect(namesIn(`Hi Andrew, ${example}`)).toEqual([]);
  });
});

test('leaves names in quoted titles and in the greeting alone', () => {
  expect(namesIn('Hi Ben Hart, we both know “Ben and Mark” by heart.')).toEqual([]);
});
