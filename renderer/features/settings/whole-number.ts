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

export function writtenNumber(number: number): string {
  return number.toLocaleString('en-GB');
}
