import { expect, it } from 'vitest';
import { emptyValues } from '../fields/field.ts';
import { recordFields } from '../fields/person-fields.ts';
import { newPerson } from './new-person.ts';

it('makes of a new person an idea, of whom nothing is known, noted or said yet', () => {
  const now = '2026-11-01T09:00:00.000Z';
  expect(newPerson({ id: 'p1', now })).toEqual({
    id: 'p1',
    ...emptyValues(recordFields),
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
  });
});
