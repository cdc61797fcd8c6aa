/** The text of a file's bytes: in the encoding that they show, or in the one that the user says. */

/** What can be chosen where the guess is wrong. */
export const encodings = [
  { id: 'utf-8', label: 'Unicode (UTF-8)' },
  { id: 'utf-16le', label: 'Unicode (UTF-16)' },
  { id: 'windows-1252', label: 'Western European' },
  { id: 'windows-1250', label: 'Central European' },
  { id: 'windows-1251', label: 'Cyrillic' },
  { id: 'windows-1253', label: 'Greek' },
  { id: 'windows-1254', label: 'Turkish' },
  { id: 'shift_jis', label: 'Japanese' },
  { id: 'gb18030', label: 'Chinese (simplified)' },
  { id: 'big5', label: 'Chinese (traditional)' },
  { id: 'euc-kr', label: 'Korean' },
] as const;

export type EncodingId = (typeof encodings)[number]['id'] | 'utf-16be';

/** As many bytes as tell whether a file is text. */
const sampled = 64 * 1_024;

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The encoding that the bytes show: by their mark, else UTF-8 where they are such, else the usual one of old programs. */
export function encodingOf(bytes: Uint8Array): EncodingId {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Whether the bytes are no text in any encoding of one byte a letter: such texts hold no zero. */
export function isBinary(bytes: Uint8Array, encoding: EncodingId): boolean {
  return !encoding.startsWith('utf-16') && bytes.subarray(0, sampled).includes(0);
}

/** The text, without a mark at its beginning. Bytes that are no letter in the encoding become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: EncodingId): string {
  return new TextDecoder(encoding).decode(bytes);
}
