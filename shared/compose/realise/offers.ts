/** What is offered instead of an answer: the same said to the recipient, a name or a sentence in its usual form. */
import { determiners, subjectPronouns } from '../../language/closed-class.ts';
import { isPluralNoun } from '../../language/countable.ts';
import type { Language, Token } from '../../language/language.ts';
import { withLearnerSlipsMended } from './learner/learner-slips.ts';
import { mentionOfRecipient } from './pronouns/recipient-named.ts';
import { isSentTo, namedAs, opensWithSomebody } from './pronouns/sent-to-them.ts';
import { asSaidToThem, doingSaidToThem, speakToThem } from './pronouns/speak-to-them.ts';
import type { Part } from './read-part.ts';
import type { AnswerToRealise, Offer, RealisedField } from './realised-answer.ts';
import { tidy } from './repair/tidy.ts';
import { otherThan, pronounsOf } from './words/gender.ts';
import { tellingVerbs } from './words/verb-groups.ts';

/** "He told me", "she suggested it": where somebody both know is named, that is who tells. */
const isTold = (text: string) =>
  /\bs?he(?:'s| has)? (?:told|said|says|tells|thinks|suggested|recommended|mentioned|asked|reckons)\b/i.test(
    text,
  );

const speakOffer = (text: string | null, isSure: boolean): Offer | null =>
  text === null ? null : { kind: 'speak-to-them', text, isSure };

/** The answer said to the recipient. It is not sure of "they", who may be others. */
function saidToThem(text: string, answer: AnswerToRealise, language: Language): Offer | null {
  const { kind, field } = answer;
  const { theyAreThem } = answer.names;
  const isTheirs =
    (field === 'prompt' && kind !== 'person' && theyAreThem !== 'maybe') || theyAreThem === 'surely';
  const isElse = kind === 'person' && isTold(text);
  const tokens = language.read(text);
  // "As her former supervisor": why somebody is asked tells of whom one would like to meet; "she knows Lee" of them.
  const spoken = tokens.find(({ lower }) => ofThird.has(lower))?.lower;
  if (field === 'whyThem' && spoken !== undefined && !subjectPronouns.has(spoken)) return null;
  if (field === 'prompt' && isSentTo(tokens))
    return speakOffer(asSaidToThem(text, tokens, answer.names, language, !isOfOne(tokens, answer)), true);
  const named = field === 'prompt' && kind === 'person' ? namedAs(tokens) : null;
  if (named !== null) {
    const others = { ...answer.names, spokenOfAs: otherThan(named) };
    return speakOffer(asSaidToThem(text, tokens, others, language, false), true);
  }
  const isDoubtful = isElse || (answer.names.isIntroduced === true && opensWithSomebody(tokens));
  const names = isDoubtful ? { ...answer.names, isSomebodyNamed: true } : answer.names;
  const sure = speakToThem(text, tokens, names, language, isTheirs);
  if (sure !== null) return speakOffer(sure, true);
  const unsure =
    (names.theyAreThem || field === 'howKnown' ? speakToThem(text, tokens, names, language, true) : null) ??
    (names.isSomebodyNamed && !isElse
      ? speakToThem(text, tokens, { ...names, isSomebodyNamed: false }, language, isTheirs)
      : null);
  const reported = reporting.has(field) && isReported(tokens) ? tokens : null;
  const told = reported && asSaidToThem(text, reported, answer.names, language, true);
  return speakOffer(unsure ?? told, false);
}

/** Where somebody else may tell of the recipient and their people. */
const reporting: ReadonlySet<RealisedField> = new Set(['prompt', 'howKnown', 'reason']);

/** "Patty said they're expanding", "my cousin told me that they hire": one, who tells, and so is not "they". */
function isReported(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'they');
  const before = tokens.slice(0, Math.max(at, 0));
  const last = before.findLast(({ lower }) => !['me', 'us', 'that'].includes(lower));
  const isTelling = last?.tag === 'VERB' && tellingVerbs.has(last.lemma);
  const isOfOne = tokens.some(({ lower }) =>
    ['you', 'your', 'he', 'she', 'him', 'his', 'her'].includes(lower),
  );
  return (
    isTelling &&
    !isOfOne &&
    !subjectPronouns.has(before[0]?.lower ?? '') &&
    !before.some((token) => token.tag === 'NOUN' && isPluralNoun(token))
  );
}

const ofThird: ReadonlySet<string> = new Set('he she they him her them his their'.split(' '));

/** Beside "him", "you" or their name, "they" are others. */
const isOfOne = (tokens: readonly Token[], { names }: AnswerToRealise): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'you' ||
      lower === 'your' ||
      Object.values(pronounsOf).some((one) => one.has(lower)) ||
      mentionOfRecipient(tokens, at, names) !== null,
  );

/** The offer for an answer; `text` is what its parts were read from. */
export function offerFor(
  text: string,
  answer: AnswerToRealise,
  parts: readonly Part[],
  language: Language,
): Offer | null {
  const spoken = saidToThem(text, answer, language);
  const [only] = parts;
  const isPrompt = answer.field === 'prompt' && answer.kind !== null && answer.kind !== 'person';
  const isTheirDoing = answer.field === 'howKnown' || answer.field === 'reason' || isPrompt;
  if (isTheirDoing && only?.shape === 'dropped-subject' && parts.length === 1) {
    const said = doingSaidToThem(spoken?.text ?? text, language.read(spoken?.text ?? text), answer.field);
    if (said !== null) return speakOffer(said, true);
  }
  if (spoken !== null) return spoken;
  const isName = answer.kind === 'person' && answer.field === 'prompt' && only && parts.length === 1;
  return (isName ? usualForm(only, language) : null) ?? withoutSlips(answer, language);
}

/** "I am agree" as "I agree": words are the user's own, so that it is offered and not done. */
function withoutSlips({ typed }: AnswerToRealise, language: Language): Offer | null {
  const tidied = tidy(typed);
  const text = withLearnerSlipsMended(tidied, language);
  return text === tidied ? null : { kind: 'usual-form', text };
}

function usualForm(part: Part, language: Language): Offer | null {
  if (part.shape !== 'noun-phrase' || !/^\p{Ll}+(?: \p{Ll}+){0,2}$/u.test(part.text)) return null;
  if (determiners.has(part.tokens[0]?.lower ?? '')) return null;
  // "Half the village" is nobody's name.
  const isWord = ({ lower }: Token) => language.knows(lower) && language.usualTag(lower) !== 'PROPN';
  if (part.tokens.length > 1 && part.tokens.every(isWord)) return null;
  return { kind: 'usual-form', text: part.text.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) };
}
