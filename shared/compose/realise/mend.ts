/** Changes of a text, told by their places and made all at once. */

/** What a text answers, as far as the slips in it depend on that: the box, what prompted it, who is named in the form. */
export type Asked = {
  readonly field: string;
  readonly kind: string | null;
  readonly names: { readonly others: readonly string[] };
};

/** Other words at a place; between words where nothing is replaced. */
export type Mend = { readonly start: number; readonly end: number; readonly by: string };

/** Words put before a token, with the space behind them; nothing where there is none. */
export const putBefore = (token: Pick<Mend, 'start'> | undefined, by: string): readonly Mend[] =>
  token === undefined ? [] : [{ start: token.start, end: token.start, by }];

/** The text with all of them made; no two of them overlap. */
export function mended(text: string, mends: readonly Mend[]): string {
  return mends
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, by }) => result.slice(0, start) + by + result.slice(end), text);
}
