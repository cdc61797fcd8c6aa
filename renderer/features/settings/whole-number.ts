/** Whole numbers as people type them. */

export type NumberRange = { readonly least: number; readonly most: number };

/**
 * The number in `text`, or null when it is not a whole number in the range. Separators of thousands are allowed
 * ("1,900", "1 900"), a decimal point is not, since "1.900" means one thing here and another elsewhere.
 */
export function readWholeNumber(text: string, { least, most }: NumberRange): number | null {
  const compact = text.trim();
  if (!/^(?:\d+|\d{1,3}(?:[, \u00a0\u202f'’]\d{3})+)$/u.test(compact)) return null;
  const number = Number(compact.replace(/\D/gu, ''));
  return number >= least && number <= most ? number : null;
}

export type ShownNumber = {
  /** What stands in the field. */
  readonly text: string;
  /** Whether what stands there cannot be used. */
  readonly isWrong: boolean;
};

/**
 * What a field shows: what was `typed` (null for nothing yet), while it is wrong or says the number in force; else the
 * `value` in force, so that one that changed by other means, such as a reset, replaces what was typed for another.
 */
export function shownNumber(typed: string | null, value: number, range: NumberRange): ShownNumber {
  if (typed === null) return { text: writtenNumber(value), isWrong: false };
  const read = readWholeNumber(typed, range);
  if (read === null) return { text: typed, isWrong: true };
  return { text: read === value ? typed : writtenNumber(value), isWrong: false };
}

export function writtenNumber(number: number): string {
  return number.toLocaleString('en-GB');
}
