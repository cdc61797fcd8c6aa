import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRemoved, showHidden, withoutHidden } from './hidden-characters.ts';

describe('hidden characters', () => {
  it('are made visible and named', () => {
    expect(showHidden('pay \u202eevil\u202c now\u200b')).toEqual({
      text: 'pay ⟨U+202E⟩evil⟨U+202C⟩ now⟨U+200B⟩',
      found: ['U+202E (right-to-left override)', 'U+202C (end of direction)', 'U+200B (zero-width space)'],
    });
    expect(showHidden('a\u2066b\u2069 c\u00add \ufeff').found).toHaveLength(4);
    expect(showHidden('pay\u200dpal \ufe0f').text).toBe('pay⟨U+200D⟩pal ⟨U+FE0F⟩');
    expect(showHidden('x\u{e0041}\u{e0042}').text).toBe('x⟨U+E0041⟩⟨U+E0042⟩');
  });

  it.each([
    'Plain text, with “quotes” and\na new line',
    'family 👨‍👩‍👧, heart ❤️, skin 👩🏽‍💻, Scotland 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    'می\u200cخواهم',
    'क्\u200dष',
    'مرحبا بك',
  ])('leave “%s” as it is', (text) => {
    expect(showHidden(text)).toEqual({ text, found: [] });
  });

  it('are all gone afterwards, and everything else is still there', () => {
    const character = fc.constantFrom(
      'a',
      'ب',
      '👨',
      '\u200d',
      '\u202e',
      '\ufe0f',
      ' ',
      '\u200b',
      '\u{e0041}',
      '🏴',
    );
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const { text } = showHidden(characters.join(''));
        expect(text).not.toMatch(/[\u202e\u200b]/);
        expect(
          showHidden(text)
            .text.replace(/⟨U\+[0-9A-F]+⟩/g, '')
            .match(/[aب👨]/gu)?.length ?? 0,
        ).toBe(characters.filter((one) => /[aب👨]/u.test(one)).length);
      }),
    );
  });

  it.each([
    ['Hi\u200b Dana, your\u2060 talk\ufeff helped us.', 'Hi Dana, your talk helped us.', 3],
    ['soft\u00adhyphen', 'softhyphen', 1],
    ['pay \u202eevil\u202c', 'pay evil', 2],
    ['x\u{e0041}\u{e0042}', 'x', 2],
    ['a\u200eb', 'ab', 1],
    ['\u3164', '', 1],
    ['ends in a joiner\u200d', 'ends in a joiner', 1],
  ])('are left out of “%s”', (text, cleaned, removed) => {
    expect(withoutHidden(text)).toMatchObject({ text: cleaned, removed });
  });

  it.each([
    'family 👨‍👩‍👧, heart ❤️',
    'می\u200cخواهم',
    'क्\u200dष',
    'שלום\u200f (Dana)!',
    'مرحبا \u2068Dana\u2069',
    'plain',
  ])('stay in “%s”, where they do what they are for', (text) => {
    expect(withoutHidden(text)).toEqual({ text, removed: 0, found: [] });
  });

  it('are named', () => {
    const told = ['a\u200bb', 'a\u200bb\u00adc\u200b', 'x\u{e0041}'].map((text) =>
      describeRemoved(withoutHidden(text)),
    );
    expect(told).toEqual([
      'One hidden character left out: zero-width space.',
      '3 hidden characters left out: zero-width space and soft hyphen.',
      'One hidden character left out: U+E0041.',
    ]);
  });
});
