import { describe, expect, it } from 'vitest';
import { countOfPeople, filterPeople, type SortId, sortIds, sortPeople } from './list-people.ts';
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

  it('shows one stage only', () => {
    expect(names(filterPeople(people, { query: '', stage: 'met' }))).toEqual(['Aïko Lindqvist']);
  });

  it('keeps the order for a blank query and finds within a stage', () => {
    expect(filterPeople(people, { query: '  ', stage: null })).toEqual(people);
    expect(filterPeople(people, { query: 'harbour', stage: 'idea' })).toEqual([priya, unnamed]);
    expect(filterPeople(people, { query: 'harbour', stage: 'met' })).toEqual([]);
  });

  it('finds by what was changed a moment ago', () => {
    const renamed = { ...priya, name: 'Priya Okonkwo' };
    filterPeople(people, { query: 'raman', stage: null });
    expect(filterPeople([renamed], { query: 'okonkwo', stage: null })).toEqual([renamed]);
    expect(filterPeople([renamed], { query: 'raman', stage: null })).toEqual([]);
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
