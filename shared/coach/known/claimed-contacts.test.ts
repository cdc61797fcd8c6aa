import { describe, expect, test } from 'vitest';
import { readText } from '../reading/read-text.ts';
import { claimedContacts, signsAfter, signsBefore } from './claimed-contacts.ts';

const namesIn = (text: string) => {
  const read = readText(text);
  return claimedContacts(read).map(({ start, end }) => text.slice(start, end));
};

const marked = (example: string) => [...example.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]);

const signs = [...signsBefore, ...signsAfter];

describe('names the people a text claims as known to both', () => {
  test.each(signs.flatMap(({ finds }) => finds))('in “%s”', (example) => {
    expect(namesIn(`Hi Andrew, ${example.replace(/[[\]]/g, '')}`)).toEqual(marked(example));
  });

  test.each(signs.flatMap(({ misses }) => misses))('nobody in “%s”', (example) => {
    expect(namesIn(`Hi Andrew, ${example}`)).toEqual([]);
  });
});

test('leaves names in quoted titles and in the greeting alone', () => {
  expect(namesIn('Hi Ben Hart, we both know “Ben and Mark” by heart.')).toEqual([]);
});
