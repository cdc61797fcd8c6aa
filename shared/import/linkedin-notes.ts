import { lineOf, nameOf, textOf } from './contact-words.ts';
import type { TableFormat } from './format.ts';
import { type ImportedNote, nothingImported, type Rejected } from './imported.ts';
import { cellOf, findTable, rejection, undated } from './table.ts';
import { readWrittenMoment, slashOrderOf } from './written-dates.ts';

const heads = {
  firstName: ['connectionfirstname'],
  lastName: ['connectionlastname'],
  url: ['connectionprofileurl'],
  note: ['note'],
  createdOn: ['createdon'],
} as const;

/** `Notes.csv` of LinkedIn's export, since 2026. */
export const linkedinNotes: TableFormat = {
  label: 'notes from LinkedIn',
  read: (rows, file) => {
    const table = findTable(rows, heads, ['firstName', 'lastName', 'note']);
    if (table === null) return null;
    const notes: ImportedNote[] = [];
    const rejected: Rejected[] = [];
    const order = slashOrderOf(table.rows.map((row) => cellOf(table, row, 'createdOn')));
    for (const row of table.rows) {
      const cell = (key: keyof typeof heads) => cellOf(table, row, key);
      const name = nameOf(cell('firstName'), cell('lastName'));
      const text = textOf(cell('note'));
      if (name === '') rejected.push(rejection(file, row, 'It names nobody.'));
      else if (text === '') rejected.push(rejection(file, row, 'The note is empty.'));
      else {
        const at = readWrittenMoment(cell('createdOn'), order);
        rejected.push(...undated(file, row, cell('createdOn'), at));
        notes.push({ file, line: row.line, name, profileLink: lineOf(cell('url')), at, text });
      }
    }
    return { ...nothingImported, notes, rejected };
  },
};
