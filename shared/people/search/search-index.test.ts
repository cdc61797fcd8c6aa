import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/support/property-runs.ts';
import type { Person } from '../../model/person.ts';
import { newPerson } from '../new-person.ts';
import { readQuery } from './query.ts';
import { createSearchIndex, inOrderOfRank, searchPeople } from './search-index.ts';

const at = '2026-03-01T09:00:00.000Z';
const note = (text: string) => ({ id: 'note-1', at, text });

function someone(name: string, known: Partial<Person> = {}): Person {
  return { ...newPerson({ id: name.toLowerCase(), now: at }), name, ...known };
}

const people = [
  someone('Priya Raman', { role: 'Data lead', company: 'Harbour Rail', location: 'Leeds', tags: ['mentor'] }),
  someone('Lee Wong', { sharedInterests: ['night trains', 'sourdough'] }),
  someone('Élodie Tran', { notes: [note('Met at the timetable meet-up, asked about dwell time.')] }),
  someone('Anne Smith-Jones', { company: 'Leeds Ferries', role: 'was at Harbour Rail before' }),
  someone('Siobhán O’Malley', { commonConnections: ['Dana Ortiz'], howKnown: 'We shared a lab' }),
  someone('Cathleen Straße', { meetings: [note('Coffee in Bradford')] }),
  someone('田中太郎', { messages: [message('Thank you for the viaduct drawings')] }),
];

function message(text: string): Person['messages'][number] {
  const sent = { direction: 'to-them', purpose: null, channel: 'email', templateId: null } as const;
  return { ...sent, id: 'm1', at, text };
}

const namesOf = (found: readonly Person[]) => found.map(({ name }) => name);
const namesFor = (query: string) => namesOf(searchPeople(people, readQuery(query)));

describe('searching people', () => {
  it.each([
    ['', people.map(({ name }) => name)],
    ['  ', people.map(({ name }) => name)],
    [' - ', people.map(({ name }) => name)],
    ['priya', ['Priya Raman']],
    ['RAMAN PRI', ['Priya Raman']],
    ['data leeds', ['Priya Raman']],
    ['mentor', ['Priya Raman']],
    ['sourdough', ['Lee Wong']],
    ['dwell', ['Élodie Tran']],
    ['elodie', ['Élodie Tran']],
    ['ÉLO', ['Élodie Tran']],
    ['jones', ['Anne Smith-Jones']],
    ['smith-jones', ['Anne Smith-Jones']],
    ['smithjones', ['Anne Smith-Jones']],
    ["o'malley", ['Siobhán O’Malley']],
    ['omalley', ['Siobhán O’Malley']],
    ['ortiz', ['Siobhán O’Malley']],
    ['lab', ['Siobhán O’Malley']],
    ['strasse', ['Cathleen Straße']],
    ['bradford', ['Cathleen Straße']],
    ['viaduct', ['田中太郎']],
    ['太郎', ['田中太郎']],
    ['priya sourdough', []],
    ['zzz', []],
    ['🌟', []],
  ])('finds for %j', (query, expected) => {
    expect(namesFor(query)).toEqual(expected);
  });

  it('puts a name before the work, and both before what else is known and what was noted', () => {
    const leeds = [
      someone('A', { notes: [note('leeds')] }),
      someone('B', { location: 'Leeds' }),
      someone('C', { company: 'Leeds Ferries' }),
      someone('Leedsworth'),
      someone('Leeds'),
    ];
    expect(namesOf(searchPeople(leeds, readQuery('leeds')))).toEqual(['Leeds', 'Leedsworth', 'C', 'B', 'A']);
  });

  it('does not find by the address of a profile, in which anything may stand', () => {
    const linked = someone('Dana Ortiz', { profileLink: 'https://example.com/in/harbour' });
    expect(searchPeople([linked], readQuery('harbour'))).toEqual([]);
  });

  it('finds a sign that is no letter, in a name and beyond', () => {
    const starred = someone('Dana ★', { role: 'C++ developer' });
    expect(searchPeople([starred, ...people], readQuery('★'))).toEqual([starred]);
    expect(searchPeople([starred, ...people], readQuery('++'))).toEqual([starred]);
  });

  it('does not find a word across two fields', () => {
    expect(searchPeople([someone('Dana', { role: 'rail', company: 'way' })], readQuery('railway'))).toEqual(
      [],
    );
  });

  it('keeps the given order among equals', () => {
    const equals = ['a', 'b', 'c', 'd'].map((id) => ({ ...someone('Dana Ortiz'), id }));
    expect(searchPeople(equals, readQuery('dana')).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('where nothing is found as it is written', () => {
  it.each([
    ['a letter exchanged', 'priza', ['Priya Raman']],
    ['a letter too few', 'elode', ['Élodie Tran']],
    ['a letter too many', 'ramman', ['Priya Raman']],
    ['two letters in the wrong order', 'pryia', ['Priya Raman']],
    ['the wrong first letter', 'friya', ['Priya Raman']],
    ['two slips in a long word', 'timetbales', ['Élodie Tran']],
    ['a slip beside a right word', 'priya ramen', ['Priya Raman']],
    ['the middle of a word', 'adfor', ['Cathleen Straße']],
  ])('%s is forgiven', (_what, query, expected) => {
    expect(namesFor(query)).toEqual(expected);
  });

  it.each([
    ['in a short word', 'wng'],
    ['two in a word of seven letters', 'mnntrrs'],
    ['three in a long one', 'tymitoble'],
  ])('a slip %s is not', (_what, query) => {
    expect(namesFor(query)).toEqual([]);
  });

  it('says that it is only like what was asked for', () => {
    const index = createSearchIndex<Person>();
    for (const person of people) index.put(person);
    expect(index.find(readQuery('priya'))).toMatchObject({ isExact: true, count: 1 });
    expect(index.find(readQuery('pryia'))).toMatchObject({ isExact: false, count: 1 });
    expect(index.find(readQuery('zzz'))).toMatchObject({ isExact: false, count: 0 });
    expect(index.find(readQuery(' '))).toBeNull();
  });
});

describe('whom one knows at a company', () => {
  it.each([
    ['at Harbour Rail', ['Priya Raman', 'Anne Smith-Jones']],
    ['Who do I know at Harbour Rail?', ['Priya Raman', 'Anne Smith-Jones']],
    ['whom do we know at leeds', ['Anne Smith-Jones']],
    ['at Harbor', ['Priya Raman', 'Anne Smith-Jones']],
    // Nobody works there, so it is looked for everywhere.
    ['at timetable', ['Élodie Tran']],
    ['Who do I know in Bradford?', ['Cathleen Straße']],
  ])('is answered for %j', (query, expected) => {
    expect(namesFor(query)).toEqual(expected);
  });
});

describe('an index that is kept up to date', () => {
  const word = fc.constantFrom('lee', 'leeds', 'rail', 'harbour', 'dwell', 'dana', 'ortiz', 'straße', '田中');
  const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
  const person = fc
    .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name: text, company: text, note: text })
    .map(({ note: noted, ...rest }) => ({ ...someone('x'), ...rest, notes: [note(noted)] }));
  const step = fc.oneof(person, fc.constantFrom('a', 'b', 'c', 'd'));
  const query = fc.oneof(text, word, fc.constantFrom('le', 'dnaa', 'arbour', 'at rail'));

  it('finds what one made anew finds, whatever was asked in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.array(query, { minLength: 1 }), (steps, queries) => {
        const index = createSearchIndex<Person>();
        const kept = new Map<string, Person>();
        for (const [position, next] of steps.entries()) {
          if (typeof next === 'string') {
            index.remove(next);
            kept.delete(next);
          } else {
            index.put(next);
            kept.set(next.id, next);
          }
          index.find(readQuery(queries[position % queries.length] ?? ''));
        }
        const everyone = [...kept.values()];
        for (const asked of queries) {
          const found = index.find(readQuery(asked));
          expect(inOrderOfRank(everyone, found)).toEqual(searchPeople(everyone, readQuery(asked)));
          if (found !== null) expect(found.count).toBe(inOrderOfRank(everyone, found).length);
        }
      }),
    );
  });

  it('tells of a list that was asked about before who is found in it once somebody came or went', () => {
    const index = createSearchIndex<Person>();
    const [ana, bea, cai] = ['Ana', 'Bea', 'Cai'].map((name) => someone(`${name} Roy`)) as [
      Person,
      Person,
      Person,
    ];
    const list = [ana, bea, cai];
    const found = () => inOrderOfRank(list, index.find(readQuery('roy')));
    index.put(ana);
    expect(found()).toEqual([ana]);
    index.put(bea);
    expect(found()).toEqual([ana, bea]);
    index.remove(ana.id);
    expect(found()).toEqual([bea]);
    index.put(cai);
    expect(found()).toEqual([bea, cai]);
  });

  it('finds every person by their own name', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 15 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.nat(7), (names, position) => {
        const list = names.map((given, index) => ({ ...someone(given), id: `p${index}` }));
        const own = list[position % list.length];
        expect(searchPeople(list, readQuery(own?.name ?? ''))).toContain(own);
      }),
      { numRuns: runs(300) },
    );
  });
});
