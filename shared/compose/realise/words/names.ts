/** Names as they stand in an answer: which words are one, and what keeps its capital inside a sentence. */

import { indefinites, isDeterminer, modals, prepositions } from '../../../language/closed-class.ts';
import { stemsOf } from '../../../language/gerund.ts';
import type { Language, Token } from '../../../language/language.ts';
import { mayBeThird } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { commonGivenNames } from '../../../people/names/data/given-names.ts';
import { isBrandName } from './brand-names.ts';
import { isCommonNoun } from './head-nouns.ts';
import { isCalendarName } from './time-nouns.ts';
import { tellingVerbs } from './verb-groups.ts';

/** Where an answer names a person or a place, one word with a capital is its name. */
export const isOneName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+\.?$/u.test(text) &&
  !isCommonNoun(text.replace('.', '')) &&
  !/(?:ing|ics|ment|ferred|mended|duced)$|^Ex-\p{Ll}/u.test(text);

/** "Sue from the allotments", "Jo (HR)", "Dexter, my cousin": where somebody is asked for, a word with a capital before a place is a name. */
export const isNameWithPlace = (text: string, language: Language): boolean => {
  const [, name = ''] =
    /^(\p{Lu}\p{Ll}+)(?:(?: \p{Lu}\p{Ll}+(?= the ))? (?:\(|(?:from|at|in|on|with|who|off|down|up|next|the) )|, (?:my|our|an?|the) )/u.exec(
      text,
    ) ?? [];
  const lower = name.toLowerCase();
  // "Worked with Dana", "Through the rowing club".
  const isPlainWord =
    !commonGivenNames.has(lower) && ['ADP', 'VERB', 'ADV', 'SCONJ'].includes(language.usualTag(lower));
  return name !== '' && !isCommonNoun(name) && !isPlainWord;
};

const joiners: ReadonlySet<string> = new Set([
  'of',
  'and',
  'the',
  '&',
  'for',
  'de',
  'da',
  'van',
  'von',
  'der',
  'la',
  'at',
  '-',
  ',',
]);
const capital = /^\p{Lu}/u;
const letters = /\p{L}/u;

/** Words with a capital by nature; others in the dictionary have it only at the start of a sentence. */
const peoples: ReadonlySet<string> = new Set(
  `african american arabic asian australian austrian brazilian british bulgarian canadian chinese croatian czech danish
   dutch egyptian english ethiopian european finnish flemish french german ghanaian greek hungarian indian indonesian
   iranian irish israeli italian japanese kenyan korean latin mexican nigerian norwegian pakistani persian polish
   portuguese romanian russian scottish spanish swedish swiss turkish ukrainian vietnamese welsh
   christmas easter ramadan eid diwali hanukkah`.split(/\s+/),
);

const titles: ReadonlySet<string> = new Set([
  'prof',
  'professor',
  'dr',
  'mr',
  'mrs',
  'ms',
  'mx',
  'sir',
  'rev',
  'fr',
]);

/** Whether a word has its capital by nature: a name, an abbreviation, "I". */
export function keepsCapital(typed: string, language: Language): boolean {
  // "Owner's smile"; what is Dana's keeps its capital.
  const owner = typed.replace(/['’]s$/, '');
  const word = commonGivenNames.has(owner.toLowerCase()) ? typed : owner;
  const lower = word.toLowerCase();
  if (/^i(['’]|$)/i.test(word)) return true;
  if (indefinites.has(lower)) return false;
  if (/\p{Lu}/u.test(word.slice(1)) || /\d/.test(word)) return true;
  if (isCommonNoun(lower) && word !== word.toUpperCase()) return false;
  if (peoples.has(lower) || titles.has(lower)) return true;
  if (isDerived(lower, language)) return false;
  return !language.knows(lower) || language.usualTag(lower) === 'PROPN' || isOfPlace(lower, language);
}

/** "Learnings", "anonymized": a form of a common word that the dictionary does not list. */
const isDerived = (word: string, language: Language) =>
  /.{4}i[sz](?:e[ds]?|ing|ation)$/.test(word) ||
  (/.{5}ing$/.test(word) && stemsOf(word).some((stem) => language.knows(stem))) ||
  (/.{4}ing$/.test(word) && stemsOf(word).some((stem) => language.canBe(stem, 'verb'))) ||
  /.{3}(?:iv|il|al|ar|os|uos|nom)ity$/.test(word) ||
  // "Teardown", "walkthrough": a verb and its particle.
  language.canBe(/^(.{4,})(?:down|up|out|off|over|back|through)$/.exec(word)?.[1] ?? '', 'verb') ||
  (/.{3}ings$|.{7}s$/.test(word) &&
    language.knows(word.slice(0, -1)) &&
    language.usualTag(word.slice(0, -1)) !== 'PROPN') ||
  isPluralOfThing(word, language);

/** "Willows", "legacies": many of what the dictionary lists as one thing. */
function isPluralOfThing(word: string, language: Language): boolean {
  if (familiesLikeMany.has(word) || !/.{3}s$/.test(word)) return false;
  const possibly = [word.slice(0, -1), word.replace(/(?<=.{3})ies$/, 'y')];
  return possibly.some((one) => one !== word && language.knows(one) && language.usualTag(one) === 'NOUN');
}

/** Family names that look like many of a thing. */
const familiesLikeMany = wordList(
  `banks bridges brooks books combs fields flowers hills mills parks peoples rivers roots sands stones towers
  waters wells woods`,
);

/** "Iberian", "Victorian": made from a name; not "vegetarian". */
const isOfPlace = (word: string, language: Language) =>
  /(?<!ar|medi|civil)ian$/.test(word) && language.usualTag(word) === 'ADJ';

/** Whether the words are a name and nothing else: "Dana Ortiz", "Leeds Maker Fair", "ORR". */
export function isName(text: string, tokens: readonly Token[], language: Language): boolean {
  const words = tokens.filter((token) => letters.test(token.text));
  const first = words[0];
  if (isDeterminer(first)) return false;
  if (!first || !capital.test(first.text) || words.length > 8) return false;
  if (text.includes(', ') && words.length > 6) return false;
  if (isVerbThenNames(text, language)) return false;
  const capitals = words.filter((token) => capital.test(token.text));
  const rest = words.slice(1).every((token) => capital.test(token.text) || joiners.has(token.lower));
  return rest && (capitals.length > 1 || keepsCapital(first.text, language));
}

const smallInTitle: ReadonlySet<string> = new Set(
  'of the and in on a an to with for at from by or as'.split(' '),
);

/**
 * "The Salt Staircase", "Herbs of the Stone Walls": what a book or a film is called, by an article or another small word
 * among words with capitals; not "The Spring Conference". More may be said of it behind a comma.
 */
export function isTitleOfWork(text: string, language: Language): boolean {
  const words = (text.split(/[,:;(]/, 1)[0] ?? '').trim().split(' ');
  const large = words.filter((word) => !smallInTitle.has(word));
  const isSmall = (word: string) => smallInTitle.has(word.toLowerCase()) || word === 'That';
  return (
    words.length > 2 &&
    words[0] === large[0] &&
    large.length > 1 &&
    // "Listing on FreshBasket": what has its own way of writing is no word of a title.
    !large.some((word) => /\p{Ll}\p{Lu}/u.test(word)) &&
    // "The AGM at Ibadan", "The MSc in History": letters that stand for words are no title.
    !large.some((word) => /^\p{Lu}\p{Ll}?\p{Lu}\p{L}*$/u.test(word)) &&
    !prepositions.has(words[0]?.toLowerCase() ?? '') &&
    !isVerbThenNames(text, language) &&
    words.some(isSmall) &&
    // "Songs in Spanish": what else has a capital has it by nature.
    !large.slice(1).every((word) => isNameByNature(word, language)) &&
    large.every((word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word)) &&
    !large.some((word) => isCommonNoun(word) || organisations.test(word))
  );
}

const isDoing = (lower: string, language: Language) =>
  /..ing$/.test(lower) && stemsOf(lower).some((stem) => language.canBe(stem, 'verb'));

/** "Worked with Dana"; "Peg Ek" and "Ate Tess" are names. */
const isDone = (lower: string, next: string, language: Language) =>
  language.usualTag(lower) === 'VERB' && !commonGivenNames.has(lower) && !capital.test(next);

/** "Teaching Spanish", "Recommended by Dana Ortiz": the first word is small but for its place, the others are names. */
function isVerbThenNames(text: string, language: Language): boolean {
  const [first = '', ...rest] = text.split(/[^\p{L}\p{M}\d'’-]+/u).filter((word) => word !== '');
  const names = rest.filter((word) => capital.test(word));
  // "Better English".
  const isOfKind = language.usualTag(first.toLowerCase()) === 'ADJ' && !peoples.has(first.toLowerCase());
  if (isOfKind && names.length > 0 && names.every((word) => peoples.has(word.toLowerCase()))) return true;
  return (
    (isDoing(first.toLowerCase(), language) || isDone(first.toLowerCase(), rest[0] ?? '', language)) &&
    names.length > 0 &&
    names.every((word) => isNameByNature(word, language))
  );
}

const isNameByNature = (word: string, language: Language) =>
  keepsCapital(word, language) ||
  commonGivenNames.has(word.toLowerCase()) ||
  isCalendarName(word.toLowerCase());

/** What has a small word in its name and is no work. */
const organisations =
  /^(?:University|Institute|Ministry|Department|Bank|Centre|Center|Friends|Faculty|Bay|Isle|City)$/;

/** The text with a small first letter, unless its first word keeps its capital. */
export function inside(text: string, language: Language): string {
  // "Ex-neighbour".
  if (/^Ex-\p{Ll}/u.test(text)) return `e${text.slice(1)}`;
  const word = /^[\p{L}\p{M}\d'’]+(?!\.\p{L})/u.exec(text)?.[0];
  if (!word || !capital.test(word) || isBrandName(word) || keepsCapital(word, language)) return text;
  if (isTitleOfWork(text, language)) return text;
  const title =
    /^[\p{L}\p{M}]+ (?:(?:de|da|di|do|dos|du|la|le|van|von|der|den|ten|el|al|bin|ibn) )*\p{Lu}\p{Ll}/u.test(
      text,
    ) &&
    !isFunctionWord(word, language) &&
    (commonGivenNames.has(word.toLowerCase()) || !isVerbThenNames(text, language));
  const institution = /^(?:University|Institute|College|School|Ministry|Academy|Bank|Museum) of \p{Lu}/u.test(
    text,
  );
  // "Ward 6", "Platform 9": with its number a thing is named.
  const isNumbered =
    /^\p{Lu}\p{L}+ \d+(?=$|[,.;:)]| (?:at|in|of|on|and)\b)/u.test(text) && !isFunctionWord(word, language);
  // "Arts & Health day".
  const isJoined = /^\p{Lu}\p{L}+ & \p{Lu}/u.test(text) && !isFunctionWord(word, language);
  return title || institution || isNumbered || isJoined || isTeller(text, language)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Dana suggested it", "Ben and Dana met me": somebody is named who tells or does something. */
function isTeller(text: string, language: Language): boolean {
  const [first, next, later] = language.read(text);
  if (!first || !next) return false;
  // "Will said so": a modal does not go with a past form.
  if (modals.has(first.lower)) return next.tag === 'VERB' && next.lower !== next.lemma;
  // "Permission asked": what is asked for, with the capital of the first word.
  const ends = later === undefined || later.tag === 'PUNCT';
  const isThing = ends && language.usualTag(first.lower) === 'NOUN' && !commonGivenNames.has(first.lower);
  // "Patients ask for it": many, and nobody's name.
  const areMany =
    /[^s]s$/.test(first.lower) &&
    language.usualTag(first.lower) === 'NOUN' &&
    !commonGivenNames.has(first.lower);
  if (first.tag !== 'PROPN' || isThing || areMany) return false;
  if (next.lower === 'and') return later?.tag === 'PROPN' && capital.test(later.text);
  // "Sam talks about you": what a given name is followed by looks like several things.
  if (later?.tag === 'ADP' && commonGivenNames.has(first.lower) && mayBeThird(next, language)) return true;
  return (
    (next.tag === 'VERB' && tellingVerbs.has(next.lemma) && !next.lower.endsWith('ing')) ||
    (next.tag === 'AUX' && isTellingAfter(later))
  );
}

const isTellingAfter = (token: Token | undefined) => token?.tag === 'VERB' && tellingVerbs.has(token.lemma);

function isFunctionWord(word: string, language: Language): boolean {
  return ['DET', 'PRON', 'ADP', 'ADV', 'SCONJ', 'CCONJ', 'AUX', 'PART'].includes(
    language.usualTag(word.toLowerCase()),
  );
}

/** "ARTICLE": one word for what is spoken of, typed in capitals; "HR" is written so. */
const isShoutedNoun = (word: string) => /^\p{Lu}{4,}$/u.test(word) && isCommonNoun(word);

/** A text typed in capitals as it is written; a name in capitals, which has no small word in it, stays as it is. */
export function calmed(text: string, language: Language): string {
  const words = text.split(' ');
  if (/\p{Ll}/u.test(text)) {
    const shouted = words.filter((word) => /^\p{Lu}{2,}$/u.test(word));
    const isNoun = shouted.length === 1 && shouted.every(isShoutedNoun);
    return isNoun ? words.map((word) => (isShoutedNoun(word) ? word.toLowerCase() : word)).join(' ') : text;
  }
  if (words.length < 3) return text;
  const isSentence = words.some((word) => isFunctionWord(word.replace(/\P{L}/gu, ''), language));
  return isSentence ? words.map((word) => calmedWord(word, language)).join(' ') : text;
}

function calmedWord(word: string, language: Language): string {
  if (/^\d+(?:ST|ND|RD|TH)\b/.test(word)) return word.toLowerCase();
  const core = word.replace(/[^\p{L}'-]/gu, '');
  if (core === 'I' || /\d/.test(core) || core === '') return word;
  const lower = core.toLowerCase();
  if (language.knows(lower)) return keepsCapital(lower, language) ? titled(word) : word.toLowerCase();
  const isForm = language.knows(lower.replace(/s$/, '')) || /(?:ings?|ed|ly)$/.test(lower);
  if (isForm) return word.toLowerCase();
  return core.length > 4 ? titled(word) : word;
}

const titled = (word: string) => word.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase());
