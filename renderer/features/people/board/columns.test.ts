import { describe, expect, it } from 'vitest';
import { stageIds } from '../../../../shared/stages.ts';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { columnStep, columnsOf, personAfterKey, placeOf } from './columns.ts';

const at = (stage: (typeof stageIds)[number], ...ids: readonly string[]) =>
  ids.map((id) => makePerson(id, { stage }));
const people = [...at('met', 'a'), ...at('idea', 'b', 'c', 'd'), ...at('relationship', 'e', 'f')];
const columns = columnsOf(people, {});

describe('the board', () => {
  it('has a column for every stage, in their order, with its people in the order given', () => {
    expect(columns.map(({ stage }) => stage)).toEqual(stageIds);
    expect(columns[0]).toMatchObject({ count: 3, people: [{ id: 'b' }, { id: 'c' }, { id: 'd' }] });
    expect(columns[1]).toEqual({ stage: 'requested', people: [], count: 0 });
  });

  it('shows so many of a stage, and as many more with each step', () => {
    const many = at('idea', ...Array.from({ length: 60 }, (_, index) => `p${index}`));
    expect(columnsOf(many, {})[0]).toMatchObject({ count: 60, people: { length: columnStep } });
    expect(columnsOf(many, { idea: 2 })[0]?.people).toHaveLength(2 * columnStep);
    expect(columnsOf(many, { idea: 3 })[0]?.people).toHaveLength(60);
  });

  it('knows where somebody stands', () => {
    expect(placeOf(columns, 'c')).toEqual({ column: 0, row: 1 });
    expect(placeOf(columns, 'gone')).toBeNull();
    expect(placeOf(columns, null)).toBeNull();
  });
});

describe('the keyboard on the board', () => {
  it.each([
    ['ArrowDown', 'b', 'c'],
    ['ArrowDown', 'd', 'd'],
    ['ArrowUp', 'c', 'b'],
    ['ArrowUp', 'b', 'b'],
    ['End', 'b', 'd'],
    ['Home', 'd', 'b'],
    ['ArrowRight', 'b', 'a'],
    ['ArrowRight', 'd', 'a'],
    ['ArrowRight', 'a', 'e'],
    ['ArrowRight', 'e', null],
    ['ArrowLeft', 'f', 'a'],
    ['ArrowLeft', 'b', null],
    ['x', 'b', null],
    ['constructor', 'b', null],
  ])('%s leads from %s to %s', (key, from, to) => {
    const place = placeOf(columns, from);
    if (place === null) throw new Error('They are on the board.');
    expect(personAfterKey(key, columns, place)?.id ?? null).toBe(to);
  });
});
