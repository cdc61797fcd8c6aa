/** The words by which one person is found, each with the place where it says most. */
import { type RecordFieldKey, recordFieldKeys, recordFields } from '../../fields/person-fields.ts';
import type { Person } from '../../model/person.ts';
import { wordsOf } from './words.ts';

/** What is searched; anything with these fields can be. */
export type Searchable = Pick<Person, RecordFieldKey | 'id' | 'tags' | 'notes' | 'messages' | 'meetings'>;

/** Where a word stands: in the name, where they work, in what else is known, in what was noted and said. */
export const places = { name: 0, work: 1, facts: 2, dialogue: 3 } as const;

const placeOfField: Partial<Record<RecordFieldKey, number>> = {
  name: places.name,
  callThem: places.name,
  role: places.work,
  company: places.work,
};

const searched = recordFieldKeys.filter((key) => recordFields[key].isSearched);

/** Every word by which the person is found, with the first of the places where it stands. */
export function personWords(person: Searchable): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, place: number): void => {
    for (const word of wordsOf(text)) {
      const known = words.get(word);
      if (known === undefined || place < known) words.set(word, place);
    }
  };
  for (const key of searched) {
    for (const text of [person[key]].flat()) add(text, placeOfField[key] ?? places.facts);
  }
  for (const tag of person.tags) add(tag, places.facts);
  for (const { text } of [...person.notes, ...person.messages, ...person.meetings])
    add(text, places.dialogue);
  return words;
}
