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

function part(index: number, rank: number, full: Wording, short: Wording | null = null): FilledPart {
  return { kind: 'part', index, rank, full, short };
}

/** Whether the parts that are held fit into so many characters, each in its shortest wording that it is held to. */
const within = (room: number, parts: readonly FilledPart[]) => (held: HeldParts) => {
  const lengthOf = ({ full, short }: FilledPart, states: readonly string[]) =>
    Math.min(
      ...[full, ...(states.includes('short') && short !== null ? [short] : [])].map((one) =>
        one.pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.body.length : 0), 0),
      ),
    );
  return (
    parts.reduce(
      (sum, one) => sum + lengthOf(one, held.get(one.index) ?? ['none']) * Number(held.has(one.index)),
      0,
    ) <= room
  );
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
