/** A worked example for whoever begins: a finished request, of the form's own examples, with nobody real in it. */
import { formExamples } from '../fields/form-examples.ts';
import { personFields } from '../fields/person-fields.ts';
import type { Draft } from '../model/draft.ts';

const promptKind = 'talk';

/** A fresh draft filled with the example, at its message and fitted to its channel. */
export function withExample(fresh: Draft): Draft {
  const { name, role, company, location, commonConnections } = personFields;
  return {
    ...fresh,
    isExample: true,
    step: 'message',
    answers: {
      ...fresh.answers,
      ...formExamples[promptKind],
      promptKind,
      name: name.example,
      role: role.example,
      company: company.example,
      location: location.example,
      commonConnections: commonConnections.example,
    },
    message: { ...fresh.message, fit: true },
  };
}
