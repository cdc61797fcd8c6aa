/** The people as a table for spreadsheets: all that is known of each, without the messages. */
import { recordFieldKeys, recordFields } from '../fields/person-fields.ts';
import type { Person } from '../model/person.ts';
import { stageLabels } from '../stages.ts';
import { noteCell } from './note-cell.ts';
import { writeTable } from './write-table.ts';

/** The heads of what is no described field. */
export const furtherHeads = { tags: 'Tags', stage: 'Stage', notes: 'Notes' } as const;

/** Several values of one person stand below each other in their cell. */
export const valueSeparator = '\n';

function row(person: Person): readonly string[] {
  const known = recordFieldKeys.map((key) => [person[key]].flat().join(valueSeparator));
  return [...known, person.tags.join(valueSeparator), stageLabels[person.stage], noteCell(person.notes)];
}

/** The file's text: a row for each person under the labels that the app has for what is known of them. */
export function peopleTable(people: readonly Person[]): string {
  const heads = recordFieldKeys.map((key) => recordFields[key].label);
  return writeTable([[...heads, ...Object.values(furtherHeads)], ...people.map(row)]);
}
