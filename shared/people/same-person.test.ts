import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../model/person.ts';
import { newPerson } from './new-person.ts';
import { indexIdentities, sameAs, samePairs } from './same-person.ts';

const at = '2026-11-01T09:00:00.000Z';
const someone = (id: string, known: Partial<Person>): Person => ({ ...newPerson({ id, now: at }), ...known });

const reasonFor = (a: Partial<Person>, b: Partial<Person>) =>
  samePairs([someone('a', a), someone('b', b)])[0]?.because ?? null;

describe('two records are noticed as possibly of one person', () => {
  it.each([
    ['https://www.linkedin.com/in/priya', 'linkedin.com/in/priya/'],
    ['https://uk.linkedin.com/in/Priya?trk=x', 'http://linkedin.com/in/priya#about'],
    ['https://m.facebook.com/priya', 'facebook.com/priya'],
    ['https://example.org/~priya/', 'https://example.org/~priya'],
  ])('by one profile, as %s and %s', (one, two) => {
    expect(reasonFor({ profileLink: one }, { profileLink: two })).toBe('link');
    expect(reasonFor({ profileLink: one }, { otherLinks: ['https://example.net/x', two] })).toBe('link');
  });

  it('by one email address, however it is written', () => {
    expect(reasonFor({ email: 'Priya@example.org' }, { email: ' mailto:priya@example.org' })).toBe('email');
  });

  it('by one name and company, whatever their case, accents and order', () => {
    const priya = { name: 'Élodie Tran', company: 'Harbour Rail' };
    expect(reasonFor(priya, { name: 'elodie  tran', company: 'HARBOUR RAIL' })).toBe('name');
    expect(reasonFor(priya, { name: 'TRAN, ELODIE', company: 'harbour rail' })).toBe('name');
  });

  it('with the surest reason, where there are several', () => {
    const both = { name: 'Lee Wong', company: 'Rail', profileLink: 'linkedin.com/in/lee' };
    expect(reasonFor(both, both)).toBe('link');
  });
});

describe('two records are taken for two people', () => {
  it.each<[string, Partial<Person>, Partial<Person>]>([
    ['with one name and no company', { name: 'Lee Wong' }, { name: 'Lee Wong' }],
    [
      'with one name at two companies',
      { name: 'Lee Wong', company: 'A' },
      { name: 'Lee Wong', company: 'B' },
    ],
    ['at one company', { name: 'Lee Wong', company: 'A' }, { name: 'Ana Sol', company: 'A' }],
    [
      'with the address of a whole site',
      { profileLink: 'https://example.org/' },
      { profileLink: 'example.org' },
    ],
    ['with what is no address', { profileLink: 'n/a', email: 'none' }, { profileLink: 'n/a', email: 'none' }],
    ['of whom nothing is known', {}, {}],
  ])('%s', (_what, a, b) => {
    expect(reasonFor(a, b)).toBeNull();
  });

  it('once the user said so, on either record', () => {
    const same = { email: 'lee@example.org' };
    expect(reasonFor({ ...same, differentFrom: ['b'] }, same)).toBeNull();
    expect(reasonFor(same, { ...same, differentFrom: ['a'] })).toBeNull();
    expect(reasonFor(same, { ...same, differentFrom: ['c'] })).toBe('email');
  });
});

it('finds who may be the same as somebody, each once and never themselves', () => {
  const lee = someone('a', { email: 'lee@example.org', name: 'Lee', company: 'A' });
  const people = [lee, { ...lee, id: 'b' }, someone('c', { name: 'lee', company: 'a' }), someone('d', {})];
  const found = sameAs(lee, indexIdentities(people));
  expect(found.map(({ people: [, other], because }) => [other.id, because])).toEqual([
    ['b', 'email'],
    ['c', 'name'],
  ]);
});

it('names each pair once, never somebody with themselves, and none who have nothing in common', () => {
  const value = fc.constantFrom('', 'x', 'y');
  const person = fc.record({
    name: value,
    company: value,
    email: value.map((text) => text && `${text}@example.org`),
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 8 }), (known) => {
      const people = known.map((fields, index) => someone(`p${index}`, fields));
      const pairs = samePairs(people).map(({ people: two }) =>
        two
          .map(({ id }) => id)
          .toSorted()
          .join(' '),
      );
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const {
        people: [a, b],
      } of samePairs(people)) {
        expect(a.id).not.toBe(b.id);
        const isAlike =
          (a.email !== '' && a.email === b.email) ||
          (a.name === b.name && a.company === b.company && a.name !== '');
        expect(isAlike).toBe(true);
      }
      // Whoever shares an address with somebody is in some pair.
      for (const one of people) {
        const hasTwin = one.email !== '' && people.some((two) => two !== one && two.email === one.email);
        if (hasTwin) expect(pairs.join(' ').split(' ')).toContain(one.id);
      }
    }),
  );
});
