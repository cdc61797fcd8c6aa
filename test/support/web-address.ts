/** Addresses of the web, as a property test hands them out. */
import fc from 'fast-check';
import { anyCharacter } from './any-character.ts';

const plain = [..."abcXYZ019-._~!$&'()*+,;=:@"];
const part = fc.string({ unit: fc.oneof(fc.constantFrom(...plain), anyCharacter.map(encodeURIComponent)) });
const path = fc.array(part, { maxLength: 4 }).map((parts) => parts.map((one) => `/${one}`).join(''));
const orNone = (mark: string) =>
  fc.oneof(
    fc.constant(''),
    part.map((text) => mark + text),
  );

/** Any address there can be; the library's own `webUrl` makes a table of a million characters first. */
export const webAddress: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('http', 'https'), fc.webAuthority(), path, orNone('?'), orNone('#'))
  .map(([scheme, ...rest]) => `${scheme}://${rest.join('')}`);
