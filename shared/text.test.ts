import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../test/support/any-character.ts';
import { cleanLine, cleanText } from './text.ts';

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 5 }),
      fc.constantFrom('\r', '\n', '\r\n', '\t', '\u0000', '\u000b', '\u0085', '\u2028', '\ud83d', '\udc4d'),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('cleaning text', () => {
  it.each([
    ['', ''],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\u000bb\u000cc\u0085d', 'a\nb\nc\nd'],
    ['tab\tstays', 'tab\tstays'],
    ['nul\u0000 bell\u0007 escape\u001b[31m', 'nul bell escape[31m'],
    ['half \ud83d pair', 'half \ufffd pair'],
    ['whole 👍 pair', 'whole 👍 pair'],
    ['שלום \u200fDana\u200e 👨‍👩‍👧 e\u0301', 'שלום \u200fDana\u200e 👨‍👩‍👧 e\u0301'],
  ])('makes %j %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  it('leaves a clean text as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = cleanText(text);
        expect(cleanText(cleaned)).toBe(cleaned);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it('keeps ordinary words untouched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text));
        expect(cleanText(text)).toBe(text);
      }),
    );
  });
});

describe('cleaning a line', () => {
  it.each([
    ['a\r\nb', 'a b'],
    ['a\n\n\tb', 'a b'],
    ['a\u2028b\u2029c', 'a b c'],
    ['two  spaces', 'two  spaces'],
  ])('makes %j %j', (text, cleaned) => {
    expect(cleanLine(text)).toBe(cleaned);
  });

  it('leaves one line, without tabs, whatever comes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = cleanLine(text);
        expect(cleaned).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(cleanLine(cleaned)).toBe(cleaned);
      }),
    );
  });
});
