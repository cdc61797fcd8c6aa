/** What an answer repeats of the recipient's words, or says of them alone: a claim of theirs, "only one who answered". */
import { mainVerb } from '../../../language/clause.ts';
import { modals } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import type { AnswerToRealise } from '../realised-answer.ts';
import { headNouns } from '../words/head-nouns.ts';

const somebodys: ReadonlySet<string> = new Set(
  'i we me us my our you your u he she him her his they them their who'.split(' '),
);

const general: ReadonlySet<string> = new Set([
  'is',
  'are',
  'should',
  'must',
  'can',
  'need',
  'needs',
  'do',
  'does',
]);

const tellings = [headNouns.talk, headNouns.writing, headNouns.picture];

/**
 * "Trainees should be paid", where a talk or a post prompted the message: what it said. It is true of everybody, so that
 * nobody stands in it and nothing is over.
 */
export function isTheirClaim(tokens: readonly Token[], { field, kind }: AnswerToRealise): boolean {
  if (field !== 'prompt' || (kind !== 'post' && kind !== 'talk')) return false;
  const at = mainVerb(tokens);
  const verb = at === null ? undefined : tokens[at];
  if (at === null || !verb || tokens[0]?.tag === 'PROPN') return false;
  const isGeneral =
    general.has(verb.lower) ||
    modals.has(verb.lower) ||
    (verb.tag === 'VERB' && ['base', 'third'].includes(verbForm(verb)));
  const subject = tokens.slice(0, at);
  // "The talk where a nurse says", "talk to the clerks on listing".
  const isTelling = ({ lemma }: Token) => tellings.some((group) => group.has(lemma));
  const [first, next] = subject;
  const isTold =
    (['the', 'this', 'that', 'a'].includes(first?.lower ?? '') && subject.some(isTelling)) ||
    (first !== undefined && isTelling(first) && next?.tag === 'ADP');
  return isGeneral && !isTold && !tokens.some(({ lower }) => somebodys.has(lower));
}

/** "Only geologist who logs at the rig", "first one to ask": there is one such, who is written to. */
export function isOnlyOne(tokens: readonly Token[]): boolean {
  if (!['only', 'first', 'best'].includes(tokens[0]?.lower ?? '')) return false;
  const at = tokens.findIndex(({ lower, tag }) => lower === 'who' || (lower === 'to' && tag === 'PART'));
  const noun = tokens[at - 1];
  // "Only person I've seen who writes charters".
  const isOneKnown = tokens[2]?.lower === 'i' && ['person', 'one'].includes(tokens[1]?.lower ?? '');
  // "Only other guy there under 60 who does it".
  const isOther = tokens[1]?.lower === 'other' && isNominal(tokens[2]);
  if ((isOneKnown || isOther) && at > 2) return true;
  return at > 0 && at < 5 && (isNominal(noun) || noun?.lower === 'one' || noun?.lower === 'person');
}

const ofThings: ReadonlySet<string> = new Set(
  `useful helpful handy beautiful brilliant gorgeous fascinating impressive perfect relevant valuable true short clear
   lovely important hilarious funny amazing awesome superb excellent`.split(/\s+/),
);

/** "Useful for where we put the pens": so is what prompted the message, not who writes. */
export const isOfThing = ([first, next]: readonly Token[]): boolean =>
  ofThings.has(first?.lower ?? '') && next !== undefined && next.tag !== 'NOUN' && next.lower !== 'to';

/** "Beautiful.": said of what prompted the message, and said as it is. */
export const isPraiseAlone = (tokens: readonly Token[]): boolean =>
  ofThings.has(tokens[0]?.lower ?? '') && tokens.filter(({ tag }) => tag !== 'PUNCT').length === 1;
