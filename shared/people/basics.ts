/** The basics of a person: what one knows of them before one writes, and what is still to be asked. */
import type { FieldValue } from '../fields/field.ts';
import {
  type RecordFieldKey,
  type RecordValues,
  recordFieldKeys,
  recordFields,
} from '../fields/person-fields.ts';

export type Basic = {
  readonly key: RecordFieldKey;
  readonly label: string;
  /** What is known; nothing when it is not known yet. */
  readonly values: readonly string[];
};

const shown = recordFieldKeys.flatMap((key) => {
  const { kind, basic } = recordFields[key];
  const isAddress = kind === 'link' || kind === 'links';
  return basic === null ? [] : [{ key, label: basic, isAddress }];
});

function known(value: FieldValue): readonly string[] {
  return [value]
    .flat()
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The basics in their order; addresses are apart, since one asks nobody for them. */
export function basicsOf(person: RecordValues): readonly Basic[] {
  return shown
    .filter(({ isAddress }) => !isAddress)
    .map(({ key, label }) => ({ key, label, values: known(person[key]) }));
}

/** The addresses, known or not. */
export function addressesOf(person: RecordValues): readonly Basic[] {
  return shown
    .filter(({ isAddress }) => isAddress)
    .map(({ key, label }) => ({ key, label, values: known(person[key]) }));
}

/** The addresses that are known. */
export function linksOf(person: RecordValues): readonly Basic[] {
  return addressesOf(person).filter(({ values }) => values.length > 0);
}

/** "4 of 6 known". */
export function basicsKnown(basics: readonly Basic[]): string {
  return `${basics.filter(({ values }) => values.length > 0).length} of ${basics.length} known`;
}
