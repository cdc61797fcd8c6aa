import { expect, it } from 'vitest';
import { mostEntries } from '../capacity.ts';
import type { Person } from '../model/person.ts';
import { newPerson } from '../people/new-person.ts';
import { nothingImported } from './imported.ts';
import { planImport } from './plan-import.ts';

const now = '2026-11-29T10:00:00.000Z';
const dana = 'https://www.linkedin.com/in/dana-ortiz';

const person = (id: string, part: Partial<Person>): Person => ({
  ...newPerson({ id, now: '2026-01-01T00:00:00.000Z' }),
  ...part,
});
const note = { id: 'n1', at: '2026-02-01T10:00:00.000Z', text: 'Met in Leeds' };

/** What an import of an export with `exported` would do where `kept` are here. */
function plan(kept: readonly Person[], exported: readonly Person[]) {
  return planImport(nothingImported, {
    people: kept,
    connections: [],
    ownPeople: exported.map((one, index) => ({ file: 'people.json', line: index + 1, person: one })),
    ownName: '',
    now,
    newId: () => 'made',
  });
}

it('takes whom nobody is kept as, to the letter, even a dialogue of long ago', () => {
  const said = {
    id: 'm1',
    at: '2026-01-05T10:00:00.000Z',
    direction: 'from-them' as const,
    purpose: null,
    channel: 'email' as const,
    templateId: null,
    text: 'Which data?',
  };
  const exported = person('x', { name: 'Dana Ortiz', stage: 'in-dialogue', messages: [said] });
  const { save, rows, personIds } = plan([], [exported]);
  expect(save).toEqual([exported]);
  expect(rows).toEqual([{ file: 'people.json', line: 1, name: 'Dana Ortiz', state: 'new' }]);
  expect(personIds.size).toBe(0);
});

it('changes nobody who is kept already as they were exported', () => {
  const kept = person('x', { name: 'Dana Ortiz', notes: [note] });
  const { save, rows } = plan([kept], [kept]);
  expect(save).toEqual([]);
  expect(rows.map(({ state }) => state)).toEqual(['unchanged']);
});

it('adds to whoever is kept under the same id what the export has besides', () => {
  const kept = person('x', { name: 'Dana Ortiz', role: 'Botanist' });
  const { save, rows, personIds } = plan([kept], [{ ...kept, role: 'Curator', notes: [note] }]);
  expect(save).toEqual([{ ...kept, notes: [note], updatedAt: now }]);
  expect(rows.map(({ state }) => state)).toEqual(['updated']);
  expect(personIds.size).toBe(0);
});

it('keeps every note that is here where there is no room for all, and takes the newest of the export', () => {
  const noteOf = (id: string, at: string) => ({ id, at, text: id });
  const notes = Array.from({ length: mostEntries - 1 }, (_, index) =>
    noteOf(`here-${index}`, '2026-03-01T10:00:00.000Z'),
  );
  const kept = person('x', { name: 'Dana Ortiz', notes });
  const newer = noteOf('newer', '2026-02-01T10:00:00.000Z');
  const older = noteOf('older', '2026-01-01T10:00:00.000Z');
  const [saved] = plan([kept], [{ ...kept, notes: [newer, older] }]).save;
  expect(saved?.notes).toEqual([newer, ...notes]);
});

it('adds to whoever is the same person under another id, and tells under which', () => {
  const kept = person('here', { name: 'Dana Ortiz', profileLink: dana });
  const exported = person('there', { name: 'Dana Ortiz', profileLink: dana, notes: [note] });
  const { save, personIds } = plan([kept], [exported]);
  expect(save.map(({ id, notes }) => [id, notes])).toEqual([['here', [note]]]);
  expect([...personIds]).toEqual([['there', 'here']]);
});

it.each([
  ['here', ['there'], []],
  ['in the export', [], ['here']],
])('keeps two apart of whom the user said so %s', (_where, here, there) => {
  const kept = person('here', { name: 'Dana Ortiz', profileLink: dana, differentFrom: here });
  const exported = person('there', { name: 'Dana Ortiz', profileLink: dana, differentFrom: there });
  const { save, rows, personIds } = plan([kept], [exported]);
  expect(save).toEqual([exported]);
  expect(rows.map(({ state }) => state)).toEqual(['new']);
  expect(personIds.size).toBe(0);
});

it('leaves two of the export two, however alike they are', () => {
  const two = ['a', 'b'].map((id) => person(id, { name: 'Dana Ortiz', profileLink: dana }));
  expect(plan([], two).save).toEqual(two);
});
