/** A rendered message cut into its words and its gaps, in the order they are read in. */
import { fieldLabel } from '../../../shared/template/fields.ts';
import type { Rendered } from '../../../shared/template/render.ts';

export type Piece = {
  /** Where it begins in the text. */
  readonly start: number;
  /** The words that stand there, or the label of the field that is not filled in. */
  readonly words: string;
  readonly isGap: boolean;
};

/** Nothing is left out but the marks of the gaps, and no piece is empty. */
export function paperPieces({ text, unfilled }: Pick<Rendered, 'text' | 'unfilled'>): readonly Piece[] {
  const ends = [0, ...unfilled.map(({ end }) => end)];
  const starts = [...unfilled.map(({ start }) => start), text.length];
  return ends
    .flatMap((end, index): readonly Piece[] => {
      const gap = unfilled[index];
      const words = { start: end, words: text.slice(end, starts[index]), isGap: false };
      return gap === undefined
        ? [words]
        : [words, { start: gap.start, words: fieldLabel(gap.name), isGap: true }];
    })
    .filter(({ words }) => words !== '');
}
