/** The text of a template that has mistakes, cut at their places. */
import { type Span, withoutOverlaps } from '../../../shared/span.ts';

export type MistakePiece = { readonly start: number; readonly text: string; readonly isMistake: boolean };

/** The pieces in their order; together they are `body`, and none is empty. Of mistakes that overlap the first is shown. */
export function mistakePieces(body: string, mistakes: readonly Span[]): readonly MistakePiece[] {
  const places = withoutOverlaps(mistakes.filter(({ start, end }) => start < end));
  const piece = (start: number, end: number, isMistake: boolean): readonly MistakePiece[] =>
    start < end ? [{ start, text: body.slice(start, end), isMistake }] : [];
  return [
    ...places.flatMap(({ start, end }, index) => [
      ...piece(places[index - 1]?.end ?? 0, start, false),
      ...piece(start, end, true),
    ]),
    ...piece(places.at(-1)?.end ?? 0, body.length, false),
  ];
}
