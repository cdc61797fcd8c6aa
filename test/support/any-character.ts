/** Characters of every kind, as a property test hands them out. */
import fc from 'fast-check';

/** The halves of a pair are no characters: as many numbers are left out, from the first one on. */
const firstHalf = 0xd800;
const halves = 0x800;
const last = 0x10ffff;

/**
 * Any character there is, for `unit` of `fc.string`. The library's own unit, `binary`, comes to the same by a table of a
 * million characters, which each thread would first have to make.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat({ max: last - halves }).map(
  (index) => String.fromCodePoint(index < firstHalf ? index : index + halves),
  (character) => indexOf(character),
);

/** What a shorter example begins from. @throws where it is not one character, which the library takes for a no */
function indexOf(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== character) throw new Error('It is no character.');
  return code < firstHalf ? code : code - halves;
}
