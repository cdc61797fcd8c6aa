/** Slips in the number of a noun: "informations", "how many time", "6 new trailer", "every days". */

import { isMassNoun, isPluralNoun } from '../../../language/countable.ts';
import { pluralOf } from '../../../language/inflect.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { own } from '../../../records.ts';
import { withCapital } from '../../../text.ts';
import { atEachWord, closesPhrase, isOneOf, replacement, wording } from './slip.ts';

/** What is not counted, and what people make of it who count it in their own language. */
const uncounted: Readonly<Record<string, string>> = {
  advices: 'advice',
  equipments: 'equipment',
  evidences: 'evidence',
  feedbacks: 'feedback',
  furnitures: 'furniture',
  hardwares: 'hardware',
  homeworks: 'homework',
  informations: 'information',
  knowledges: 'knowledge',
  luggages: 'luggage',
  machineries: 'machinery',
  musics: 'music',
  progresses: 'progress',
  researches: 'research',
  softwares: 'software',
  stuffs: 'stuff',
  vocabularies: 'vocabulary',
};

const asOne: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  these: 'this',
  those: 'that',
  many: 'much',
};

/** "Some advices", "these informations are useful". */
export const countedMass = atEachWord((tokens, at) => {
  const noun = tokens[at];
  const by = own(uncounted, noun?.lower ?? '');
  if (!noun || by === undefined || noun.tag === 'VERB') return [];
  const cased = /^\p{Lu}/u.test(noun.text) ? withCapital(by) : by;
  const around = [tokens[at - 1], tokens[at + 1]].flatMap((token) => {
    const one = own(asOne, token?.lower ?? '');
    return token && one !== undefined ? [replacement(token, one)] : [];
  });
  return [replacement(noun, cased), ...around];
});

const massOfOne = wordList(
  'advice information feedback equipment homework furniture luggage news evidence progress',
);

/** "An advice", "a good information": not counted; "an information desk" is. */
export const articleOfMass = atEachWord((tokens, at) => {
  const article = tokens[at];
  if (!article || !['a', 'an'].includes(article.lower)) return [];
  const isDescribed = tokens[at + 1]?.tag === 'ADJ';
  const noun = tokens[isDescribed ? at + 2 : at + 1];
  const next = tokens[isDescribed ? at + 3 : at + 2];
  if (!isOneOf(noun, massOfOne) || isNominal(next) || next?.text === '-' || next?.tag === 'VERB') return [];
  const first = tokens[at + 1];
  if (isDescribed && first) return [{ start: article.start, end: first.start, by: '' }];
  return [replacement(article, /^\p{Lu}/u.test(article.text) ? 'Some' : 'some')];
});

const notCounted = wordList(
  'time money information experience space water energy advice equipment work traffic',
);

/** "How many time do you need", "so much people". */
export const muchOrMany = atEachWord((tokens, at, language) => {
  const [amount, noun, next] = tokens.slice(at, at + 3);
  if (!amount || !noun) return [];
  const isHow = ['how', 'so', 'too'].includes(tokens[at - 1]?.lower ?? '');
  if (amount.lower === 'many' && isHow && isOneOf(noun, notCounted) && !isNominal(next))
    return next?.lower === 'with' || (noun.lower === 'work' && next?.tag === 'ADP')
      ? []
      : [replacement(amount, 'much')];
  const isCounted =
    noun.tag === 'NOUN' && isPluralNoun(noun) && !isMassNoun(noun, language) && noun.lower !== noun.lemma;
  const areMany = isCounted || noun.lower === 'people';
  // "How much people pay" asks for a sum.
  const isSum =
    tokens[at - 1]?.lower === 'how' && next !== undefined && !closesPhrase(next) && next.tag !== 'AUX';
  return amount.lower === 'much' && isHow && areMany && !isSum ? [replacement(amount, 'many')] : [];
});

const counts = wordList('two three four five six seven eight nine ten eleven twelve many several');
/** Behind a number these are no things that are counted, or are written so for many too. */
const units = wordList(
  `pm am percent per cent euro euros dollar kg km mm cm ml m k ft dozen hundred thousand million billion euro yen baht
   exp min sec mil yrs lakh crore quid bucks rand kroner krona buffalo today tonight tomorrow right pager
   odd plus people staff sheep deer fish craft series species means star way pint stone foot mile man half quarter
   micron denier gauge grit mesh ply tog carat karat volt amp watt hertz decibel`,
);

/** The noun that is counted from the place on, past what describes it. */
function countedNoun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.tag === 'ADJ') at += 1;
  return at;
}

const isDigits = (token: Token | undefined) =>
  /^\d{1,3}$/.test(token?.text ?? '') && token?.text !== '1' && token?.text !== '0';

const isOneThing = (token: Token | undefined, language: Language): token is Token =>
  token?.tag === 'NOUN' &&
  token.text === token.lower &&
  !isPluralNoun(token) &&
  !isMassNoun(token, language) &&
  token.lower.length > 2 &&
  !token.lower.endsWith('s') &&
  !isOneOf(token, units) &&
  language.usualTag(token.lower) === 'NOUN';

const openers = wordList('in for with of have since about after the only these my our your');
/** "Class 12 student", "phase 2 building": the number names one of several. */
const named = wordList(
  'class year grade level number no phase unit part room page top bus route stage chapter version',
);
/** "A 2 week menu", "our 10 minute survey": so much of something is one thing. */
const measures = wordList(
  'second minute min hour day week month year page person man bedroom storey acre way year-old mile mm inch foot ft wk wks hr hrs mth',
);

/** Whether a number at the place says how many of something there are. */
function countsThings(tokens: readonly Token[], at: number): boolean {
  const [before, number] = [tokens[at - 1], tokens[at]];
  if (number?.end === tokens[at + 1]?.start) return false;
  if (!number || !(isDigits(number) || isOneOf(number, counts)) || isOneOf(before, named)) return false;
  if (before === undefined) return true;
  if (before.tag === 'PUNCT')
    return [',', '(', ';', ':', '.'].includes(before.text) && before.end < number.start;
  return ['VERB', 'AUX', 'PRON', 'CCONJ'].includes(before.tag) || isOneOf(before, openers);
}

const behindCounted = wordList('ago a per every who that which');

/** "6 new fridge trailer", "many problem", "3 day a week"; not "a 3 day course", "bus 14 driver". */
export const manyOfOne = atEachWord((tokens, at, language) => {
  if (!countsThings(tokens, at)) return [];
  let place = countedNoun(tokens, at + 1);
  const first = place;
  // "6 fridge trailer": the last of them is counted.
  while (tokens[place]?.tag === 'NOUN' && tokens[place + 1]?.tag === 'NOUN') place += 1;
  const chain = tokens.slice(at + 1, place);
  if (chain.some((token) => isPluralNoun(token) || ['last', 'next', 'best'].includes(token.lower))) return [];
  const [noun, next] = [tokens[place], tokens[place + 1]];
  if (place > first && isOneOf(tokens[first], measures)) return [];
  const ends = closesPhrase(next) || isOneOf(next, behindCounted);
  if (!ends || ['-', '/', "'"].includes(next?.text ?? '') || !isOneThing(noun, language)) return [];
  return [replacement(noun, pluralOf(noun.lower))];
});

const groups = wordList(
  'team family audience crew choir staff group class band committee board lot crowd kind sort people',
);

/** "One of your student". */
export const oneOfMany = atEachWord((tokens, at, language) => {
  const [one, of, whose] = tokens.slice(at, at + 3);
  if (
    one?.lower !== 'one' ||
    tokens[at - 1]?.lower === 'the' ||
    of?.lower !== 'of' ||
    !['your', 'my', 'our', 'his', 'her', 'their'].includes(whose?.lower ?? '')
  )
    return [];
  const place = countedNoun(tokens, at + 3);
  if (isOneOf(tokens[place], groups)) return [];
  const [noun, next] = [tokens[place], tokens[place + 1]];
  return isOneThing(noun, language) &&
    (closesPhrase(next) || next?.tag === 'VERB' || next?.tag === 'AUX') &&
    next?.text !== '-'
    ? [replacement(noun, pluralOf(noun.lower))]
    : [];
});

/** "10 years experience": of what. */
export const yearsOf = wording(
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years|months)( )(?:work )?(?:experience|practice)\b/,
  ' of ',
);

const times: Readonly<Record<string, string>> = {
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  mornings: 'morning',
};

/** "Every days", "each others". */
export const everyOne = atEachWord((tokens, at) => {
  const [each, noun] = tokens.slice(at, at + 2);
  if (each?.lower === 'each' && noun?.lower === 'others') return [replacement(noun, 'other')];
  const by = ['every', 'each'].includes(each?.lower ?? '') ? own(times, noun?.lower ?? '') : undefined;
  return noun && by !== undefined ? [replacement(noun, by)] : [];
});

const severalThings = wordList(
  'people things problems questions machines books photos pictures topics methods ideas courses videos',
);

/** "This people", "this machines". */
export const thisOfMany = atEachWord((tokens, at) => {
  const [these, noun] = tokens.slice(at, at + 2);
  if (these?.lower !== 'this' || noun?.tag !== 'NOUN' || !isOneOf(noun, severalThings)) return [];
  return [replacement(these, these.text === 'This' ? 'These' : 'these')];
});

/** Things that are said in one way only. */
export const friendsWith = wording(/\bmake( friend) with\b/, ' friends');
export const childrensBook = wording(/\b(children) books?\b/, 'children’s');
