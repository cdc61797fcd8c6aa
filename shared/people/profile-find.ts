/** Something read from a copied page, and the sentence that says where, by which the user can judge it. */
import { cleanLine } from '../text.ts';

export type Find = {
  readonly value: string;
  /** A sentence that says where it was seen. */
  readonly because: string;
};

export function find(value: string, because: string): Find {
  return { value: cleanLine(value).trim(), because };
}

/** The start of a line in quotation marks, short enough for a sentence. */
export function quote(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `“${characters.slice(0, 59).join('')}…”` : `“${text}”`;
}

/** True where letters stand, rather than numbers, marks or signs that stand for letters, such as “㈀”. */
export function isWritten(text: string): boolean {
  return /\p{L}/u.test(text);
}
