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
  { id: 'mixed', label: 'Unicode and Western European, line by line' },
] as const;

export type EncodingId = (typeof encodings)[number]['id'] | 'utf-16be';

/** As many bytes as tell whether a file is text. */
const sampled = 64 * 1_024;

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

const lineEnd = 10;

/** The bytes line by line, each with its line end. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(lineEnd, at);
    const next = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(at, next);
    at = next;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const western = new TextDecoder('windows-1252');

/** The text where the bytes are UTF-8; null where they are not. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Whether some lines near the top are UTF-8 with other than plain letters: such a file was put together of several. */
function isMixed(bytes: Uint8Array): boolean {
  for (const line of linesOf(bytes.subarray(0, sampled))) {
    if (line.some((byte) => byte > 127) && asUtf8(line) !== null) return true;
  }
  return false;
}

/** In UTF-16 every other byte of plain letters is zero: which of the two orders the bytes show, null for neither. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, sampled);
  // Found at once, where the count below takes a while.
  if (!sample.includes(0)) return null;
  const zeros: [number, number] = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  // A good part of the letters are plain in tables of all languages: separators, figures, addresses.
  const least = sample.length / 10;
  if (odd > least && even === 0) return 'utf-16le';
  return even > least && odd === 0 ? 'utf-16be' : null;
}

/** The encoding that the bytes show: by their mark, else UTF-8 where they are such, else the usual one of old programs. */
export function encodingOf(bytes: Uint8Array): EncodingId {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return wide;
  if (asUtf8(bytes) !== null) return 'utf-8';
  return isMixed(bytes) ? 'mixed' : 'windows-1252';
}

/** What stands in no text: control characters but for tabs, line ends, page ends and the mark of an escape. */
function isControl(byte: number): boolean {
  return byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte);
}

/** Whether the bytes are no text in any encoding of one byte a letter: those hold no zero, and hardly a control character. */
export function isBinary(bytes: Uint8Array, encoding: EncodingId): boolean {
  if (encoding.startsWith('utf-16')) return false;
  const sample = bytes.subarray(0, sampled);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return sample.includes(0) || controls > sample.length / 50;
}

/** The text, without a mark at its beginning. Bytes that are no letter in the encoding become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: EncodingId): string {
  if (encoding !== 'mixed') return new TextDecoder(encoding).decode(bytes);
  return Array.from(linesOf(bytes), (line) => asUtf8(line) ?? western.decode(line))
    .join('')
    .replace(/^\ufeff/u, '');
}
