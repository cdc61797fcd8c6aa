/** The words of a template without its signs, for who reads prose. */
import { findTokens } from './tokens.ts';

/** As long as the sign: a field stands for words that begin with a capital, as names do; what frames a part, for none. */
const inPlaceOf = (kind: string, length: number) =>
  kind === 'field' ? `X${'x'.repeat(length - 1)}` : ' '.repeat(length);

/** `source` with its fields as a name and its other signs as spaces; every word stays where it is. */
export function proseOf(source: string): string {
  let prose = '';
  for (const { kind, start, end } of findTokens(source)) {
    prose += source.slice(prose.length, start) + inPlaceOf(kind, end - start);
  }
  return prose + source.slice(prose.length);
}
