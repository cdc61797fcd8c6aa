import { expect, test } from 'vitest';
import { type HeldParts, keepByRank } from './greedy-choice.ts';
import type { FilledPart, Wording } from './pieces.ts';

function wording(length: number, isOpen = false): Wording {
  return {
    pieces: [{ kind: 'text', body: 'x'.repeat(length), lead: 0, trail: 0 }],
    gaps: isOpen ? [{ name: 'role', position: 'phrase', cause: 'missing' }] : [],
    gapWithout: 0,
  };
}

/** A wording of nothing but a field that is answered at such length. */
function answered(length: number): Wording {
  const body = 'x'.repeat(length);
  const value = {
    kind: 'value',
    name: 'role',
    owed: '',
    end: 'middle',
    echo: 'none',
    isAnswer: true,
  } as const;
  return {
    pieces: [{ ...value, body: { start: body, middle: body, unsure: body }, gap: null, brief: null }],
    gaps: [],
    gapWithout: 0,
  };
}

function part(index: number, rank: number, full: Wording, short: Wording | null = null): FilledPart {
  return { kind: 'part', index, rank, full, short, restRank: null, isNeeded: false };
}

/** Whether the parts that are held fit into so many characters, each in its shortest wording that it is held to. */
const within = (room: number, parts: readonly FilledPart[]) => (held: HeldParts) => {
  const lengthOf = (one: Wording) =>
    one.pieces.reduce((sum, { kind, body }) => sum + (kind === 'text' ? body.length : body.unsure.length), 0);
  const lengths = parts.map(({ index, full, short }) => {
    const states = held.get(index);
    if (states === undefined) return 0;
    const wordings = [states.includes('full') ? full : null, states.includes('short') ? short : null];
    return Math.min(...wordings.filter((one) => one !== null).map(lengthOf));
  });
  return lengths.reduce((sum, length) => sum + length, 0) <= room;
};

const kept = (room: number, ...parts: readonly FilledPart[]) =>
  Object.fromEntries(keepByRank(parts, within(room, parts)));

test('everything is kept in full where there is room', () => {
  expect(kept(30, part(0, 2, wording(10)), part(1, 1, wording(20), wording(5)))).toEqual({
    0: ['full'],
    1: ['full'],
  });
});

test('the better rank is kept first, whatever its length', () => {
  expect(kept(20, part(0, 2, wording(5)), part(1, 1, wording(20)))).toEqual({ 1: ['full'] });
});

test('of one rank the shortest is kept first, so that more are kept', () => {
  expect(kept(20, part(0, 1, wording(15)), part(1, 1, wording(10)), part(2, 1, wording(8)))).toEqual({
    1: ['full'],
    2: ['full'],
  });
});

test('answers count as the words around them do', () => {
  expect(kept(20, part(0, 1, answered(15)), part(1, 1, answered(10)), part(2, 1, answered(8)))).toEqual({
    1: ['full'],
    2: ['full'],
  });
});

test('a part may stay short where it does not fit in full', () => {
  expect(kept(12, part(0, 1, wording(20), wording(5)), part(1, 1, wording(6)))).toEqual({
    0: ['full', 'short'],
    1: ['full'],
  });
});

test('a wording that lacks an answer counts as endless', () => {
  expect(kept(20, part(0, 1, wording(1, true), wording(15)), part(1, 1, wording(10)))).toEqual({
    0: ['full'],
    1: ['full'],
  });
  expect(kept(10, part(0, 1, wording(1, true)), part(1, 1, wording(10)))).toEqual({ 1: ['full'] });
});

test('nothing is kept where nothing fits', () => {
  expect(kept(1, part(0, 1, wording(15)), part(1, 1, wording(10)))).toEqual({});
});
