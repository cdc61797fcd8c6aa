/** An answer that speaks about the recipient, "her talk", as it would be said to them: "your talk". */

import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { rememberingEach } from '../../../remembering.ts';
import { withCapital } from '../../../text.ts';
import type { KnownNames, RealisedField } from '../realised-answer.ts';
import { areTwoSpokenOf, withOthersBefore, withStrangers } from '../words/gender.ts';
import { withoutQuoted } from '../words/quoted.ts';
import { type Bound, withBound } from './bound.ts';
import { isDoneByThem } from './clause-subject.ts';
import { genderOf } from './done-to-them.ts';
import { isRecipientsVerbS, mentionOfRecipient } from './recipient-named.ts';
import {
  asVerbBehindOne,
  isThirdPerson,
  secondPersonPronoun,
  secondPersonVerb,
  subjectsOfOne,
  withPairsAsOne,
} from './second-person.ts';
import { firstOther, goesOnAboutAnother, mayMeanSomebodyElse } from './somebody-else.ts';
import { isSaidToThem } from './spoken-to.ts';

/** "Their post", "they said": of nobody else in this answer, since no others stand before it. */
function isAboutThem(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => ['their', 'they', 'them'].includes(lower));
  const isOfSender = ({ lower }: Token) => lower === 'my' || lower === 'our';
  const before = tokens.slice(0, Math.max(at, 0));
  const isMany = before.some(
    (token) => token.lower === 'people' || (isNominal(token) && isPluralNoun(token)),
  );
  // "I have two of them": of what was named.
  const isOfThings = tokens[at]?.lower === 'them' && before.at(-1)?.lower === 'of';
  return at >= 0 && !isMany && !isOfThings && !before.some(isOfSender);
}

/** Other words for those from `start` to `end`. */
type Change = { readonly start: number; readonly end: number; readonly said: string };

const isSentenceStart = (text: string, at: number) =>
  at > 0 && /[.!?]["”)]?\s*$/.test(text.slice(0, at)) && !/\b(?:i\.e|e\.g)\.\s*$/i.test(text.slice(0, at));

function changed(text: string, changes: readonly Change[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, said } of changes) {
    const isCapital =
      /^(?:She|He|Her|His|They|Their)/.test(text.slice(start, end)) || isSentenceStart(text, start);
    result += text.slice(copied, start) + (isCapital ? withCapital(said) : said);
    copied = end;
  }
  return result + text.slice(copied);
}

/** "He says with him he sleeps": beside whom somebody does something is not who does it. */
const isBesideAnother = (tokens: readonly Token[], at: number): boolean =>
  subjectsOfOne.has(tokens[at]?.lower ?? '') &&
  ['him', 'her'].includes(tokens[at - 1]?.lower ?? '') &&
  tokens[at - 2]?.tag === 'ADP';

/** "He hired him": two people, of whom nothing tells which one is the recipient. */
function isDoneBySame(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.tag !== 'VERB' || subjectsOfOne.has(tokens[at]?.lower ?? '')) return false;
  const doer = tokens.slice(0, at - 1).findLast(({ tag }) => tag !== 'AUX' && tag !== 'ADV');
  return subjectsOfOne.has(doer?.lower ?? '') && genderOf(doer) === genderOf(tokens[at]);
}

/** The places of the verbs that go with a subject at `at`: "she runs a choir and teaches". */
function verbsOf(tokens: readonly Token[], at: number): readonly number[] {
  const verbs: number[] = [];
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (verbs.length === 0) {
      if (token.tag === 'ADV') continue;
      verbs.push(index);
      continue;
    }
    const before = tokens[tokens[index - 1]?.tag === 'ADV' ? index - 2 : index - 1];
    const isVerb = isThirdPerson(token) || token.tag === 'AUX';
    if (!isVerb || tokens[verbs[0] ?? 0] === before) continue;
    if (before?.tag !== 'CCONJ') break;
    verbs.push(index);
  }
  return verbs;
}

function verbChanges(words: readonly Token[], at: number, language: Language): readonly Change[] {
  // "If she still breeds them".
  const first = words.findIndex(({ tag }, index) => index >= at && tag !== 'ADV');
  const tokens = words.map((token, index) => (index === first ? asVerbBehindOne(token, language) : token));
  return verbsOf(tokens, at).flatMap((index) => {
    const token = tokens[index];
    if (!token) return [];
    const rest = tokens.slice(index + 1).filter(({ tag, lower }) => tag !== 'ADV' || lower === 'back');
    const said = secondPersonVerb(token, rest[0], rest[1]);
    return said === token.text ? [] : [{ start: token.start, end: token.end, said }];
  });
}

/** The verb of a question, before its subject: "is she", "what's he building". */
function inverted(token: Token): readonly Change[] {
  const said = secondPersonVerb(token);
  if (said === token.text) return [];
  const isShort = /^['’]/.test(said);
  return [{ start: token.start, end: token.end, said: isShort ? ' are' : said }];
}

/** What was read of the same words before, by the names that the form knew. */
const knownReadings = rememberingEach((_: readonly Token[]) => new Map<string, Bound>());

/** The words with those pronouns marked that are surely not the recipient's. */
export function readAbout(words: readonly Token[], names: KnownNames, language: Language): Bound {
  const known = knownReadings(words);
  const key = JSON.stringify([names.recipient, names.callThem, names.others, names.spokenOfAs]);
  const read =
    known.get(key) ?? withBound(withStrangers(withPairsAsOne(words), names.spokenOfAs), names, language);
  known.set(key, read);
  return read;
}

/**
 * The answer said to the recipient, whoever else may be meant; null where nobody is spoken about.
 * @param they whether "they" means the recipient
 */
export function asSaidToThem(
  text: string,
  words: readonly Token[],
  names: KnownNames,
  language: Language,
  they: boolean,
): string | null {
  const tokens = withOthersBefore(
    readAbout(words, names, language).likely,
    (at) => mentionOfRecipient(words, at, names) !== null,
  );
  if (areTwoSpokenOf(tokens)) return null;
  const changes: Change[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (!token) break;
    const mention = mentionOfRecipient(tokens, index, names);
    if (mention !== null) {
      const last = tokens[index + mention.words - 1] ?? token;
      const said = mention.isOwner ? 'your' : 'you';
      changes.push({ start: token.start, end: last.end, said });
      const behind = index + mention.words;
      // "Said Catherine is building".
      const isDoing = tokens[behind]?.tag === 'AUX' && before?.tag === 'VERB';
      if (mention.isSubject || isDoing || isRecipientsVerbS(tokens, behind))
        changes.push(...verbChanges(tokens, behind, language));
      index = behind - 1;
      continue;
    }
    const said = secondPersonPronoun(tokens, index, they, language);
    if (said === null || isBesideAnother(tokens, index) || isDoneByThem(tokens, index)) continue;
    if (said === 'you' && isDoneBySame(tokens, index)) return null;
    // "Jens says him is the last one": of whom something is told, whatever form it has.
    const isToldOf =
      ['him', 'her'].includes(token.lower) &&
      ['say', 'think', 'reckon'].includes(before?.lemma ?? '') &&
      /^(?:is|was|has)$/.test(tokens[index + 1]?.lower ?? '');
    const isSubject = subjectsOfOne.has(token.lower) || isToldOf;
    // "It was she who told me": the verb is of "it".
    const isPointed = ['it', 'that', 'this'].includes(tokens[index - 2]?.lower ?? '');
    if (isSubject && before?.tag === 'AUX' && !isPointed) changes.push(...inverted(before));
    changes.push({ start: token.start, end: token.end, said });
    if (isSubject && before?.tag !== 'AUX') changes.push(...verbChanges(tokens, index + 1, language));
  }
  if (changes.length === 0) return null;
  const unique = new Map(changes.map((change) => [change.start, change]));
  return changed(
    text,
    [...unique.values()].sort((a, b) => a.start - b.start),
  );
}

/** Whether somebody else whom the form names stands before the recipient is spoken of. */
function isOtherNamedFirst(tokens: readonly Token[], names: KnownNames, language: Language): boolean {
  const others = new Set(names.others.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const own = names.recipient.toLowerCase().split(/\s+/);
  const at = tokens.findIndex(({ tag, lower, start }) => tag === 'PROPN' && start > 0 && others.has(lower));
  if (at < 0) return false;
  return !tokens
    .slice(0, at)
    .some(
      ({ lower }, index) =>
        own.includes(lower) || secondPersonPronoun(tokens, index, true, language) !== null,
    );
}

/** "His father, God rest him": whose father it is, the recipient's; who rests is not said. */
function ownerSaidToThem(
  text: string,
  tokens: readonly Token[],
  names: KnownNames,
  language: Language,
): string | null {
  const [owner] = tokens;
  const other = firstOther(tokens, names.recipient, language);
  const isOwner = ['his', 'her'].includes(owner?.lower ?? '') && other !== null && other < 4;
  const opposite = owner?.lower === 'his' ? ['she', 'her', 'hers'] : ['he', 'him', 'his'];
  const isOfTwo = tokens.some(({ lower }) => opposite.includes(lower));
  if (!owner || !isOwner || isOfTwo || names.isSomebodyNamed || isSaidToThem(tokens)) return null;
  const said = asSaidToThem(text.slice(0, owner.end), [owner, ...tokens.slice(1, 2)], names, language, false);
  return said === null ? null : `${said}${text.slice(owner.end)}`;
}

/**
 * The answer said to the recipient; null where it does not speak about them, or may speak about somebody else. What
 * prompted the message (`isPrompt`) is theirs, so "their post" is too.
 */
export function speakToThem(
  text: string,
  words: readonly Token[],
  names: KnownNames,
  language: Language,
  isPrompt: boolean,
): string | null {
  const { tokens, open, isOfTwo, isDoneToThem } = readAbout(words, names, language);
  if (isDoneToThem) {
    if (isSaidToThem(tokens)) return null;
  } else {
    if (isOfTwo) return null;
    if (isOtherNamedFirst(tokens, names, language)) return null;
    const mayBeElse = [tokens, open].every((read) =>
      mayMeanSomebodyElse(withoutQuoted(text, read), names, language),
    );
    if (mayBeElse) return ownerSaidToThem(text, tokens, names, language);
  }
  // "Her class drew squids and she put them up": beside "she", "they" are others.
  const isOfOne = tokens.some(({ lower }) => ['she', 'he', 'her', 'him', 'his', 'hers'].includes(lower));
  // "You do up old bikes and give them away": beside "you", "them" is something else.
  const isSaid = tokens.some(({ lower }) => lower === 'you' || lower === 'your');
  const theyAre = isPrompt && !isOfOne && !isSaid && isAboutThem(tokens);
  return asSaidToThem(text, words, names, language, theyAre);
}

/** "Works with my sister", or to how they are known "is my neighbour": the recipient, with the subject left out. */
export function doingSaidToThem(
  text: string,
  [first]: readonly Token[],
  field: RealisedField,
): string | null {
  // "Paints the fen": the library takes it for a noun.
  const verb: Token | undefined = first?.tag === 'NOUN' ? { ...first, tag: 'VERB' } : first;
  const isAnswered = verb?.tag === 'VERB' || (verb?.tag === 'AUX' && field === 'howKnown');
  if (!verb || !isThirdPerson(verb) || !isAnswered) return null;
  return `you ${secondPersonVerb(verb)}${text.slice(verb.end)}`;
}

/**
 * One sentence of an answer said to the recipient, where the answer or the form speaks of somebody else too, or where
 * somebody else tells it, "Bev says he helped": either may be meant. Null where that is not so.
 * @param isAboutBoth it tells how both are known to each other: "my cousin got married and she made the flowers"
 */
export function maybeSpeakToThem(
  text: string,
  words: readonly Token[],
  names: KnownNames,
  language: Language,
  isAboutBoth = false,
): string | null {
  const alone = { ...names, isSomebodyNamed: false };
  const { tokens } = readAbout(words, names, language);
  const said = speakToThem(text, words, alone, language, false);
  if (said !== null) return said;
  if (isSaidToThem(tokens)) return null;
  if (!isAboutBoth && goesOnAboutAnother(tokens, names.recipient, language)) return null;
  return asSaidToThem(text, words, names, language, false);
}
