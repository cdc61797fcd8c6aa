import { emptyValues } from '../fields/field.ts';
import { recordFields } from '../fields/person-fields.ts';
import type { Person } from '../model/person.ts';

/** Made once: an import makes thousands of people. */
const nothingKnown = emptyValues(recordFields);

/** Someone of whom nothing is known yet. `now` is an ISO 8601 moment in UTC. */
export function newPerson({ id, now }: { readonly id: string; readonly now: string }): Person {
  return {
    id,
    ...nothingKnown,
    tags: [],
    stage: 'idea',
    stageHistory: [],
    notes: [],
    messages: [],
    followUp: null,
    meetings: [],
    settledAt: null,
    differentFrom: [],
    createdAt: now,
    updatedAt: now,
  };
}
