import { expect, test } from 'vitest';
import { decodeText, encodingOf, isBinary } from './decode-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const western = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

/** The text in UTF-16, the low byte first. */
const wide = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));

test.each([
  ['the mark of UTF-16', Uint8Array.of(0xff, 0xfe, 0x16, 0x04), 'utf-16le'],
  ['the mark of UTF-16, the other way round', Uint8Array.of(0xfe, 0xff, 0x04, 0x16), 'utf-16be'],
  ['half a mark, a letter of an old program', western('ÿ, Ana'), 'windows-1252'],
  ['the other half of one', western('þ, Ana'), 'windows-1252'],
  ['every other byte zero', wide('Name;Company'), 'utf-16le'],
  ['plain letters', bytes('Name;Company'), 'utf-8'],
  ['a zero here and there, on either side', Uint8Array.from([65, 0, 0, 65, 0, 0]), 'utf-8'],
  ['letters beyond the plain', bytes('Zoë'), 'utf-8'],
  ['lines of both', Uint8Array.from([...bytes('Zoë\n'), ...western('José')]), 'mixed'],
  ['plain lines, and one of an old program', western('Name\nJosé\n'), 'windows-1252'],
])('%s', (_, given, encoding) => {
  expect(encodingOf(given)).toBe(encoding);
});

test('UTF-16 in which some letters are not plain is known all the same', () => {
  const cyrillic = [...'Имя,Город,2019-11-14\n'].flatMap((letter) => [
    letter.charCodeAt(0) & 255,
    letter.charCodeAt(0) >> 8,
  ]);
  expect(encodingOf(Uint8Array.from(cyrillic))).toBe('utf-16le');
});

test('a mark at the beginning is no letter, and each line of a mixed file is read in its own encoding', () => {
  expect(decodeText(bytes('\ufeffZoë'), 'utf-8')).toBe('Zoë');
  const mixed = Uint8Array.from([...bytes('\ufeffZoë\n'), ...western('José\n'), ...bytes('Søren')]);
  expect(decodeText(mixed, 'mixed')).toBe('Zoë\nJosé\nSøren');
});

test('tabs, line ends, page ends and escapes stand in texts; many other controls, or one zero, do not', () => {
  expect(isBinary(bytes('\t\n\u000b\f\r\u001b'), 'utf-8')).toBe(false);
  expect(isBinary(bytes(`${'a'.repeat(99)}\u0001`), 'utf-8')).toBe(false);
  expect(isBinary(bytes(`${'a'.repeat(30)}\u0001`), 'utf-8')).toBe(true);
  expect(isBinary(bytes(`${'a'.repeat(999)}\0`), 'utf-8')).toBe(true);
  expect(isBinary(wide('Name'), 'utf-16le')).toBe(false);
});
