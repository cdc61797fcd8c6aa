import { expect, test } from 'vitest';
import type { Person } from '../model/person.ts';
import type { Identity } from '../people/identity.ts';
import { newPerson } from '../people/new-person.ts';
import { indexPeople } from './find-person.ts';

const ana: Person = { ...newPerson({ id: 'ana', now: '2026-11-29T08:00:00.000Z' }), name: 'Ana Sol' };
const nobody: Identity = { name: '', profileLink: '' };

test.each<readonly [string, Partial<Person>, Partial<Identity>]>([
  ['name', { name: 'Ana Reeds' }, { name: 'Ana Reeds' }],
  ['company', { company: 'Flume' }, { name: 'Sol, Ana', company: 'Flume' }],
  ['email address', { email: 'ana@example.org' }, { email: 'Ana@example.org' }],
  ['profile', { profileLink: 'https://www.linkedin.com/in/ana' }, { profileLink: 'linkedin.com/in/ana' }],
  ['other link', { otherLinks: ['https://example.org/ana'] }, { profileLink: 'https://example.org/ana/' }],
])('somebody who gets another %s is found by it from then on', (_what, change, identity) => {
  const namesake = { ...ana, id: 'namesake', company: 'Rail' };
  const index = indexPeople([{ ...ana, company: 'Reeds' }, namesake]);
  index.put({ ...ana, company: 'Reeds', ...change });
  expect(index.find({ ...nobody, ...identity })?.id).toBe('ana');
});

test('whoever is found is the person as they were taken in last, whatever changed', () => {
  const index = indexPeople([ana]);
  const later = { ...ana, role: 'Clerk' };
  index.put(later);
  expect(index.find({ ...nobody, name: 'Ana Sol' })).toBe(later);
});

test('a profile is the same with its letters encoded, and what only looks encoded is taken as it is', () => {
  const index = indexPeople([
    { ...ana, id: 'jose', name: 'José Sol', profileLink: 'https://www.linkedin.com/in/jos%C3%A9-sol' },
    { ...ana, id: 'odd', name: 'Odd Link', profileLink: 'https://www.linkedin.com/in/100%-sol' },
  ]);
  expect(index.find({ ...nobody, profileLink: 'linkedin.com/in/JOSÉ-sol' })?.id).toBe('jose');
  expect(index.find({ ...nobody, profileLink: 'linkedin.com/in/100%-sol' })?.id).toBe('odd');
});
