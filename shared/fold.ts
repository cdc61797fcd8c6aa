/** The form in which names and words are searched and compared. */

const lettersWithoutDecomposition: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
};

const isPlain = /^[ -~]*$/;

/**
 * Text in the form in which it is searched and compared: without case, accents, Hebrew and Arabic points, full or
 * half width, and with single spaces. Letters that differ by more (Japanese が and か) stay apart.
 */
export function foldForSearch(text: string): string {
  // Most texts are of this kind, and need none of what follows.
  if (isPlain.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(
      /[\p{Script=Inherited}--[\u3099\u309a]]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/gv,
      '',
    )
    .replace(/[ßøłđðþæœıħς’‘ʼ‐‑]/gu, (letter) => lettersWithoutDecomposition[letter] ?? letter)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}
