/**
 * A text taken apart once, for all rules: words, sentences, quoted stretches, greeting and signature.
 * Every position is in UTF-16 units of the text as given. All scans are linear.
 */
import { overlapsAny, type Span } from '../../span.ts';
import { closing, salutation } from './courtesies.ts';
import { findLinks, type WebLink } from './web-links.ts';

export type Word = Span & {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly plain: string;
  /** Index of its sentence. */
  readonly sentence: number;
};

export type Sentence = Span & {
  readonly isQuestion: boolean;
  /** Its words: `words.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
};

export type Greeting = Span & {
  /** "Hi", "Dear"; '' where the text begins with the name itself. */
  readonly salutation: string;
  /** Whom it greets, as written: "Priya", "there", "Dr Raman"; null when it greets nobody. */
  readonly addressee: Span | null;
};

export type ReadText = {
  readonly text: string;
  /** Same length as `text`: lower case, straight quotes and hyphens, plain spaces. Patterns run on this. */
  readonly plain: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly Span[];
  readonly links: readonly WebLink[];
  readonly greeting: Greeting | null;
  readonly signature: Span | null;
  /** What is between greeting and signature. */
  readonly body: Span;
};

/** Lower case, unit by unit where a letter changes its length (İ), so that positions hold. */
function sameLengthLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const one = character.toLowerCase();
    return one.length === character.length ? one : character;
  }).join('');
}

export function toPlain(text: string): string {
  return sameLengthLowerCase(text)
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u00a0\u202f\u2009\u200a\t]/g, ' ')
    .replace(/[‐‑]/g, '-');
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‐‑-][\p{L}\p{M}\p{N}]+)*/gu;
const sentenceEnd = /[.!?…。！？؟۔]+["'”’)\]»]*(?=\s|$)|[。！？]|\n+/gu;
const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|mx|prof|st|e\.g|i\.e|vs|no|nr|approx|ca|cf|al|inc|ltd|co|jr|sr|\p{L})$/iu;
const quotedPattern = new RegExp(
  [
    String.raw`“[^”\n]{1,200}”`,
    String.raw`"[^"\n]{1,200}"`,
    String.raw`«[^»\n]{1,200}»`,
    String.raw`„[^“”\n]{1,200}[“”]`,
    String.raw`(?<![\p{L}\p{N}])[‘'][^‘’'\n]{1,120}[’'](?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Mail programs break long lines; a shorter line was ended by its writer. */
const shortestWrapped = 40;

/** Whether a line break at `at` stands inside a sentence that was too long for its line. */
function isWrapped(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();
  return (
    line.length >= shortestWrapped &&
    /[\p{L}\p{N},]$/u.test(line) &&
    /^\p{Ll}/u.test(text.slice(at + 1, at + 3))
  );
}

function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    if (match[0] === '\n' && isWrapped(text, match.index)) continue;
    const isPoint = match[0] === '.';
    if (isPoint && abbreviation.test(text.slice(Math.max(start, match.index - 8), match.index))) continue;
    const span = trimmed(text, start, match.index + match[0].length);
    if (span.end > span.start) spans.push(span);
    start = match.index + match[0].length;
  }
  const last = trimmed(text, start, text.length);
  if (last.end > last.start) spans.push(last);
  return spans;
}

function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}

/** "Hi Priya,", "Dear Dr Raman –", "Priya, …", "Hello there!": whom the text turns to first. */
function readGreeting(text: string, plain: string): Greeting | null {
  const found = salutation.exec(plain);
  if (found === null) {
    const bare =
      /^\s*(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?)(?:\s*[,:]|\s+[–—-])(?=\s)/u.exec(
        text,
      );
    if (bare?.[1] === undefined || notNames.has(bare[1].toLowerCase())) return null;
    const start = bare[0].indexOf(bare[1]);
    return {
      start: 0,
      end: bare[0].length,
      salutation: '',
      addressee: { start, end: start + bare[1].length },
    };
  }
  const after = found[0].length;
  const rest = text.slice(after, after + 80);
  const closed = /^[ ,]*([^,.!:;\n–—?]{1,60}?)\s*(?:[,.!:;\n–—?]| - )/u.exec(rest);
  const words = closed?.[1]?.trim().split(/\s+/u) ?? [];
  const isClosed = closed?.[1] !== undefined && words.length <= 4 && closed[1].trim() !== '';
  if (isClosed && closed?.[1] !== undefined) {
    // "Dr." ends in a point that closes nothing.
    const titled = /^[ ,]*((?:dr|prof|mr|mrs|ms|mx)\.\s+[^,.!:;\n–—?]{1,40}?)\s*[,.!:;\n–—]/iu.exec(rest);
    const name = titled?.[1] ?? closed[1];
    const whole = titled?.[0] ?? closed[0];
    const start = after + whole.indexOf(name.trim());
    return {
      start: 0,
      end: after + whole.length,
      salutation: found[1] ?? '',
      addressee: { start, end: start + name.trim().length },
    };
  }
  const open = /^[ ,]*((?:(?:dr|prof|mr|mrs|ms)\.? )?[\p{L}\p{M}'’-]+)/iu.exec(rest);
  if (
    open?.[1] !== undefined &&
    (isCapitalised(open[1]) || impersonal.has(open[1].toLowerCase())) &&
    !notNames.has(open[1].toLowerCase())
  ) {
    const start = after + open[0].length - open[1].length;
    return {
      start: 0,
      end: after + open[0].length,
      salutation: found[1] ?? '',
      addressee: { start, end: start + open[1].length },
    };
  }
  return { start: 0, end: after, salutation: found[1] ?? '', addressee: null };
}

const impersonal = new Set('there all everyone team friend friends sir madam folks'.split(' '));

/** Words that stand first in a sentence before a comma and greet nobody. */
const notNames = new Set(
  (
    'i we you my your our the a an this that these those it its is are was were do does did can could would will shall ' +
    'yes no thanks thank sorry congratulations congrats today yesterday tomorrow recently also however well so and but ' +
    'if when while after before as at in on for from with because since although though first second third finally ' +
    'hope hoping please just lately currently unfortunately happily sadly indeed again still here now then once ' +
    'years months weeks last next what who how why where which hi hello hey dear good great nice noted ok okay ' +
    're fwd fw ps saw read loved heard came found noticed being having working looking seeing'
  ).split(' '),
);

/** Three words or more and a point or a smile: "Let me know." A name may end in "Jr." */
const saysSomething = /\S\s\S+\s\S*(?:\p{L}{3}[.!…]+|\s?[:;]-?\))$/u;

function readSignature(
  text: string,
  plain: string,
  sentences: readonly Span[],
  bodyStart: number,
): Span | null {
  const lastBreak = text.trimEnd().lastIndexOf('\n');
  let start = -1;
  if (lastBreak > bodyStart) {
    const lastLine = text.slice(lastBreak + 1).trim();
    const lastPlain = plain.slice(lastBreak + 1).trim();
    const count = lastLine.split(/\s+/u).length;
    const isSentence = /[?]$/u.test(lastLine) || (saysSomething.test(lastLine) && !closing.test(lastPlain));
    if (lastLine.length <= 60 && !isSentence && count <= 5) start = lastBreak + 1;
    const before = text.slice(0, lastBreak).trimEnd();
    const previous = before.lastIndexOf('\n') + 1;
    const line = plain.slice(previous, lastBreak).trim();
    if (start >= 0 && previous > bodyStart && line.length <= 40 && closing.test(line)) start = previous;
  }
  for (const { start: at, end } of sentences.slice(-3)) {
    if (at <= bodyStart || start >= 0) continue;
    const rest = plain.slice(at, text.length).trim();
    if (
      rest.length <= 60 &&
      !rest.includes('?') &&
      closing.test(rest) &&
      end - at <= 40 &&
      rest.split(/\s+/u).length <= 6
    )
      start = at;
  }
  return start < 0 ? null : { start, end: text.length };
}

/** Takes `text` apart. Never fails, whatever the text. */
export function readText(text: string): ReadText {
  const plain = toPlain(text);
  const spans = sentenceSpans(text);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let next = 0;
  const links = findLinks(plain);
  const found = [...text.matchAll(wordPattern)].filter(
    ({ index }) => !links.some(({ start, end }) => start <= index && index < end),
  );
  for (const span of spans) {
    const from = words.length;
    for (let match = found[next]; match !== undefined && match.index < span.end; match = found[next]) {
      const end = match.index + match[0].length;
      words.push({
        text: match[0],
        plain: plain.slice(match.index, end),
        start: match.index,
        end,
        sentence: sentences.length,
      });
      next += 1;
    }
    const isQuestion = /[?？؟]["'”’)\]»]*[.!…]*$/u.test(
      text.slice(Math.max(span.start, span.end - 6), span.end),
    );
    sentences.push({ ...span, isQuestion, from, to: words.length });
  }
  const greeting = readGreeting(text, plain);
  const bodyStart = greeting?.end ?? 0;
  const signature = readSignature(text, plain, spans, bodyStart);
  const quoted = [...text.matchAll(quotedPattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return {
    text,
    plain,
    words,
    sentences,
    quoted,
    links,
    greeting,
    signature,
    body: { start: bodyStart, end: signature?.start ?? text.length },
  };
}

/** Where a global pattern (of lower-case words) occurs, outside quoted titles unless asked. */
export function findPhrases(read: ReadText, pattern: RegExp, inQuotes = false): readonly Span[] {
  const spans: Span[] = [];
  for (const match of read.plain.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (inQuotes || !overlapsAny(span, read.quoted)) spans.push(span);
  }
  return spans;
}

export function sentenceAt(read: ReadText, position: number): Sentence | undefined {
  return read.sentences.find(({ start, end }) => start <= position && position < end);
}

export function quote(read: ReadText, { start, end }: Span): string {
  return `“${read.text.slice(start, end).replace(/\s+/gu, ' ').trim()}”`;
}
