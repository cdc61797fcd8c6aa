/** Recognises a custom field that is a known one with a slip of the finger in its name. */
import type { Span } from '../span.ts';
import { type FieldName, fieldNames, isFieldName } from './fields.ts';
import { fieldUses } from './fields-used.ts';
import type { ParsedTemplate } from './nodes.ts';

/** Shorter names are too close to too many others. */
const leastLetters = 4;

/** Letters added, left out, changed, or swapped with their neighbour; counted no further than `most`. */
function slips(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most) return most + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: meant.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= meant.length; column += 1) {
      const isSame = typed[row - 1] === meant[column - 1];
      const isSwapped =
        row > 1 && column > 1 && typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1];
      next[column] = Math.min(
        (last[column] ?? row) + 1,
        (next[column - 1] ?? column) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = next;
  }
  return last[meant.length] ?? most + 1;
}

/** The known field that a name was probably meant to be; null when it is like none, or like one already. */
export function likelyField(name: string): FieldName | null {
  if (isFieldName(name) || name.length < leastLetters) return null;
  const most = name.length < 8 ? 1 : 2;
  const near = fieldNames
    .map((known) => ({ known, count: slips(name, known, most) }))
    .filter(({ count }) => count <= most)
    .sort((a, b) => a.count - b.count);
  return near[0]?.known ?? null;
}

/** A use of a field that was probably meant to be another; `start` and `end` are offsets into the source. */
export type LikelySlip = Span & { readonly name: string; readonly meant: FieldName };

export function likelySlips(template: ParsedTemplate): readonly LikelySlip[] {
  return fieldUses(template).flatMap(({ name, start, end }) => {
    const meant = likelyField(name);
    return meant === null ? [] : [{ name, meant, start, end }];
  });
}

/** The source of the field with the name that was meant; white space and a fallback stay. */
export function mendSlip(source: string, { name, meant, start, end }: LikelySlip): string {
  return source.slice(start, end).replace(name, meant);
}
