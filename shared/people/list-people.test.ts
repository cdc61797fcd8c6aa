import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../model/person.ts';
import {
  countOfPeople,
  filterPeople,
  noFilter,
  type PeopleFilter,
  resortPeople,
  type SortId,
  sortIds,
  sortPeople,
} from './list-people.ts';
import { newPerson } from './new-person.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const priya = { ...newPerson({ id: 'p1', now: at(3) }), name: 'Priya Raman', company: 'Harbour Rail' };
const aiko = { ...newPerson({ id: 'p2', now: at(9) }), name: 'Aïko Lindqvist', stage: 'met' as const };
const zoe = { ...newPerson({ id: 'p3', now: at(5) }), name: 'zoe quill', stage: 'requested' as const };
const unnamed = { ...newPerson({ id: 'p4', now: at(7) }), name: ' ', role: 'Works at Harbour Rail' };
const people = [priya, aiko, zoe, unnamed];

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name.trim());

describe('the list of people', () => {
  it('puts whoever was changed last first', () => {
    expect(names(sortPeople(people, 'changed'))).toEqual(['Aïko Lindqvist', '', 'zoe quill', 'Priya Raman']);
  });

  it('orders names whatever their case and accents, the nameless last', () => {
    expect(names(sortPeople(people, 'name'))).toEqual(['Aïko Lindqvist', 'Priya Raman', 'zoe quill', '']);
  });

  it('puts the nameless last, however lately they were changed', () => {
    for (const pair of [
      [priya, unnamed],
      [unnamed, priya],
    ])
      expect(sortPeople(pair, 'name')).toEqual([priya, unnamed]);
  });

  it('orders stages as a relationship grows, within one by the last change', () => {
    expect(names(sortPeople(people, 'stage'))).toEqual(['', 'Priya Raman', 'zoe quill', 'Aïko Lindqvist']);
  });

  it('puts whoever was changed last first among equals, in every order', () => {
    const later = { ...priya, id: 'p5', updatedAt: at(4) };
    const nameless = { ...unnamed, id: 'p6', updatedAt: at(8) };
    const equals = [priya, later, unnamed, nameless];
    const ids = (sort: SortId) => sortPeople(equals, sort).map(({ id }) => id);
    expect(ids('name')).toEqual(['p5', 'p1', 'p6', 'p4']);
    expect(ids('stage')).toEqual(['p6', 'p4', 'p5', 'p1']);
  });

  it('keeps one order for people changed at the same moment', () => {
    const twins = [aiko, { ...aiko, id: 'p0' }, { ...aiko, id: 'p9' }];
    for (const sort of sortIds)
      expect(sortPeople(twins.toReversed(), sort).map(({ id }) => id)).toEqual(['p0', 'p2', 'p9']);
  });

  it('orders numbers in names by what they count', () => {
    const numbered = ['Depot 10', 'Depot 9'].map((name) => ({ ...priya, name }));
    expect(names(sortPeople(numbered, 'name'))).toEqual(['Depot 9', 'Depot 10']);
  });

  it('leaves the list it is given as it was', () => {
    const given = [priya, aiko];
    sortPeople(given, 'changed');
    expect(given).toEqual([priya, aiko]);
  });

  it('orders by company, those without one last', () => {
    const other = { ...aiko, company: 'Abbey Trams' };
    expect(names(sortPeople([priya, other, zoe], 'company'))).toEqual([
      'Aïko Lindqvist',
      'Priya Raman',
      'zoe quill',
    ]);
  });

  it.each([
    [6, 1482, '6 of 1,482 people'],
    [1482, 1482, '1,482 people'],
    [1, 1, '1 person'],
    [0, 1, '0 of 1 person'],
  ])('counts %d of %d as "%s"', (shown, all, text) => {
    expect(countOfPeople(shown, all)).toBe(text);
  });
});

describe('who of them is shown', () => {
  const clock = { now: new Date('2026-11-10T12:00:00Z'), timeZone: 'UTC' };
  const shown = (filter: Partial<PeopleFilter>) => filterPeople(people, { ...noFilter, ...filter }, clock);
  const followUp = { day: '2026-11-10', everyWeeks: null, setAt: at(1), toldFor: null };

  it('is everyone, in the order given, unless asked otherwise', () => {
    expect(shown({})).toBe(people);
  });

  it('is those at one stage', () => {
    expect(names(shown({ stage: 'met' }))).toEqual(['Aïko Lindqvist']);
  });

  it('is those with a tag, however it is written', () => {
    const tagged = { ...priya, tags: ['Café', 'rail'] };
    expect(filterPeople([tagged, zoe], { ...noFilter, tag: 'cafe' }, clock)).toEqual([tagged]);
    expect(filterPeople([tagged, zoe], { ...noFilter, tag: 'caf' }, clock)).toEqual([]);
  });

  it('is those whose turn is the user’s', () => {
    const asked = { ...zoe, stage: 'blind-request' as const };
    expect(filterPeople([asked, priya, aiko], { ...noFilter, waiting: 'turn' }, clock)).toEqual([asked]);
  });

  it('is those who are due, and only with all else that is asked for', () => {
    const due = { ...priya, followUp };
    const later = { ...zoe, followUp: { ...followUp, day: '2026-11-11' } };
    const filter = { ...noFilter, waiting: 'due' as const };
    expect(filterPeople([due, later, aiko], filter, clock)).toEqual([due]);
    expect(filterPeople([due, later, aiko], { ...filter, stage: 'met' }, clock)).toEqual([]);
  });
});

describe('a list of which some people changed', () => {
  const day = fc.integer({ min: 1, max: 9 });
  const person = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      name: fc.constantFrom('', 'Ana', 'ána', 'Bea 10', 'Bea 9'),
      company: fc.constantFrom('', 'Rail'),
      stage: fc.constantFrom('idea' as const, 'met' as const),
      day,
    })
    .map(({ day: changed, ...rest }) => ({ ...newPerson({ id: rest.id, now: at(changed) }), ...rest }));
  const some = fc.uniqueArray(person, { selector: ({ id }) => id });

  it('is ordered as if it were ordered anew', () => {
    fc.assert(
      fc.property(some, some, fc.constantFrom(...sortIds), fc.boolean(), (before, saved, sort, isGone) => {
        const now = new Map<string, Person>(before.map((one) => [one.id, one]));
        for (const one of saved) now.set(one.id, one);
        const gone: readonly string[] = isGone ? before.slice(0, 1).map(({ id }) => id) : [];
        for (const id of gone) now.delete(id);
        const changed = [...saved.map(({ id }) => id), ...gone];
        const resorted = resortPeople(sortPeople(before, sort), changed, (id) => now.get(id) ?? null, sort);
        expect(resorted).toEqual(sortPeople([...now.values()], sort));
      }),
    );
  });

  it('is ordered after many changes too', () => {
    const many = Array.from({ length: 80 }, (_, index) =>
      newPerson({ id: `p${index}`, now: at(1 + (index % 9)) }),
    );
    const ids = many.map(({ id }) => id);
    const resorted = resortPeople([], ids, (id) => many.find((one) => one.id === id) ?? null, 'changed');
    expect(resorted).toEqual(sortPeople(many, 'changed'));
  });
});
