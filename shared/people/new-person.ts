import { emptyValues } from '../fields/field.ts';
import { personFields } from '../fields/person-fields.ts';
import type { Person } from '../model/person.ts';

/** Someone of whom nothing is known yet. `now` is an ISO 8601 moment in UTC. */
export function newPerson({ id, now }: { readonly id: string; readonly now: string }): Person {
  return {
    id,
    ...emptyValues(personFields),
    stage: 'idea',
    notes: [],
    messages: [],
    followUp: null,
    createdAt: now,
    updatedAt: now,
  };
}
