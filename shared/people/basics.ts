/** The basics of a person: what one knows of them before one writes, and what is still to be asked. */
import type { FieldValue } from '../fields/field.ts';
import { type PersonValues, personFieldKeys, personFields } from '../fields/person-fields.ts';

export type Basic = {
  readonly label: string;
  /** What is known; nothing when it is not known yet. */
  readonly values: readonly string[];
};

const shown = personFieldKeys.flatMap((key) => {
  const { kind, basic } = personFields[key];
  return basic === null ? [] : [{ key, kind, basic }];
});

function known(value: FieldValue): readonly string[] {
  return [value]
    .flat()
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The basics in their order; addresses are apart, since one asks nobody for them. */
export function basicsOf(person: PersonValues): readonly Basic[] {
  return shown
    .filter(({ kind }) => kind !== 'link')
    .map(({ key, basic }) => ({ label: basic, values: known(person[key]) }));
}

/** The addresses that are known. */
export function linksOf(person: PersonValues): readonly Basic[] {
  return shown
    .filter(({ kind }) => kind === 'link')
    .map(({ key, basic }) => ({ label: basic, values: known(person[key]) }))
    .filter(({ values }) => values.length > 0);
}

/** "4 of 6 known". */
export function basicsKnown(basics: readonly Basic[]): string {
  return `${basics.filter(({ values }) => values.length > 0).length} of ${basics.length} known`;
}
