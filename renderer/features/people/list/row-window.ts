/** Which rows of a long list are worth rendering: those in sight and a few around them. */

/** By index: from the first one up to the last one, which is not among them and may be past the end of the list. */
export type RowWindow = { readonly first: number; readonly last: number };

const rowsAround = 8;
/** The window moves in steps of so many rows, so that most scrolling renders nothing. */
const step = 4;

/** In rem, so that the rows grow with the size of text that the user chose. */
export const rowHeightRem = 3.75;

/** Before anything has been measured. */
export const firstRows: RowWindow = { first: 0, last: 2 * rowsAround };

export type Scrolled = {
  /** How far the list is scrolled, in pixels. */
  readonly scrollTop: number;
  /** How much of it can be seen, in pixels. */
  readonly clientHeight: number;
};

/** @param rem the size of the page's text, in pixels */
export function rowsInSight({ scrollTop, clientHeight }: Scrolled, rem: number): RowWindow {
  const rowHeight = rowHeightRem * rem;
  const top = Math.floor(scrollTop / rowHeight / step) * step;
  const inSight = Math.ceil(clientHeight / rowHeight / step) * step + step;
  return { first: Math.max(0, top - rowsAround), last: top + inSight + rowsAround };
}

export const isSameWindow = (a: RowWindow, b: RowWindow): boolean => a.first === b.first && a.last === b.last;
