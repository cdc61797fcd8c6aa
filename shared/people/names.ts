/**
 * What can be read from a person's name as it was typed: what to call them in a greeting, their last name, the
 * letters of their avatar, and the form in which names are compared.
 * Nothing here guesses a gender, changes a letter's case or invents a character: apart from white space, which is
 * reduced to single spaces, and Unicode's canonical form (NFC), every result stands in the name as typed.
 */

/** Longer input is not a name; only this many UTF-16 units of it are looked at. */
const longestName = 500;

type Word = { readonly text: string; readonly start: number; readonly end: number };

type NameParts = {
  /** The name in NFC with single spaces, into which the words point. */
  readonly source: string;
  /** Mr, Dr, Sir and their like, when they stood in front. */
  readonly honorifics: readonly Word[];
  readonly given: readonly Word[];
  readonly family: readonly Word[];
};

const honorifics = new Set(
  (
    'dr prof professor professeur mr mrs ms miss mx sir dame lord lady rev reverend rabbi sheikh ' +
    'herr frau hr mme mlle monsieur madame señor señora srta capt captain drs dhr mevr doctor dra'
  ).split(' '),
);

/** Honorifics that are names or initials when no point follows. */
const honorificsWithPoint = new Set(
  'fr. sr. sra. ing. dipl.-ing. ir. hon. eng. arq. lic. h.c. st. lt. col. sgt. maj. mag.'.split(' '),
);

/** These go with the first name: "Sir Ian", never "Sir McTavish". */
const honorificsOfFirstNames = new Set(['sir', 'dame']);

const postNominals = new Set(
  (
    'phd dphil edd dba md dds dvm jd llm llb mba emba msc bsc meng beng mphil mres med mfa mpa mph mpp ' +
    'ma ba bs ms bcom mcom cpa cfa cma acca fca aca cissp cism pmp pmi csm cspo ccie rn np do pe ceng ieng ' +
    'frs frsa obe mbe cbe kbe esq jr sr ii iii iv junior senior shrm-cp shrm-scp sphr phr cipd fcipd mcipd ' +
    'acc pcc mcc lcsw cfp cipp cipm gphr frcp mrcp facp fache ret'
  ).split(' '),
);

/** Words that belong to the last name after them, however they are capitalised. */
const particles = new Set(
  "van von der den de del della dello dei da das dos di du la le las los ter zu zum zur af av bin ibn bint 't d'".split(
    ' ',
  ),
);

/** The same, but names of their own when capitalised: Ben, Al, San. */
const lowerCaseParticles = new Set('ben al el do e y ten san abu ap st st.'.split(' '));

/** From these on, everything is the last name: "bin Khalid al Farsi". */
const patronymics = new Set(['bin', 'ibn', 'bint']);

const aside = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|"[^"]*"|“[^“”]*”|„[^„“]*“|«[^«»]*»/gu;
const endOfName = /[|•@｜]|\s[·–—:~-]\s/u;
const wordRun = /[\p{L}\p{M}\p{N}.'’‘ʻʼ`/·・‐‑\p{Join_Control}-]+/gu;
const wordCore = /(?:['’‘ʻʼ](?=\p{L}))?\p{L}.*?(?=[^\p{L}\p{M}\p{N}]*$)/su;
const initial = /^\p{Lu}\p{M}*$|^(?:\p{L}\p{M}*\.-?)+(?:\p{L}\p{M}*)?$/u;
const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々・·]+$/u;

/** The family names of most Vietnamese people, in their own spelling, which stand first. */
const vietnameseFamilies = new Set(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý trịnh'.split(' '),
);
const vietnameseLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function plain(word: string): string {
  return word.replace(/[’‘ʻʼ`]/g, "'").toLowerCase();
}

function isHonorific(word: string): boolean {
  const lower = plain(word);
  return honorificsWithPoint.has(lower) || honorifics.has(lower.replace(/\.$/, ''));
}

function isPostNominal(word: string): boolean {
  return postNominals.has(plain(word).replaceAll('.', ''));
}

function isParticle(word: string): boolean {
  return particles.has(plain(word)) || lowerCaseParticles.has(word);
}

/** The word without the decoration at its edges; a point stays only where it marks an initial or abbreviation. */
function trimWord(run: string, at: number): Word | undefined {
  if (run.includes('/')) return undefined;
  const core = wordCore.exec(run);
  if (core === null) return undefined;
  const start = core.index;
  let end = start + core[0].length;
  const isAbbreviation = core[0].includes('.') || core[0].length <= 4;
  if (run[end] === '.' && (initial.test(`${core[0]}.`) || isAbbreviation)) end += 1;
  return { text: run.slice(start, end), start: at + start, end: at + end };
}

function readWords(text: string, offset: number): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordRun)) {
    const word = trimWord(match[0], offset + match.index);
    if (word !== undefined) words.push(word);
  }
  return words;
}

/** The parts between commas, each as its words. Asides are blanked, not removed, so that positions still hold. */
function readSegments(source: string): readonly (readonly Word[])[] {
  const withoutAsides = source.replace(aside, (found) => '\u0000'.repeat(found.length));
  const end = withoutAsides.search(endOfName);
  const beforeEnd = end > 0 ? withoutAsides.slice(0, end) : withoutAsides;
  const name = readWords(beforeEnd, 0).length > 0 ? beforeEnd : withoutAsides;
  const segments: (readonly Word[])[] = [];
  let offset = 0;
  for (const segment of name.split(/[,，،;]/u)) {
    const words = readWords(segment, offset);
    if (words.length > 0) segments.push(words);
    offset += segment.length + 1;
  }
  return segments;
}

function isAllCapitals(words: readonly Word[]): boolean {
  return words.every(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase());
}

/** Letters after a name: known ones, or any in capitals beside a name that is not. */
function isPostNominalSegment(words: readonly Word[], name: readonly Word[]): boolean {
  return words.some(({ text }) => isPostNominal(text)) || (isAllCapitals(words) && !isAllCapitals(name));
}

function splitHonorifics(words: readonly Word[]): readonly [readonly Word[], readonly Word[]] {
  const firstOther = words.findIndex(({ text }) => !isHonorific(text));
  const count = firstOther === -1 ? words.length - 1 : firstOther;
  return [words.slice(0, count), words.slice(count)];
}

function withoutPostNominals(words: readonly Word[]): readonly Word[] {
  let length = words.length;
  while (length > 1) {
    const text = words[length - 1]?.text ?? '';
    // "Anh DO" and "Jack MA" are people; with two names in front, the same letters are a degree.
    if (!isPostNominal(text) || !(length > 2 || text.length > 2) || !/^\p{Lu}|^jr|^sr/u.test(text)) break;
    length -= 1;
  }
  return words.slice(0, length);
}

/** A name in two scripts ("Minsu Kim 김민수") is read in the one that separates its parts. */
function inOneScript(words: readonly Word[]): readonly Word[] {
  const others = words.filter(({ text }) => !eastAsian.test(text));
  return others.length > 1 ? others : words;
}

function startOfFamilyName(words: readonly Word[]): number {
  const patronymic = words.findIndex(({ text }, index) => index > 0 && patronymics.has(plain(text)));
  if (patronymic !== -1 && patronymic < words.length - 1) return patronymic;
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1]?.text ?? '')) start -= 1;
  return start;
}

/** "Nguyễn Thị Hạnh": the family name first, and what to call her last. */
function isVietnamese(words: readonly Word[]): boolean {
  const [first, ...rest] = words;
  const last = rest.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    rest.length < 4 &&
    vietnameseFamilies.has(plain(first.text)) &&
    // "Hoàng Nguyễn" has been turned round already.
    !vietnameseFamilies.has(plain(last.text)) &&
    words.some(({ text }) => vietnameseLetter.test(text))
  );
}

function readName(fullName: string): NameParts {
  const source = fullName.slice(0, longestName).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const [first = [], ...rest] = readSegments(source);
  const inverted = rest.find((words) => !isPostNominalSegment(words, first));
  if (inverted !== undefined) {
    const [before, family] = splitHonorifics(withoutPostNominals(first));
    const [between, given] = splitHonorifics(withoutPostNominals(inverted));
    return { source, honorifics: [...before, ...between], given, family };
  }
  const [titles, named] = splitHonorifics(first);
  const words = inOneScript(withoutPostNominals(named));
  if (isVietnamese(words))
    return { source, honorifics: titles, given: words.slice(-1), family: words.slice(0, 1) };
  const isUndivided = words.length < 2 || words.every(({ text }) => eastAsian.test(text));
  const familyStart = isUndivided ? words.length : startOfFamilyName(words);
  return { source, honorifics: titles, given: words.slice(0, familyStart), family: words.slice(familyStart) };
}

/** The words as they stand in the name, up to where a decoration comes between them. */
function sliceOf(source: string, words: readonly Word[]): string {
  const first = words[0];
  if (first === undefined) return '';
  let end = first.end;
  for (const word of words.slice(1)) {
    if (source.slice(end, word.start) !== ' ') break;
    end = word.end;
  }
  return source.slice(first.start, end);
}

function isLoneWordAfterHonorific({ honorifics: titles, given, family }: NameParts): boolean {
  return titles.length > 0 && given.length === 1 && family.length === 0;
}

/**
 * What to call a person in a greeting; '' when the text has no name in it.
 * "Dr. Jan van der Berg, PhD" gives "Jan", "J. R. Banda" gives "J. R.", "Ortiz, Dana" gives "Dana". A name in
 * Chinese, Japanese or Korean script is used whole, and "Dr Banda" too, since nobody is greeted as "Banda". In a
 * Vietnamese name, it is the last word: "Nguyễn Thị Hạnh" gives "Hạnh".
 */
export function firstName(fullName: string): string {
  const name = readName(fullName);
  const { source, given } = name;
  if (isLoneWordAfterHonorific(name)) return sliceOf(source, [...name.honorifics.slice(-1), ...given]);
  if (given.length > 0 && given.every(({ text }) => eastAsian.test(text))) return sliceOf(source, given);
  const firstFull = given.findIndex(({ text }) => !initial.test(text));
  return sliceOf(source, firstFull === -1 ? given : given.slice(0, firstFull + 1));
}

/**
 * The last name with the particles before it ("van der Berg"); '' for a single name, and for one in Chinese,
 * Japanese or Korean script, which is used whole as the first name.
 */
export function lastName(fullName: string): string {
  const name = readName(fullName);
  if (isLoneWordAfterHonorific(name)) {
    const title = plain(name.honorifics.at(-1)?.text ?? '').replace(/\.$/, '');
    return honorificsOfFirstNames.has(title) ? '' : sliceOf(name.source, name.given);
  }
  const start = name.family.findLastIndex((word, index) => {
    const next = name.family[index + 1];
    return next !== undefined && name.source.slice(word.end, next.start) !== ' ';
  });
  return sliceOf(name.source, name.family.slice(start + 1));
}

function firstGrapheme(text: string): string {
  for (const { segment } of segmenter.segment(text)) return segment;
  return '';
}

/** The first character a reader sees, in upper case where that is still one character ("ß" has none). */
function avatarLetter(text: string): string {
  const letter = firstGrapheme(text);
  const upper = letter.toUpperCase();
  return firstGrapheme(upper) === upper ? upper : letter;
}

/** One or two characters, as a reader sees them, to stand for a person in an avatar; '' for an empty name. */
export function initials(fullName: string): string {
  const { source, given, family } = readName(fullName);
  const letters = avatarLetter(given[0]?.text ?? '') + avatarLetter(family.at(-1)?.text ?? '');
  return letters === '' ? avatarLetter(source) : letters;
}

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

/**
 * Text in the form in which it is searched and compared: without case, accents, Hebrew and Arabic points, full or
 * half width, and with single spaces. Letters that differ by more (Japanese が and か) stay apart.
 */
export function foldForSearch(text: string): string {
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
