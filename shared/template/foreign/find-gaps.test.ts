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
});
