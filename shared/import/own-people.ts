import { notesInCell } from '../export/note-cell.ts';
import { furtherHeads, valueSeparator } from '../export/people-table.ts';
import { plainCell } from '../export/write-table.ts';
import { isListKind } from '../fields/field.ts';
import { type RecordFieldKey, recordFieldKeys, recordFields } from '../fields/person-fields.ts';
import { mapRecord } from '../records.ts';
import { stageIds, stageLabels } from '../stages.ts';
import type { TableFormat } from './format.ts';
import { type ContactEntry, emptyContact, nothingImported, type Rejected } from './imported.ts';
import { findTable, type Heads, headOf, rejection, wholeCellOf } from './table.ts';

type Key = RecordFieldKey | keyof typeof furtherHeads;

const heads: Heads<Key> = {
  ...mapRecord(recordFields, ({ label }) => [headOf(label)]),
  ...mapRecord(furtherHeads, (label) => [headOf(label)]),
};

const listed = (cell: string): readonly string[] =>
  cell.split(valueSeparator).filter((value) => value !== '');

/** The table of people that this app exports, and a spreadsheet gave back. */
export const ownPeople: TableFormat = {
  label: 'people from Common Ground',
  read: (rows, file) => {
    const table = findTable<Key>(rows, heads, ['name', 'callThem', 'howKnown', 'stage', 'notes']);
    if (table === null) return null;
    const contacts: ContactEntry[] = [];
    const rejected: Rejected[] = [];
    for (const row of table.rows) {
      const cell = (key: Key) => plainCell(wholeCellOf(table, row, key));
      if (cell('name').trim() === '') {
        rejected.push(rejection(file, row, 'It names nobody.'));
        continue;
      }
      const known = recordFieldKeys.map((key) => {
        return [key, isListKind(recordFields[key].kind) ? listed(cell(key)) : cell(key)];
      });
      contacts.push({
        ...emptyContact,
        file,
        line: row.line,
        name: cell('name'),
        role: cell('role'),
        company: cell('company'),
        location: cell('location'),
        email: cell('email'),
        profileLink: cell('profileLink'),
        tags: listed(cell('tags')),
        further: Object.fromEntries(known),
        stage: stageIds.find((id) => stageLabels[id] === cell('stage')) ?? null,
        datedNotes: notesInCell(cell('notes')),
      });
    }
    return { ...nothingImported, contacts, rejected };
  },
};
