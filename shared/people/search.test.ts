import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyValues } from '../fields/field.ts';
import { recordFields } from '../fields/person-fields.ts';
import { find, prepareSearch, type Searchable, searchPeople } from './search.ts';

function someone(name: string, known: Partial<Searchable> = {}): Searchable {
  return { ...emptyValues(recordFields), name, tags: [], notes: [], ...known };
}

function note(text: string): Searchable['notes'][number] {
  return { id: 'note-1', at: '2026-03-01T09:00:00Z', text };
}

const people = [
  someone('Priya Raman', { role: 'Data lead', company: 'Harbour Rail', location: 'Leeds' }),
  someone('Lee Wong', { sharedInterests: ['night trains', 'sourdough'] }),
  someone('Élodie Tran', { notes: [note('Met at the timetable meet-up, asked about dwell time.')] }),
  someone('Anne Smith-Jones', { company: 'Leeds Ferries' }),
  someone('Siobhán O’Malley'),
  someone('Cathleen Straße'),
];
const prepared = prepareSearch(people);

function namesFor(query: string): readonly string[] {
  return find(prepared, query).map(({ name }) => name);
}

describe('searching people', () => {
  it.each([
    ['', people.map(({ name }) => name)],
    ['  ', people.map(({ name }) => name)],
    ['priya', ['Priya Raman']],
    ['RAMAN PRI', ['Priya Raman']],
    ['harbour', ['Priya Raman']],
    ['data leeds', ['Priya Raman']],
    ['sourdough', ['Lee Wong']],
    ['dwell', ['Élodie Tran']],
    ['elodie', ['Élodie Tran']],
    ['ÉLO', ['Élodie Tran']],
    ['jones', ['Anne Smith-Jones']],
    ["o'malley", ['Siobhán O’Malley']],
    ['strasse', ['Cathleen Straße']],
    ['priya sourdough', []],
    ['zzz', []],
    ['🌟', []],
  ])('finds for %j', (query, expected) => {
    expect(namesFor(query)).toEqual(expected);
  });

  it('puts the start of a name before its middle, and both before what else is known', () => {
    expect(namesFor('lee')).toEqual(['Lee Wong', 'Cathleen Straße', 'Priya Raman', 'Anne Smith-Jones']);
    expect(namesFor('tra')).toEqual(['Élodie Tran', 'Cathleen Straße', 'Lee Wong']);
  });

  it('does not find by the address of a profile, in which anything may stand', () => {
    const linked = someone('Dana Ortiz', { profileLink: 'https://example.com/in/harbour' });
    expect(searchPeople([linked], 'harbour')).toEqual([]);
  });

  it('finds a sign that is no letter, in a name and beyond', () => {
    const starred = someone('Dana ★', { role: 'C++ developer' });
    expect(searchPeople([starred, ...people], '★')).toEqual([starred]);
    expect(searchPeople([starred, ...people], '++')).toEqual([starred]);
  });

  it('does not find a word across two fields', () => {
    expect(searchPeople([someone('Dana', { role: 'rail', company: 'way' })], 'railway')).toEqual([]);
  });

  it('finds every person by their own name, and only people who were given', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 15 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), fc.nat(7), (names, index) => {
        const list = names.map((text) => someone(text));
        const own = list[index % Math.max(1, list.length)];
        const found = searchPeople(list, own?.name ?? '');
        expect(found.length).toBe(new Set(found).size);
        if (own !== undefined) expect(found).toContain(own);
      }),
      { numRuns: 300 },
    );
  });

  it('finds no more when another word is added', () => {
    const word = fc.constantFrom('lee', 'leeds', 'a', 'rail', 'o', 'dw', 'tran', 's');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), word, (words, added) => {
        const before = namesFor(words.join(' '));
        for (const found of namesFor([...words, added].join(' '))) expect(before).toContain(found);
      }),
    );
  });

  it('keeps the given order among equals', () => {
    const equals = ['a', 'b', 'c', 'd'].map((company) => someone('Dana Ortiz', { company }));
    expect(searchPeople(equals, 'dana').map(({ company }) => company)).toEqual(['a', 'b', 'c', 'd']);
  });
});
