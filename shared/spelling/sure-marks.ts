/**
 * Which of a checker's findings are shown: those that are right in 95 of 100 cases. A mark on a name or on a word of
 * somebody's trade costs more trust than a missed typo, so that a capital speaks for a name, and an unknown word is
 * only marked where it is one slip away from a word that is known.
 */

import { own } from '../records.ts';
import type { Span } from '../span.ts';
import { grammarMessages } from './data/grammar-rules.ts';
import type { Dialect } from './dialects.ts';
import { knownSlips, unknownWord } from './known-slips.ts';
import { meantWords, type WordUse } from './meant-words.ts';
import { phraseSlips } from './phrase-slips.ts';
import { isProse } from './prose.ts';
import type { SpellingMark } from './spelling-mark.ts';

/** What the checker says of a text; its span is in UTF-16 units. */
export type CheckerFinding = Span & {
  /** The checker's name of the rule; `SpellCheck` for a word that it does not know. */
  readonly rule: string;
  readonly message: string;
  /** The likeliest first. */
  readonly suggestions: readonly string[];
};

/** Who reads: the English that is right here, and how usual words are. */
export type Reader = WordUse & { readonly dialect: Dialect };

const mostSuggestions = 4;

function spellingMark(
  text: string,
  { start, end, suggestions }: CheckerFinding,
  reader: Reader,
): SpellingMark | null {
  const typed = text.slice(start, end);
  if (!isProse(text, { start, end })) return null;
  const meant = meantWords(typed, { ...reader, suggestions });
  if (meant === null) return null;
  const message = unknownWord(typed);
  return { start, end, message, suggestions: meant.slice(0, mostSuggestions), word: typed };
}

/** Words that are said twice for force, or by a name, are content words; these are said twice by a slip. */
const neverTwice = new Set(
  (
    'the a an to of in and is it you i for on with at your my our we be this are was from as or if but not can will ' +
    'have has would could should me them they their there when what which who by about'
  ).split(' '),
);

/** A subject of a verb, and nothing else: “someone like you has” is right. */
const subjectBefore = /(?:^|[^\p{L}'’-])(?:I|i|[Ww]e|[Tt]hey)\s+$/u;

type Exception = (words: string, behind: string, before: string) => boolean;

/** What a rule has to leave alone. `words` is what it found, `behind` the text after it. */
const exceptions: Readonly<Record<string, Exception>> = {
  // What it says of “were” and “its” is not so sure.
  PronounContraction: (words) => words.toLowerCase() !== 'your',
  PronounInflectionBe: (words, _behind, before) => words !== 'was' || !/\b(?:we|they)\s+$/i.test(before),
  PronounVerbAgreement: (words, _behind, before) =>
    !/^(?:has|wants|needs|does|goes|likes|makes|knows|thinks)$/.test(words) || !subjectBefore.test(before),
  LetsConfusion: (words) => words !== 'Lets',
  // The sound of an abbreviation, a number or a name cannot be seen.
  AnA: (words, behind) =>
    !/^an?$/.test(words) ||
    !/^ [a-z]{3,}(?![\p{L}\p{N}'’.&-])/u.test(behind) ||
    /^ (?:hono|hour|heir)/.test(behind),
  RepeatedWords: (words) => !neverTwice.has(words.split(/\s/)[0]?.toLowerCase() ?? ''),
  // An i with a full stop is a list's, or short for a name; without its apostrophe, another word is meant.
  CapitalizePersonalPronouns: (words, behind) => !/^i(?:['’]\p{L}+)?$/u.test(words) || /^[.)]/.test(behind),
};

function grammarMark(text: string, finding: CheckerFinding): SpellingMark | null {
  const { rule, start, end, message, suggestions } = finding;
  if (own(exceptions, rule)?.(text.slice(start, end), text.slice(end), text.slice(0, start))) return null;
  return {
    start,
    end,
    message: own(grammarMessages, rule) ?? message.replaceAll(/`([^`]*)`/g, '“$1”'),
    suggestions: suggestions.slice(0, mostSuggestions),
    word: null,
  };
}

/** With the apostrophe that the text is written with. */
function inItsLetters(text: string, mark: SpellingMark): SpellingMark {
  if (!text.includes('’') || text.includes("'")) return mark;
  return { ...mark, suggestions: mark.suggestions.map((suggestion) => suggestion.replaceAll("'", '’')) };
}

/** With more of its words unknown, a text is not English. */
const mostUnknown = 1 / 4;

/** True where so many words are unknown, and no slip of a known one, that the text is in another language. */
function isForeign(
  text: string,
  findings: readonly CheckerFinding[],
  marks: readonly SpellingMark[],
): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const strange = findings.filter(
    ({ rule, start, end }) =>
      rule === 'SpellCheck' &&
      /^\p{Ll}/u.test(text.slice(start, end)) &&
      !marks.some((mark) => mark.start === start),
  );
  return strange.length > words.length * mostUnknown;
}

/** The marks that are shown of what a checker found in `text`, in its order; none overlaps another. */
export function sureMarks(
  text: string,
  findings: readonly CheckerFinding[],
  reader: Reader,
): readonly SpellingMark[] {
  const isUnknown = ({ rule }: CheckerFinding) => rule === 'SpellCheck';
  const found = [
    // At one place, what was meant is known best by heart, and better of a word than of a rule about it.
    ...knownSlips(text),
    ...phraseSlips(text),
    ...findings.filter(isUnknown).map((finding) => spellingMark(text, finding, reader)),
    ...findings.filter((finding) => !isUnknown(finding)).map((finding) => grammarMark(text, finding)),
  ].filter((mark) => mark !== null);
  const marks: SpellingMark[] = [];
  for (const mark of found.toSorted((one, other) => one.start - other.start)) {
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(inItsLetters(text, mark));
  }
  return isForeign(text, findings, marks) ? [] : marks;
}
