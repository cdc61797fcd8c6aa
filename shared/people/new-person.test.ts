import { expect, it } from 'vitest';
import { newPerson } from './new-person.ts';

it('makes of a new person an idea, of whom nothing is known, noted or said yet', () => {
  const now = '2026-11-01T09:00:00.000Z';
  expect(newPerson({ id: 'p1', now })).toEqual({
    id: 'p1',
    name: '',
    role: '',
    company: '',
    location: '',
    howKnown: '',
    commonConnections: [],
    sharedInterests: [],
    profileLink: '',
    stage: 'idea',
    notes: [],
    messages: [],
    createdAt: now,
    updatedAt: now,
  });
});
