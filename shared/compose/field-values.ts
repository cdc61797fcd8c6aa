/** Turns what the form knows into the values of the template language's fields. */
import type { FieldValue } from '../fields/field.ts';
import type { Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import { mapRecord } from '../records.ts';
import { templateFields } from '../template/fields.ts';
import type { FieldValues } from '../template/render.ts';

function present(values: Readonly<Record<string, FieldValue>>): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0));
}

const trimmed = (value: FieldValue): FieldValue => (typeof value === 'string' ? value.trim() : value);

/** The values that have one; a field without a value is absent. */
export function fieldValues(draft: Pick<Draft, 'answers' | 'customValues'>, profile: Profile): FieldValues {
  const custom = Object.fromEntries(
    Object.entries(draft.customValues).map(([name, value]) => [name, value.trim()]),
  );
  const known = mapRecord(templateFields, ({ read }) => trimmed(read({ answers: draft.answers, profile })));
  return present({ ...custom, ...known });
}
