/** The lines of address cards (vCard 2.1, RFC 2426, RFC 6350): folded lines joined, names, parameters and values parted. */

export type CardLine = {
  /** The line of the file, counted from 1. */
  readonly line: number;
  /** In capitals, without a group ("item1."). */
  readonly name: string;
  /** In capitals, such as `TYPE=HOME`; in 2.1 also a bare `HOME`. */
  readonly parameters: readonly string[];
  /** Decoded where it was quoted-printable, with its backslashes as they stand. */
  readonly value: string;
};

/** The bytes of quoted-printable, as text: UTF-8 unless the bytes are none. */
function fromQuotedPrintable(value: string, decode: (bytes: Uint8Array) => string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const hex = /^=([0-9a-f]{2})/iu.exec(value.slice(at, at + 3))?.[1];
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else if (value.charCodeAt(at) < 128) bytes.push(value.charCodeAt(at));
  }
  return decode(Uint8Array.from(bytes));
}

/** Where the value of a line begins: at the first colon outside quotation marks; -1 for none. */
function colonIn(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ':' && !isQuoted) return at;
  }
  return -1;
}

/** Parts at `mark` that are neither quoted nor escaped. */
function parted(text: string): readonly string[] {
  return text.match(/(?:"[^"]*"|[^;"])+/gu) ?? [];
}

const beginsQuotedPrintable = /^[^:]*(?:ENCODING=|;)QUOTED-PRINTABLE/iu;

/**
 * Physical lines as logical ones: what begins with a space goes on, and so does quoted-printable that ends in "=". The parts
 * of a line are joined once, so that one of many parts takes no longer than many of one.
 */
function unfolded(text: string): readonly { readonly line: number; readonly text: string }[] {
  const lines: { readonly line: number; readonly parts: string[]; readonly isQuotedPrintable: boolean }[] =
    [];
  let goesOn = false;
  for (const [index, physical] of text.split(/\r\n?|\n/u).entries()) {
    const last = lines.at(-1);
    const isFolded = /^[ \t]/u.test(physical);
    if (last !== undefined && (goesOn || isFolded)) {
      if (goesOn) last.parts.push(last.parts.pop()?.slice(0, -1) ?? '', physical);
      else last.parts.push(physical.slice(1));
    } else {
      const isQuotedPrintable = beginsQuotedPrintable.test(physical);
      lines.push({ line: index + 1, parts: [physical], isQuotedPrintable });
    }
    goesOn = lines.at(-1)?.isQuotedPrintable === true && physical.endsWith('=');
  }
  return lines.map(({ line, parts }) => ({ line, text: parts.join('') }));
}

/**
 * The lines of a file of cards; what is no such line is left out.
 * @param decode the text of bytes, whatever their encoding
 */
export function cardLines(text: string, decode: (bytes: Uint8Array) => string): readonly CardLine[] {
  return unfolded(text).flatMap(({ line, text: whole }) => {
    const colon = colonIn(whole);
    if (colon < 1) return [];
    const [head = '', ...parameters] = parted(whole.slice(0, colon));
    const upper = parameters.map((parameter) => parameter.toUpperCase());
    const isQuotedPrintable = upper.some((parameter) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/u.test(parameter));
    const raw = whole.slice(colon + 1);
    return [
      {
        line,
        name: head
          .replace(/^[\w-]+\./u, '')
          .trim()
          .toUpperCase(),
        parameters: upper,
        value: isQuotedPrintable ? fromQuotedPrintable(raw, decode) : raw,
      },
    ];
  });
}

/** A value as it is read: its backslashes resolved. */
export function unescaped(value: string): string {
  return value.replace(/\\([\\,;:nN])/gu, (_, letter: string) =>
    letter.toLowerCase() === 'n' ? '\n' : letter,
  );
}

/** The parts of a value at `mark`, each as it is read. */
export function partsOf(value: string, mark: ',' | ';'): readonly string[] {
  const parts: string[] = [''];
  for (let at = 0; at < value.length; at += 1) {
    const letter = value.charAt(at);
    if (letter === '\\') {
      parts[parts.length - 1] += value.slice(at, at + 2);
      at += 1;
    } else if (letter === mark) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => unescaped(part).trim());
}
