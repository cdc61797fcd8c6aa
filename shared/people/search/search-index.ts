/**
 * An index over what is known of people, so that each key of a search costs little among ten thousand and a changed person
 * costs what changed: the words in their order, each with the people in whom it stands.
 */
import { eachCloseWord, slipsForgiven } from './close-words.ts';
import { personWords, places, type Searchable } from './person-words.ts';
import type { Query } from './query.ts';

/** Whom a query finds. */
export type Found = {
  /** False where nothing was found as it is written, and what is like it stands for it. */
  readonly isExact: boolean;
  /** How well each of `people` fits, by their place in it: the best with 0, `notFound` for who was not found. */
  readonly ranksOf: (people: readonly Identified[]) => Uint8Array;
  readonly count: number;
};

type Identified = { readonly id: string };

/** The words by which somebody is found, each with its place (see `places`). */
export type WordsOf<P> = (person: P) => ReadonlyMap<string, number>;

export type SearchIndex<P extends Identified> = {
  /** Takes in a person, in the place of the one with their id. */
  readonly put: (person: P) => void;
  readonly remove: (id: string) => void;
  /** Orders the words that were taken in; done by itself before a search, where it takes time after many. */
  readonly settle: () => void;
  /** Whom `query` finds; null where it asks for nobody in particular. */
  readonly find: (query: Query) => Found | null;
  /**
   * The best `most` of those in whom each of `words` begins a word, equals in the order in which they came. It costs what
   * is found and hardly more among many than among few, so that it can be asked with every key.
   */
  readonly best: (words: readonly string[], most: number) => readonly P[];
};

/** Added to the rank of a word that stands inside another one, or is only like one. */
const insideRank = 8;
const closeRank = 16;
/** The rank of somebody who was not found. */
export const notFound = 255;
const mostKnown = 32;
/** Below this a word stands inside too many others to say anything. */
const shortestInside = 3;

/** The first place in `sorted` at which `word` could be put. */
function placeFor(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two sorted lists as one. */
function merge(a: readonly string[], b: readonly string[]): readonly string[] {
  const merged: string[] = [];
  let left = 0;
  for (const word of b) {
    for (let next = a[left]; next !== undefined && next < word; next = a[left]) {
      merged.push(next);
      left += 1;
    }
    merged.push(word);
  }
  for (; left < a.length; left += 1) merged.push(a[left] ?? '');
  return merged;
}

/** An index of people, or of others of whom `wordsOf` says by which words they are found. */
export function createSearchIndex<P extends Searchable>(): SearchIndex<P>;
export function createSearchIndex<P extends Identified>(wordsOf: WordsOf<P>): SearchIndex<P>;
export function createSearchIndex<P extends Searchable>(wordsOf: WordsOf<P> = personWords): SearchIndex<P> {
  /** People by their slot, a number by which the postings name them. */
  const people: (P | undefined)[] = [];
  const slots = new Map<string, number>();
  const freeSlots: number[] = [];
  /** The slots of the list that was asked about last: a list stays the same while a search is typed. */
  let placed: { readonly people: readonly Identified[]; readonly slots: Int32Array } | null = null;
  /** For each word the slots in which it stands, times four, plus the place where. */
  const postings = new Map<string, number[]>();
  let sorted: readonly string[] = [];
  let fresh: string[] = [];
  /** The ranks of words that were asked for since somebody changed. */
  const known = new Map<string, Uint8Array>();

  function slotsOf(list: readonly Identified[]): Int32Array {
    if (placed?.people !== list)
      placed = { people: list, slots: Int32Array.from(list, ({ id }) => slots.get(id) ?? -1) };
    return placed.slots;
  }

  function addPosting(word: string, slot: number, place: number): void {
    const known = postings.get(word);
    if (known !== undefined) known.push(slot * 4 + place);
    else {
      postings.set(word, [slot * 4 + place]);
      fresh.push(word);
    }
  }

  function dropPosting(word: string, slot: number): void {
    const known = postings.get(word) ?? [];
    const index = known.findIndex((posting) => posting >> 2 === slot);
    const last = known.pop();
    if (last !== undefined && index < known.length) known[index] = last;
  }

  function reindex(slot: number, before: P | undefined, after: P | undefined): void {
    known.clear();
    const old = before === undefined ? new Map<string, number>() : wordsOf(before);
    const next = after === undefined ? new Map<string, number>() : wordsOf(after);
    for (const [word, place] of old) if (next.get(word) !== place) dropPosting(word, slot);
    for (const [word, place] of next) if (old.get(word) !== place) addPosting(word, slot, place);
  }

  function settle(): void {
    if (fresh.length === 0) return;
    sorted = merge(sorted, fresh.sort());
    fresh = [];
  }

  /** Notes in `ranks` each person in whom `word` stands, with their rank where it is better than before. */
  function note(word: string, base: number, lastPlace: number, ranks: Uint8Array): void {
    for (const posting of postings.get(word) ?? []) {
      const place = posting & 3;
      const rank = base + 2 * place;
      const slot = posting >> 2;
      if (place <= lastPlace && rank < (ranks[slot] ?? notFound)) ranks[slot] = rank;
    }
  }

  function noteExact(word: string, lastPlace: number, ranks: Uint8Array): void {
    for (let index = placeFor(sorted, word); index < sorted.length; index += 1) {
      const candidate = sorted[index] ?? '';
      if (!candidate.startsWith(word)) break;
      note(candidate, candidate.length === word.length ? 0 : 1, lastPlace, ranks);
    }
  }

  function noteLike(word: string, lastPlace: number, ranks: Uint8Array): void {
    if (word.length >= shortestInside) {
      for (const candidate of sorted)
        if (candidate.includes(word)) note(candidate, insideRank, lastPlace, ranks);
    }
    const slips = slipsForgiven(word);
    if (slips > 0) eachCloseWord(sorted, word, slips, (close) => note(close, closeRank, lastPlace, ranks));
  }

  /** The rank by slot of those in whom a word stands; the words of one search mostly stay while the last one grows. */
  function ranksOf(word: string, lastPlace: number, isExact: boolean): Uint8Array {
    const key = `${lastPlace} ${isExact} ${word}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ranks = new Uint8Array(people.length).fill(notFound);
    noteExact(word, lastPlace, ranks);
    if (!isExact) noteLike(word, lastPlace, ranks);
    if (known.size >= mostKnown) known.clear();
    known.set(key, ranks);
    return ranks;
  }

  /** The sum of the ranks of all words, by slot; `notFound` where one of them was not found. */
  function sumsOf(words: readonly string[], lastPlace: number, isExact: boolean): Uint8Array {
    const sums = new Uint8Array(people.length);
    for (const word of words) {
      const ranks = ranksOf(word, lastPlace, isExact);
      for (let slot = 0; slot < sums.length; slot += 1)
        sums[slot] = Math.min(notFound, (sums[slot] ?? notFound) + (ranks[slot] ?? notFound));
    }
    return sums;
  }

  function best(words: readonly string[], most: number): readonly P[] {
    const sums = sumsOf(words, places.dialogue, true);
    const byRank: P[][] = [];
    for (let slot = 0; slot < sums.length; slot += 1) {
      const rank = sums[slot] ?? notFound;
      const person = people[slot];
      if (rank === notFound || person === undefined) continue;
      byRank[rank] ??= [];
      if (byRank[rank].length < most) byRank[rank].push(person);
    }
    return byRank.flat().slice(0, most);
  }

  function find(words: readonly string[], lastPlace: number, isExact: boolean): Found {
    const sums = sumsOf(words, lastPlace, isExact);
    let count = 0;
    for (let slot = 0; slot < sums.length; slot += 1)
      if ((sums[slot] ?? notFound) < notFound && people[slot] !== undefined) count += 1;
    const ranksOf = (list: readonly Identified[]): Uint8Array => {
      const ranks = new Uint8Array(list.length).fill(notFound);
      slotsOf(list).forEach((slot, index) => {
        ranks[index] = sums[slot] ?? notFound;
      });
      return ranks;
    };
    return { isExact, ranksOf, count };
  }

  return {
    put: (person) => {
      const slot = slots.get(person.id) ?? freeSlots.pop() ?? people.length;
      reindex(slot, people[slot], person);
      people[slot] = person;
      if (slots.has(person.id)) return;
      slots.set(person.id, slot);
      placed = null;
    },
    remove: (id) => {
      const slot = slots.get(id);
      if (slot === undefined) return;
      reindex(slot, people[slot], undefined);
      people[slot] = undefined;
      slots.delete(id);
      freeSlots.push(slot);
    },
    settle,
    best: (words, most) => {
      settle();
      return words.length === 0 ? [] : best(words, most);
    },
    find: ({ words, atCompany }) => {
      if (words.length === 0) return null;
      settle();
      const attempts: readonly (() => Found)[] = [
        ...(atCompany === null ? [] : [() => find(atCompany, places.work, true)]),
        () => find(words, places.dialogue, true),
        ...(atCompany === null ? [] : [() => find(atCompany, places.work, false)]),
        () => find(words, places.dialogue, false),
      ];
      let found: Found = {
        isExact: false,
        ranksOf: (list) => new Uint8Array(list.length).fill(notFound),
        count: 0,
      };
      for (const attempt of attempts) {
        found = attempt();
        if (found.count > 0) return found;
      }
      return found;
    },
  };
}

/** Those of `people` who were found, the best fits first and equals in the order given; everyone without a search. */
export function inOrderOfRank<P extends { readonly id: string }>(
  people: readonly P[],
  found: Found | null,
): readonly P[] {
  if (found === null) return people;
  const byRank: P[][] = [];
  const ranks = found.ranksOf(people);
  people.forEach((person, index) => {
    const rank = ranks[index] ?? notFound;
    if (rank === notFound) return;
    const same = byRank[rank];
    if (same === undefined) byRank[rank] = [person];
    else same.push(person);
  });
  return byRank.filter((same) => same !== undefined).flat();
}

/** Whom `query` finds among `people`, for a list that is searched only once. */
export function searchPeople<P extends Searchable>(people: readonly P[], query: Query): readonly P[] {
  const index = createSearchIndex<P>();
  for (const person of people) index.put(person);
  return inOrderOfRank(people, index.find(query));
}
