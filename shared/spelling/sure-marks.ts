/**
 * Which of a checker's findings are shown: those that are right in 95 of 100 cases. A mark on a name or on a word of
 * somebody's trade costs more trust than a missed typo, so that a capital speaks for a name, and an unknown word is
 * only marked where it is one slip away from a word that is known.
 */

import { own } from '../records.ts';
import type { Span } from '../span.ts';
import { withCapital } from '../text.ts';
import { sureTypos } from './data/sure-typos.ts';
import { usualWords } from './data/usual-words.ts';
import type { Dialect } from './dialects.ts';
import { isOneSlip, isOtherEnglish } from './one-slip.ts';
import type { SpellingMark } from './spelling-mark.ts';

/** What the checker says of a text; its span is in UTF-16 units. */
export type CheckerFinding = Span & {
  /** The checker's name of the rule; `SpellCheck` for a word that it does not know. */
  readonly rule: string;
  readonly message: string;
  /** The likeliest first. */
  readonly suggestions: readonly string[];
};

const mostSuggestions = 4;

/** Shorter words are too near to too many others. */
const shortestGuessed = 6;

/** Part of an address, a handle, a compound or a quotation: nobody's prose. */
const joinsBefore = /[\p{L}\p{M}\p{N}@#_/\\&.'’-]$/u;
const joinsBehind = /^(?:[\p{L}\p{M}\p{N}@_/\\&'’-]|[.:]\p{L})/u;
const quoteBefore = /["“„«‹‘']\s?$/u;

const properNames = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september ' +
    'october november december easter christmas english french german spanish italian'
  ).split(' '),
);

/** A suggestion in the letters in which the word was typed. */
const likeTyped = (typed: string, suggestion: string) =>
  /^\p{Lu}/u.test(typed) ? withCapital(suggestion) : suggestion;

/** The plural of a word that is known: the checker then offers that word, or the plural with an apostrophe. */
const isPlural = (word: string, suggestions: readonly string[]) =>
  word.endsWith('s') && suggestions.some((known) => `${known}s` === word || known.replace("'", '') === word);

/** The spelling of another English that is right here: any of them, or an s that the dictionary only knows as a z. */
function isRightElsewhere(word: string, suggestion: string, dialect: Dialect): boolean {
  if (dialect === 'any') return isOtherEnglish(word, suggestion);
  return dialect !== 'american' && suggestion.replaceAll('z', 's') === word;
}

const isWord = (suggestion: string) => /^[a-z]+$/.test(suggestion);

/** What was meant by an unknown word, the likeliest first; null where it may be right. */
function meantBy(typed: string, suggestions: readonly string[], dialect: Dialect): readonly string[] | null {
  const word = typed.toLowerCase().replaceAll('’', "'");
  const sure = own(sureTypos, word);
  if (sure !== undefined) return [likeTyped(typed, sure)];
  if (typed !== word || !/^[a-z]+$/.test(word) || usualWords.has(word)) return null;
  if (properNames.has(word)) return [withCapital(word)];
  if (word.length < shortestGuessed || isPlural(word, suggestions)) return null;
  if (suggestions.some((suggestion) => isRightElsewhere(word, suggestion, dialect))) return null;
  const meant = suggestions.filter((suggestion) => isWord(suggestion) && isOneSlip(word, suggestion));
  return meant.length > 0 ? meant : null;
}

function spellingMark(
  text: string,
  { start, end, suggestions }: CheckerFinding,
  dialect: Dialect,
): SpellingMark | null {
  const before = text.slice(0, start);
  if (joinsBefore.test(before) || joinsBehind.test(text.slice(end)) || quoteBefore.test(before)) return null;
  const typed = text.slice(start, end);
  const meant = meantBy(typed, suggestions, dialect);
  if (meant === null) return null;
  return {
    start,
    end,
    message: `“${typed}” may be misspelt.`,
    suggestions: meant.slice(0, mostSuggestions),
    word: typed.toLowerCase(),
  };
}

/** Words that are said twice for force, or by a name, are content words; these are said twice by a slip. */
const neverTwice = new Set(
  (
    'the a an to of in and is it you i for on with at your my our we be this are was from as or if but not can will ' +
    'have has would could should me them they their there when what which who by about'
  ).split(' '),
);

/** What a rule has to leave alone. `words` is what it found, `behind` the text after it. */
const exceptions: Readonly<Record<string, (words: string, behind: string) => boolean>> = {
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
  if (own(exceptions, rule)?.(text.slice(start, end), text.slice(end))) return null;
  return {
    start,
    end,
    message: message.replaceAll(/`([^`]*)`/g, '“$1”'),
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

/** An unknown word before a rule about it: what was meant by it is known then. */
const byPlace = (one: CheckerFinding, other: CheckerFinding) =>
  one.start - other.start || Number(other.rule === 'SpellCheck') - Number(one.rule === 'SpellCheck');

/** The marks that are shown of what a checker found in `text`, in its order; none overlaps another. */
export function sureMarks(
  text: string,
  findings: readonly CheckerFinding[],
  dialect: Dialect,
): readonly SpellingMark[] {
  const marks: SpellingMark[] = [];
  for (const finding of findings.toSorted(byPlace)) {
    const mark =
      finding.rule === 'SpellCheck' ? spellingMark(text, finding, dialect) : grammarMark(text, finding);
    if (mark !== null && mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(inItsLetters(text, mark));
  }
  return isForeign(text, findings, marks) ? [] : marks;
}
