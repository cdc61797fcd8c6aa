import type { Person } from '../model/person.ts';

/** Someone of whom nothing is known yet. `now` is an ISO 8601 moment in UTC. */
export function newPerson({ id, now }: { readonly id: string; readonly now: string }): Person {
  return {
    id,
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
  };
}
