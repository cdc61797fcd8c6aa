/**
 * A search without a page around it, among ten thousand people, beside two well-known ones on the same keys in the same
 * run; and among the largest address book there is.
 */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { indexAcquaintances } from '../../shared/address-book/acquaintances.ts';
import { findConnections } from '../../shared/address-book/find-connections.ts';
import { finish } from '../../shared/finish.ts';
import type { BookConnection } from '../../shared/model/address-book.ts';
import { readQuery } from '../../shared/people/search/query.ts';
import { createSearchIndex, inOrderOfRank } from '../../shared/people/search/search-index.ts';
import { type Figure, spread } from './figures.ts';
import { inventPeople } from './invented-people.ts';

const queries = ['priya ramen', 'harbour rail', 'leeds data', 'at harbor rail', 'élodie', 'timetable dwell'];
const count = 10_000;
const mostConnections = 30_000;
/** Fuse.js looks at everybody with each key, and would take minutes for more. */
const fewQueries = 2;

/** A text as it grows with each key. */
const keysOf = (text: string) => Array.from(text, (_, index) => text.slice(0, index + 1));

/** What each key costs, in ms. */
function timeKeys(texts: readonly string[], find: (typed: string) => unknown): readonly number[] {
  return texts.flatMap(keysOf).map((typed) => {
    const began = performance.now();
    find(typed);
    return performance.now() - began;
  });
}

function measurePeople(): readonly Figure[] {
  const people = inventPeople(count);
  const texts = [...queries, ...people.slice(0, 40).map(({ name }) => name)];
  const index = createSearchIndex<(typeof people)[number]>();
  const began = performance.now();
  for (const person of people) index.put(person);
  index.settle();
  const built = performance.now() - began;
  const ours = timeKeys(texts, (typed) => inOrderOfRank(people, index.find(readQuery(typed))));

  const fields = ['name', 'role', 'company', 'location', 'note'];
  const flat = people.map(({ id, name, role, company, location, notes }) => ({
    id,
    name,
    role,
    company,
    location,
    note: notes[0]?.text ?? '',
  }));
  const mini = new MiniSearch({ fields, searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' } });
  mini.addAll(flat);
  const fuse = new Fuse(flat, { keys: fields, ignoreLocation: true });
  const among = `search among ${count.toLocaleString('en-GB')} people`;
  return [
    { what: 'index of all of them, made in slices while idle', value: built, unit: 'ms', aim: null },
    { what: `${among}, first key`, value: ours[0] ?? Number.NaN, unit: 'ms', aim: 16 },
    ...spread(among, ours, { p99: 16 }),
    ...spread(
      '  the same keys by MiniSearch',
      timeKeys(texts, (typed) => mini.search(typed)),
    ),
    ...spread(
      '  some of them by Fuse.js',
      timeKeys(queries.slice(0, fewQueries), (typed) => fuse.search(typed)),
    ),
  ];
}

function measureConnections(): readonly Figure[] {
  const book: readonly BookConnection[] = inventPeople(mostConnections).map((person, index) => ({
    id: `sample-${index}`,
    name: person.name,
    role: person.role,
    company: person.company,
    email: '',
    profileLink: `https://www.linkedin.com/in/sample-${index}`,
    connectedOn: null,
  }));
  const { find } = finish(indexAcquaintances(book));
  const names = book.slice(0, 60).map(({ name }) => name);
  findConnections(book, 'first');
  const among = mostConnections.toLocaleString('en-GB');
  return [
    ...spread(
      `search among ${among} connections`,
      timeKeys(names, (typed) => findConnections(book, typed)),
      {
        p99: 16,
      },
    ),
    ...spread(`a name completed from ${among} connections`, timeKeys(names, find), { p99: 4 }),
  ];
}

export function measureSearch(): readonly Figure[] {
  return [...measurePeople(), ...measureConnections()];
}
