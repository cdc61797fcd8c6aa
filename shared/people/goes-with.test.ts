import { expect, it } from 'vitest';
import { goesWith } from './goes-with.ts';
import { newPerson } from './new-person.ts';

const person = newPerson({ id: 'p1', now: '2026-11-01T09:00:00.000Z' });
const note = { id: 'n1', at: '2026-11-01T09:00:00.000Z', text: '' };

it('names what goes with a person, as many as there are', () => {
  expect(goesWith(person, 0, false)).toMatch(/^Everything kept of them goes: what you know of them\. /);
  const known = { ...person, notes: [note, note], meetings: [note] };
  expect(goesWith(known, 1_200, false)).toMatch(
    /: what you know of them, 2 notes, 1 meeting and 1,200 drafts\./,
  );
  expect(goesWith(person, 0, true)).toMatch(/: what you know of them and their line in the address book\./);
});
