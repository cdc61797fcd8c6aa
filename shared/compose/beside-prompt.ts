/**
 * Whether how the user knows somebody is worth saying where what prompted the message is said too: "you inspected us in
 * April" is, "I know of you from LinkedIn" is not, nor what is the same meeting told again.
 */
import { mainVerb } from '../language/clause.ts';
import type { Language } from '../language/language.ts';
import { isNominal } from '../language/verb-form.ts';
import { named } from './answers-together.ts';
import type { RealisedAnswer } from './realise/realised-answer.ts';
import { splitSentences } from './realise/sentences.ts';

/** Beginnings that say where somebody was found, and nothing of what there was between the two. */
const findings: ReadonlySet<string> = new Set([
  'know-of-you',
  'know-of-you-from',
  'know-of-you-through',
  'know-of-you-because',
  'through-my',
  'came-across-you',
]);

const finding: ReadonlySet<string> = new Set(['find', 'discover', 'google', 'come', 'stumble']);

const traces: ReadonlySet<string> = new Set(['profile', 'page', 'name', 'contact', 'address', 'account']);

/** "I found you in the list", "I came across your profile": the same in the user's own words. */
function isFinding(sentence: string, language: Language): boolean {
  const [who, verb, ...rest] = language.read(sentence).filter(({ tag }) => tag !== 'ADV');
  const [whom, what] = rest.filter(({ lower }) => !['across', 'upon'].includes(lower));
  const isThem = whom?.lower === 'you' || (whom?.lower === 'your' && traces.has(what?.lemma ?? ''));
  return (who?.lower === 'i' || who?.lower === 'we') && finding.has(verb?.lemma ?? '') && isThem;
}

/** From what share of the things it names on an answer is another one told again. */
const toldAgain = 1 / 3;

const namesOf = (text: string, language: Language): ReadonlySet<string> =>
  new Set(
    language
      .read(text)
      .filter(({ tag }) => tag === 'PROPN')
      .map(({ lower }) => lower),
  );

/** Whether both tell of the same: of one and the same name, or of much the same things. */
function tellsOfTheSame(known: string, prompt: string, language: Language): boolean {
  const [due, said] = [named(known, language), new Set(named(prompt, language))];
  const again = due.filter((word) => said.has(word)).length;
  const names = namesOf(prompt, language);
  return (
    (again > 0 && again >= due.length * toldAgain) ||
    [...namesOf(known, language)].some((name) => names.has(name))
  );
}

/** "He sends me patients": as long as it is not said to them, nobody knows who that is. */
const spokenOf: ReadonlySet<string> = new Set('he she him her his hers himself herself'.split(' '));

const firstWords = (sentence: string): string => sentence.toLowerCase().split(/\s+/u).slice(0, 2).join(' ');

/** Whether it begins with a sentence: not "YouTube, everybody knows you", "through the choir, we sing there". */
function isToldInSentence(sentence: string, language: Language): boolean {
  const [first = ''] = splitSentences(sentence);
  const tokens = language.read(first);
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isThingFirst = isNominal(tokens[0]) && comma > 0 && mainVerb(tokens.slice(0, comma)) === null;
  const verb = tokens[mainVerb(tokens) ?? -1];
  // "My teacher was".
  const isCutOff = verb?.tag === 'AUX' && verb === tokens.findLast(({ tag }) => tag !== 'PUNCT');
  return verb !== undefined && !isCutOff && !isThingFirst && tokens[0]?.tag !== 'ADP';
}

/**
 * @param known the answer to how they are known, as realised
 * @param prompt the sentence of what prompted the message
 * @param isChosen whether the user chose how the answer is to begin: then it is said in any case
 */
export function isWorthSaying(
  { beginning, sentence }: RealisedAnswer,
  prompt: string,
  isChosen: boolean,
  language: Language,
): boolean {
  if (sentence === null || isChosen) return sentence !== null;
  if (findings.has(beginning) || isFinding(sentence, language)) return false;
  if (language.read(sentence).some(({ lower }) => spokenOf.has(lower))) return false;
  if (!isToldInSentence(sentence, language)) return false;
  return firstWords(sentence) !== firstWords(prompt) && !tellsOfTheSame(sentence, prompt, language);
}
