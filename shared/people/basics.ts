/** The basics of a person: what one knows of them before one writes, and what is still to be asked. */
import type { Person } from '../model/person.ts';

export type Basic = {
  readonly label: string;
  /** What is known; nothing when it is not known yet. */
  readonly values: readonly string[];
};

function known(values: readonly string[]): readonly string[] {
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

export function basicsOf(person: Person): readonly Basic[] {
  return [
    { label: 'Role', values: known([person.role]) },
    { label: 'Company', values: known([person.company]) },
    { label: 'Location', values: known([person.location]) },
    { label: 'How you know of them', values: known([person.howKnown]) },
    { label: 'Common connections', values: known(person.commonConnections) },
    { label: 'Shared interests', values: known(person.sharedInterests) },
  ];
}

/** "4 of 6 known". */
export function basicsKnown(basics: readonly Basic[]): string {
  return `${basics.filter(({ values }) => values.length > 0).length} of ${basics.length} known`;
}
