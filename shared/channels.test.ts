import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../test/support/any-character.ts';
import { webAddress } from '../test/support/web-address.ts';
import { type CountingRule, channelIds, channels, countCharacters } from './channels.ts';

const rules: readonly CountingRule[] = ['utf-16', 'x-weighted', 'graphemes'];

describe('counting characters', () => {
  it.each([
    ['', 0, 0, 0],
    ['Hello, Dana!', 12, 12, 12],
    ['two\nlines', 9, 9, 9],
    ['é', 1, 1, 1],
    ['e\u0301', 1, 1, 1],
    ['👍', 2, 2, 1],
    ['👍🏽', 4, 2, 1],
    ['👨‍👩‍👧', 8, 2, 1],
    ['🇬🇧', 4, 2, 1],
    ['1️⃣', 3, 2, 1],
    ['❤️', 2, 2, 1],
    ['©', 1, 1, 1],
    ['©️', 2, 2, 1],
    ['™', 1, 2, 1],
    ['日本', 2, 4, 2],
    ['김', 1, 2, 1],
    ['Привет', 6, 6, 6],
    ['नमस्ते', 6, 6, 3],
    ['“Hi” – there…', 13, 14, 13],
  ])('counts %j as %i UTF-16 units, %i on X and %i characters as read', (text, utf16, x, graphemes) => {
    expect(rules.map((rule) => countCharacters(text, rule))).toEqual([utf16, x, graphemes]);
  });

  const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
  const words = fc.stringMatching(/^[a-z ,!?']{0,60}$/);

  it('counts every printable ASCII character as one, without a link', () => {
    fc.assert(
      fc.property(printable, (text) => {
        expect(countCharacters(text, 'utf-16')).toBe(text.length);
        expect(countCharacters(text, 'graphemes')).toBe(text.length);
      }),
    );
    fc.assert(
      fc.property(words, (text) => {
        expect(countCharacters(text, 'x-weighted')).toBe(text.length);
      }),
    );
  });

  it('counts two texts of plain words as the sum of both', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(...rules), (a, b, rule) => {
        expect(countCharacters(a + b, rule)).toBe(countCharacters(a, rule) + countCharacters(b, rule));
      }),
    );
  });

  it('counts the same however accents are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(...rules), (text, rule) => {
        expect(countCharacters(text.normalize('NFD'), rule)).toBe(
          countCharacters(text.normalize('NFC'), rule),
        );
      }),
    );
  });

  it('never counts fewer UTF-16 units than characters as read', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 30 }), (text) => {
        expect(countCharacters(text, 'utf-16')).toBeGreaterThanOrEqual(countCharacters(text, 'graphemes'));
      }),
    );
  });
});

describe('links on X', () => {
  it.each([
    ['https://example.com', 23],
    ['http://example.com/a/very/long/path/that/goes/on/and/on?with=a&query=too#and-more', 23],
    ['HTTPS://EXAMPLE.COM', 23],
    ['See https://example.com now', 4 + 23 + 4],
    ['https://example.com https://example.org', 23 + 1 + 23],
    ['https://example.com.', 23 + 1],
    ['https://example.com/talk?!', 23 + 2],
    ['https://example.com/', 23],
    ['(https://example.com/talk)', 1 + 23 + 1],
    ['https://example.com日本', 23 + 4],
    ['👍https://example.com👍', 2 + 23 + 2],
    ['🇬https://example.com🇧', 2 + 23 + 2],
    ['https://', 8],
    ['https://!!!', 11],
  ])('counts an address as 23 without the punctuation after it: %j', (text, weight) => {
    expect(countCharacters(text, 'x-weighted')).toBe(weight);
  });

  it.each([
    ['example.com', 23],
    ['t.co', 23],
    ['Seen example.co.uk?', 5 + 23 + 1],
    ['example.com/talk.', 23 + 1],
    ['example.com:8080/talk?id=1', 23],
    ['example.com,then', 23 + 5],
    ['dana@example.com', 16],
    ['Node.js', 7],
    ['3.5 km', 6],
    ['end.of sentence', 15],
    ['example.community', 17],
  ])('counts a bare domain with a common ending as a link: %j', (text, weight) => {
    expect(countCharacters(text, 'x-weighted')).toBe(weight);
  });

  it('counts no address as less than 23', () => {
    fc.assert(
      fc.property(webAddress, (url) => {
        expect(countCharacters(url, 'x-weighted')).toBeGreaterThanOrEqual(23);
      }),
    );
  });
});

describe('channels', () => {
  it('are all described, with a limit and where it comes from', () => {
    expect(Object.keys(channels)).toEqual([...channelIds]);
    for (const id of channelIds) {
      expect(Number.isInteger(channels[id].defaultLimit) && channels[id].defaultLimit > 0).toBe(true);
      expect(channels[id].label).not.toBe('');
      expect(channels[id].source).toMatch(/\.$/);
    }
  });

  it('allow 200 and 300 characters in a note', () => {
    expect(channels['linkedin-note'].defaultLimit).toBe(200);
    expect(channels['linkedin-note-premium'].defaultLimit).toBe(300);
  });
});
