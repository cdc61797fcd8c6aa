import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isListKind } from '../fields/field.ts';
import { recordFieldKeys, recordFields } from '../fields/person-fields.ts';
import { nothingImported } from '../import/imported.ts';
import { ownPeople } from '../import/own-people.ts';
import { planImport } from '../import/plan-import.ts';
import { vcardFormat } from '../import/vcard.ts';
import type { Person } from '../model/person.ts';
import { newPerson } from '../people/new-person.ts';
import { noteCell, notesInCell } from './note-cell.ts';
import { peopleCards } from './people-cards.ts';
import { peopleTable } from './people-table.ts';

const now = '2026-11-29T10:00:00.000Z';
const day = '2026-10-03T08:00:00.000Z';

/** Cells as a reader of RFC 4180 finds them. */
function cellsOf(table: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  const text = table.replace(/^\ufeff/u, '');
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new Error('This is no table.');
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function takenBack(people: readonly Person[]): readonly Person[] {
  const rows = cellsOf(peopleTable(people)).map((cells, index) => ({ line: index + 1, cells }));
  const imported = ownPeople.read(rows, 'people.csv') ?? nothingImported;
  const ids = people.map(({ id }) => id);
  return planImport(imported, {
    people: [],
    connections: [],
    ownPeople: [],
    ownName: '',
    now: day,
    newId: () => ids.shift() ?? 'x',
  }).save;
}

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !/[\r\n]/u.test(text) && text.trim() !== '');
const text = fc.string({
  unit: fc.constantFrom('a', '=', '[', '\\', '"', ',', "'", '\n', ' ', '🍲'),
  maxLength: 12,
});

/** Somebody of whom anything may be known. */
const anyone: fc.Arbitrary<Person> = fc
  .record({
    values: fc.tuple(
      ...recordFieldKeys.map((key) =>
        isListKind(recordFields[key].kind) ? fc.uniqueArray(line, { maxLength: 3 }) : line,
      ),
    ),
    tags: fc.uniqueArray(line, { maxLength: 3, selector: (tag) => tag.toLowerCase() }),
    texts: fc.uniqueArray(
      text.filter((written) => written.trim() !== ''),
      { maxLength: 3, selector: (written) => written.trim() },
    ),
  })
  .map(({ values, tags, texts }) => ({
    ...newPerson({ id: 'p-1', now }),
    ...Object.fromEntries(recordFieldKeys.map((key, index) => [key, values[index]])),
    tags,
    notes: texts.map((written, index) => ({ id: `n-${index}`, at: now, text: written })),
    stage: 'met' as const,
  }));

test('what is exported as a table comes back without a changed letter', () => {
  fc.assert(
    fc.property(anyone, (person) => {
      const [back] = takenBack([person]);
      for (const key of recordFieldKeys) expect(back?.[key], key).toEqual(person[key]);
      expect(back?.tags).toEqual(person.tags);
      expect(back?.stage).toBe(person.stage);
      expect(back?.notes.map(({ at, text: written }) => [at, written])).toEqual(
        person.notes.map(({ at, text: written }) => [at, written]),
      );
    }),
  );
});

test('no cell of a table is a formula', () => {
  const person = { ...newPerson({ id: 'p', now }), name: '=HYPERLINK("x")', role: '@sum', tags: ['+1'] };
  for (const cell of cellsOf(peopleTable([person])).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
});

test('notes in a cell keep lines that look like the beginning of another', () => {
  const notes = [
    { at: now, text: `[${now}] not a new note\n\\[x` },
    { at: day, text: '' },
  ];
  expect(notesInCell(noteCell(notes))).toEqual(notes);
  expect(notesInCell('by hand\nin two lines')).toEqual([{ at: null, text: 'by hand\nin two lines' }]);
});

test('address cards are read back, long lines folded and marks escaped', () => {
  const person: Person = {
    ...newPerson({ id: 'p', now }),
    name: 'José Núñez',
    role: 'Head of Reeds; and more, “really” '.repeat(4).trim(),
    company: 'Sample\\Søns, Ltd',
    location: 'Leeds',
    email: 'jose@sample.example',
    profileLink: 'https://www.linkedin.com/in/jose',
    tags: ['Rail, slow'],
    notes: [{ id: 'n', at: now, text: 'First line\nsecond; third' }],
  };
  const cards = peopleCards([person, newPerson({ id: 'nameless', now })]);
  const lines = cards.split('\r\n');
  expect(Math.max(...lines.map((one) => new TextEncoder().encode(one).length))).toBeLessThanOrEqual(75);
  const read = vcardFormat((bytes) => new TextDecoder().decode(bytes)).read(cards, 'p.vcf');
  expect(read?.contacts).toEqual([
    expect.objectContaining({
      name: person.name,
      role: person.role,
      company: person.company,
      location: 'Leeds',
      email: person.email,
      profileLink: person.profileLink,
      tags: person.tags,
      notes: ['First line\nsecond; third'],
    }),
  ]);
});
