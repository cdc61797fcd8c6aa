/**
 * Words that begin nearly as a given one does: with a letter more, less, exchanged, or two in the wrong order.
 * The words come sorted, so what two neighbours have in common is compared once, as in a tree.
 */

/** How many slips are forgiven in a word: none in a short one, where nearly every other word would do. */
export function slipsForgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/**
 * The next row of the table of distances (optimal string alignment): from `word` up to its character at `depth` to
 * every beginning of `sought`.
 */
function nextRow(sought: string, word: string, depth: number, rows: readonly Uint8Array[]): Uint8Array {
  const above = rows[depth] ?? new Uint8Array();
  const twoAbove = rows[depth - 1];
  const row = new Uint8Array(sought.length + 1);
  row[0] = depth + 1;
  const letter = word.charCodeAt(depth);
  for (let column = 1; column <= sought.length; column += 1) {
    const isSame = sought.charCodeAt(column - 1) === letter;
    let least = Math.min(
      (above[column] ?? 0) + 1,
      (row[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (isSame ? 0 : 1),
    );
    const isSwapped =
      twoAbove !== undefined &&
      column > 1 &&
      sought.charCodeAt(column - 2) === letter &&
      sought.charCodeAt(column - 1) === word.charCodeAt(depth - 1);
    if (isSwapped) least = Math.min(least, (twoAbove[column - 2] ?? 0) + 1);
    row[column] = least;
  }
  return row;
}

/** Calls `found` for every word of `sorted` of which some beginning is `sought` with at most `slips` slips. */
export function eachCloseWord(
  sorted: readonly string[],
  sought: string,
  slips: number,
  found: (word: string) => void,
): void {
  const rows: Uint8Array[] = [Uint8Array.from({ length: sought.length + 1 }, (_, index) => index)];
  /** How far the word before was read, and from which depth on all its neighbours match or fail with it. */
  let before = '';
  let matchedAt = Number.POSITIVE_INFINITY;
  let failedAt = Number.POSITIVE_INFINITY;
  for (const word of sorted) {
    const common = commonLength(before, word);
    before = word;
    if (common >= matchedAt) {
      found(word);
      continue;
    }
    if (common >= failedAt) continue;
    matchedAt = Number.POSITIVE_INFINITY;
    failedAt = Number.POSITIVE_INFINITY;
    rows.length = Math.min(rows.length, common + 1);
    for (let depth = rows.length - 1; depth < word.length; depth += 1) {
      const row = nextRow(sought, word, depth, rows);
      rows.push(row);
      if ((row[sought.length] ?? 0) <= slips) {
        matchedAt = depth + 1;
        found(word);
        break;
      }
      if (Math.min(...row) > slips) {
        failedAt = depth + 1;
        break;
      }
    }
  }
}
