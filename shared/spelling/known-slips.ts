/**
 * Slips that are known by heart. They are found whatever the checker says: some, like “cant” and “wont”, are words of a
 * dictionary as well.
 */
import { own } from '../records.ts';
import { withCapital } from '../text.ts';
import { lostApostrophes } from './data/lost-apostrophes.ts';
import { sureTypos } from './data/sure-typos.ts';
import { isProse, maybeName } from './prose.ts';
import type { SpellingMark } from './spelling-mark.ts';

/** Days, months and languages that are nothing else in small letters, unlike “march” and “polish”. */
const alwaysCapital = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september ' +
    'october november december easter christmas english german spanish italian swedish norwegian portuguese ' +
    'japanese chinese korean hindi russian american british canadian australian african european'
  ).split(' '),
);

const words = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;

/** Where a slip is another word too, what stands around it has to speak for the slip. */
const speaksForSlip: Readonly<Record<string, (before: string, behind: string) => boolean>> = {
  // “As is his wont”.
  wont: (before, behind) =>
    /^\s+(?!to\b)[a-z]/.test(behind) &&
    !/\b(?:his|her|its|their|my|our|your|the|is|are|was|were)\s+$/i.test(before),
  // “The cant of the hull”.
  cant: (before, behind) =>
    /^(?:\s+(?!of\b|hooks?\b)[a-z]|[.,;!?]|$)/.test(behind) &&
    !/\b(?:the|an?|of|in|this|some|for|with)\s+$/i.test(before),
  // A sheep.
  wether: (_before, behind) =>
    /^\s+(?:i|you|he|she|it|we|they|the|a|to|or|this|there|your|my|our)\b/i.test(behind),
  // German for “in the”, before a noun with its capital.
  im: (_before, behind) => /^\s+[a-z\d]/.test(behind),
};

/** What was meant by a word in small letters; nothing where that is what stands there. */
function meantBy(word: string): string | undefined {
  if (alwaysCapital.has(word)) return withCapital(word);
  const meant = own(sureTypos, word) ?? own(lostApostrophes, word.replace("'", ''));
  return meant?.toLowerCase() === word ? undefined : meant;
}

/** The marks of all that are in `text`, in its order. */
export function knownSlips(text: string): readonly SpellingMark[] {
  return [...text.matchAll(words)].flatMap(({ 0: typed, index: start }) => {
    const span = { start, end: start + typed.length };
    const word = typed.toLowerCase().replaceAll('’', "'");
    const meant = meantBy(word);
    if (meant === undefined || meant === typed || !isProse(text, span) || maybeName(text, span)) return [];
    if (own(speaksForSlip, word)?.(text.slice(0, start), text.slice(span.end)) === false) return [];
    const suggestion = typed === typed.toLowerCase() ? meant : withCapital(meant);
    return [{ ...span, message: unknownWord(typed), suggestions: [suggestion], word }];
  });
}

/** What is said of a word that is known to be no word, or not known at all. */
export const unknownWord = (typed: string) => `“${typed}” may be misspelt.`;
