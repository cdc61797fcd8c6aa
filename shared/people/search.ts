/**
 * Finding people by what is known of them. The texts are folded once, when the list changes; a keystroke is then
 * a plain scan of ready strings, which for thousands of people is quicker than keeping an index up to date.
 */
import { type RecordFieldKey, recordFieldKeys, recordFields } from '../fields/person-fields.ts';
import type { Person } from '../model/person.ts';
import { foldForSearch } from './names.ts';

/** What is searched; anything with these fields can be. */
export type Searchable = Pick<Person, RecordFieldKey | 'tags' | 'notes'>;

type Entry<P extends Searchable> = {
  readonly person: P;
  /** The name's words, each with a space before it. */
  readonly nameWords: string;
  readonly name: string;
  readonly others: string;
};

export type PreparedSearch<P extends Searchable = Person> = { readonly entries: readonly Entry<P>[] };

/** What people are found by; their names come into the rank as well. */
const searched = recordFieldKeys.filter((key) => recordFields[key].isSearched);

const noMatch = Number.POSITIVE_INFINITY;

/** Folded text as words with a space before each, so that " ort" finds a word that begins with "ort". */
function spacedWords(folded: string): string {
  return ` ${folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()}`;
}

/** Folds the texts of `people`; do this when the list changes, not on every keystroke. */
export function prepareSearch<P extends Searchable>(people: readonly P[]): PreparedSearch<P> {
  const entries = people.map((person) => {
    const name = foldForSearch(person.name);
    const known = [...searched.flatMap((key) => person[key]), ...person.tags];
    const others = [...known, ...person.notes.map((note) => note.text)];
    return { person, name, nameWords: spacedWords(name), others: others.map(foldForSearch).join('\n') };
  });
  return { entries };
}

type QueryWord = { readonly text: string; readonly asWordStart: string };

/** 0 where a word of the name begins with it, 1 elsewhere in the name, 2 in the other texts. */
function rankOfWord({ name, nameWords, others }: Entry<Searchable>, word: QueryWord): number {
  if (word.asWordStart !== ' ' && nameWords.includes(word.asWordStart)) return 0;
  if (name.includes(word.text)) return 1;
  return others.includes(word.text) ? 2 : noMatch;
}

/**
 * The people in whom every word of `query` is found, whatever its case and accents: those whose name begins with
 * the words first, then those with the words elsewhere in the name, then the rest; equals in the order given.
 * An empty query finds everyone.
 */
export function find<P extends Searchable>(prepared: PreparedSearch<P>, query: string): readonly P[] {
  const words = foldForSearch(query)
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => ({ text, asWordStart: spacedWords(text) }));
  return prepared.entries
    .map((entry) => ({
      person: entry.person,
      rank: words.reduce((sum, word) => (sum === noMatch ? noMatch : sum + rankOfWord(entry, word)), 0),
    }))
    .filter(({ rank }) => rank !== noMatch)
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }) => person);
}

/** `find` for a list that is searched only once. */
export function searchPeople<P extends Searchable>(people: readonly P[], query: string): readonly P[] {
  return find(prepareSearch(people), query);
}
