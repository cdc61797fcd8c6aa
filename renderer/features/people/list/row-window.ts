/**
 * Which rows of a long list are worth rendering: those in sight and, once the list rests, a few around them. While a search
 * is typed each key brings another list, and what nobody sees of it would cost the key more than what they see.
 */

/** By index: from the first one up to the last one, which is not among them and may be past the end of the list. */
export type RowWindow = { readonly first: number; readonly last: number };

const rowsAround = 8;
/** The window moves in steps of so many rows, so that most scrolling renders nothing. */
const step = 4;

/** In rem, so that the rows grow with the size of text that the user chose. */
export const rowHeightRem = 3.75;

/** Before anything has been measured. */
export const firstRows: RowWindow = { first: 0, last: rowsAround };

export type Scrolled = {
  /** How far the list is scrolled, in pixels. */
  readonly scrollTop: number;
  /** How much of it can be seen, in pixels. */
  readonly clientHeight: number;
};

/** Those of which something can be seen. @param rem the size of the page's text, in pixels */
export function rowsInSight({ scrollTop, clientHeight }: Scrolled, rem: number): RowWindow {
  const stepHeight = step * rowHeightRem * rem;
  return {
    first: Math.floor(scrollTop / stepHeight) * step,
    last: Math.ceil((scrollTop + clientHeight) / stepHeight) * step,
  };
}

export function withRowsAround({ first, last }: RowWindow): RowWindow {
  return { first: Math.max(0, first - rowsAround), last: last + rowsAround };
}

export const isSameWindow = (a: RowWindow, b: RowWindow): boolean => a.first === b.first && a.last === b.last;

/** The rows to render of `count`, by index: those of the window, and always the one that holds the focus. */
export function renderedRows({ first, last }: RowWindow, active: number, count: number): readonly number[] {
  const length = Math.max(0, Math.min(last, count) - first);
  const inSight = Array.from({ length }, (_, index) => first + index);
  if (active >= first && active < last) return inSight;
  return active < first ? [active, ...inSight] : [...inSight, active];
}
