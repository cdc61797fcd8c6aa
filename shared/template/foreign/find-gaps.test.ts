import { describe, expect, it } from 'vitest';
import { findGaps } from './find-gaps.ts';
import { notations } from './notations.ts';

const hits = notations.flatMap((notation) => notation.hits.map((text) => ({ text, notation })));
const misses = notations.flatMap((notation) => notation.misses);

describe('gaps', () => {
  it.each(hits)('are seen in “$text”', ({ text, notation }) => {
    expect(findGaps(text).map((gap) => gap.notation)).toContain(notation);
  });

  it.each(misses)('are not seen in “%s”', (text) => {
    expect(findGaps(text)).toEqual([]);
  });

  it.each(notations)('are shown by examples on both sides of the line: $pattern', ({ hits, misses }) => {
    for (const examples of [hits, misses])
      expect(examples.filter((text) => text.trim() !== '').length).toBeGreaterThan(0);
    expect([...hits, ...misses]).not.toContain('');
  });

  it.each([
    'at {painPoint}',
    'at {item_2b}',
    'at {Pain point}',
    'at {Bottleneck}',
    'at [[painPoint]]',
    'at {favouriteTrain::trams}',
  ])('are known by how a name is written in “%s”', (text) => {
    expect(findGaps(text)).toHaveLength(1);
  });

  it.each(['the {NASA} way', 'the {Ok} way', 'the {pain} way', 'the [[Pain]] way', '{pain::gain}'])(
    'are no gaps: “%s”',
    (text) => {
      expect(findGaps(text)).toEqual([]);
    },
  );

  it('say where they stand and what is in them', () => {
    const text = 'Hi { first_name }, of [Company]';
    expect(findGaps(text).map(({ inside, start, end }) => [inside, text.slice(start, end)])).toEqual([
      ['first_name', '{ first_name }'],
      ['Company', '[Company]'],
    ]);
  });

  it('are found behind what only looked like one', () => {
    expect(findGaps('{{}{first_name}').map(({ text }) => text)).toEqual(['{first_name}']);
  });
});
