/**
 * Whether how the user knows somebody is worth saying where what prompted the message is said too: "you inspected us in
 * April" is, "I know of you from LinkedIn" is not, nor what is the same meeting told again.
 */

import { mainVerb } from '../language/clause.ts';
import { subjectPronouns } from '../language/closed-class.ts';
import type { Language, Token } from '../language/language.ts';
import { isNominal } from '../language/verb-form.ts';
import { wordList } from '../language/word-list.ts';
import { own } from '../records.ts';
import { named, stemOf } from './answers-together.ts';
import { ofEither } from './realise/pronouns/second-person.ts';
import type { RealisedAnswer } from './realise/realised-answer.ts';
import { splitSentences } from './realise/repair/sentences.ts';

/** Beginnings that say where somebody was found, and nothing of what there was between the two. */
const findingBeginnings: ReadonlySet<string> = new Set([
  'know-of-you',
  'know-of-you-from',
  'know-of-you-through',
  'know-of-you-because',
  'through-my',
  'came-across-you',
]);

/** Words of where anybody finds anybody. */
const places: ReadonlySet<string> = new Set(
  'linkedin profile feed google googled searched search suggestion suggestions newsfeed'.split(' '),
);

const findingVerbs: ReadonlySet<string> = new Set(['find', 'discover', 'google']);

/** "Come across", "look you up", "pop up": verbs of finding with the word behind that makes them so. */
const findingParticles: Readonly<Record<string, readonly string[]>> = {
  come: ['across', 'upon'],
  stumble: ['across', 'upon', 'on'],
  look: ['up'],
  pop: ['up'],
};

/** "I found you in the list", "I saw your profile", "you popped up": the same in the user's own words. */
function isFinding(sentence: string, language: Language): boolean {
  const tokens = language.read(sentence).filter(({ tag }) => tag !== 'ADV' && tag !== 'PUNCT');
  if (tokens.length >= longestFinding) return false;
  const [who, verb, ...rest] = tokens;
  const particles = own(findingParticles, verb?.lemma ?? '') ?? [];
  const isFound =
    findingVerbs.has(verb?.lemma ?? '') || rest.slice(0, 2).some(({ lower }) => particles.includes(lower));
  const isOurs = ['i', 'we', 'you'].includes(who?.lower ?? '');
  return (isOurs && isFound) || tokens.some(({ lower }) => places.has(lower));
}

/** A longer sentence about it tells more than that, in words. */
const longestFinding = 9;

/** From what share of the things it names on an answer is another one told again. */
const toldAgain = 0.4;

/** The same where the answer tells of what somebody did besides: "I bought oak off you". */
const deedToldAgain = 0.75;

/** What is done where two people come to know of each other: saying it twice says no more. */
const coming = wordList(
  `go meet know hear read see watch listen attend find follow come study work tell say have get`,
);

/**
 * Whether something happened besides the coming together: "I bought oak off you once", "your son was in my class"; not
 * what the prompt tells as well.
 */
function tellsOfDeed(known: string, prompt: string, language: Language): boolean {
  const [first = ''] = splitSentences(known);
  const tokens = language.read(first);
  const at = mainVerb(tokens);
  const verb = at === null ? undefined : tokens[at];
  if (!verb || at === null) return false;
  const isOfAnother = isNominal(tokens[at - 1]) && !subjectPronouns.has(tokens[at - 1]?.lower ?? '');
  if (verb.lemma === 'be') return isOfAnother;
  const isTold = language.read(prompt).some(({ lemma }) => lemma === verb.lemma);
  return verb.tag === 'VERB' && !coming.has(verb.lemma) && !isTold;
}

/** Whether both tell of much the same things. */
function tellsOfTheSame(known: string, prompt: string, language: Language): boolean {
  const [due, said] = [named(known, language), new Set(named(prompt, language))];
  const told = due.filter((word) => said.has(word));
  const again = told.length;
  // "My aunt Bea sings with you. Bea says …": only who says so is named again.
  const [first] = language.read(prompt);
  const isOfNamed = first?.tag === 'PROPN' && told.every((word) => word === stemOf(first));
  if (isOfNamed && due.length > again) return false;
  const share = tellsOfDeed(known, prompt, language) ? deedToldAgain : toldAgain;
  return again > 0 && (again >= due.length * share || isTakenIn(known, prompt));
}

const takingIn = /^I (?:have )?(?:heard|read|saw|seen|watched|attended|listened)\b/;

/** "I read your article in the Courier. I have read your article about heels": one reading, told twice. */
const isTakenIn = (known: string, prompt: string): boolean => takingIn.test(known) && takingIn.test(prompt);

/** "He sends me patients": as long as it is not said to them, nobody knows who that is; "you taught her to swim" is. */
function isOfSomebody(tokens: readonly Token[]): boolean {
  const isSaid = tokens.some(({ lower }) => lower === 'you' || lower === 'your');
  return !isSaid && tokens.some(({ lower }) => ofEither.has(lower));
}

/** "I heard you … I heard you …": what one took in, told in the same words. */
function beginsAlike(known: string, prompt: string): boolean {
  const [first, second] = [known, prompt].map((text) => /^I (?:heard|read|saw|watched)\b/.exec(text)?.[0]);
  return first !== undefined && first === second;
}

/** Before a sentence these say when or where; the others say by what way somebody was found. */
const settings: ReadonlySet<string> = new Set('in at on for after before during since until'.split(' '));

/** Whether it begins with a sentence: not "YouTube, everybody knows you", "through the choir, we sing there". */
function isToldInSentence(sentence: string, language: Language): boolean {
  const [first = ''] = splitSentences(sentence);
  const tokens = language.read(first);
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isThingFirst = isNominal(tokens[0]) && comma > 0 && mainVerb(tokens.slice(0, comma)) === null;
  const isSettingFirst = settings.has(tokens[0]?.lower ?? '');
  const subject = isSettingFirst ? tokens.findIndex(({ lower }) => subjectPronouns.has(lower)) : 0;
  const verb = subject < 0 ? undefined : tokens[mainVerb(tokens, subject) ?? -1];
  // "My teacher was".
  const isCutOff = verb?.tag === 'AUX' && verb === tokens.findLast(({ tag }) => tag !== 'PUNCT');
  const isWayFirst = tokens[0]?.tag === 'ADP' && !isSettingFirst;
  return verb !== undefined && !isCutOff && !isThingFirst && !isWayFirst;
}

/**
 * Whether it tells of the two, and more than what prompted the message does.
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
  if (findingBeginnings.has(beginning) || isFinding(sentence, language)) return false;
  if (isOfSomebody(language.read(sentence))) return false;
  if (!isToldInSentence(sentence, language)) return false;
  return !beginsAlike(sentence, prompt) && !tellsOfTheSame(sentence, prompt, language);
}
