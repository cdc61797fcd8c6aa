/** As whom the form speaks of its recipient: as "she" or as "he", and whether as "they" too. */
import { possessives } from '../language/closed-class.ts';
import { isPluralNoun } from '../language/countable.ts';
import type { Language, Token } from '../language/language.ts';
import type { Answers } from '../model/draft.ts';
import { namedAs, sentToAs } from './realise/pronouns/sent-to-them.ts';
import { firstOther, othersIn } from './realise/pronouns/somebody-else.ts';
import { readAbout } from './realise/pronouns/speak-to-them.ts';
import type { RealisedField } from './realise/realised-answer.ts';
import { type Gender, otherThan, peopleOf, pronounsOf } from './realise/words/gender.ts';
import { endsAsPeople } from './realise/words/head-noun.ts';
import { headNouns } from './realise/words/head-nouns.ts';
import { isPersonNoun } from './realise/words/people-nouns.ts';
import { timeNouns } from './realise/words/time-nouns.ts';

/** Titles that only one of the two has, folded and without points. */
const titlesOf: Readonly<Record<Gender, ReadonlySet<string>>> = {
  she: new Set(
    `mrs ms miss madam dame lady frau mme mlle madame mademoiselle señora senora sra signora sister doña senhora
     mevrouw fru ibu pani`.split(/\s+/),
  ),
  he: new Set(
    'mr mister sir don lord herr monsieur señor senor signor father brother senhor meneer dhr pan bapak'.split(
      ' ',
    ),
  ),
};

const genders: readonly Gender[] = ['she', 'he'];

function byTitle(name: string): Gender | null {
  const [title = '', ...rest] = name
    .trim()
    .toLowerCase()
    .split(/[\s.]+/);
  if (rest.length === 0) return null;
  return genders.find((gender) => titlesOf[gender].has(title)) ?? null;
}

const speaksOf = (tokens: readonly Token[], gender: Gender) =>
  tokens.some(({ lower }) => pronounsOf[gender].has(lower));

/** The one pronoun an answer has before it speaks of anybody else whom it could mean: "mum gave me his number". */
export function byPronouns(tokens: readonly Token[], recipient: string, language: Language): Gender | null {
  const others = othersIn(tokens, { recipient, others: [] }, language);
  const only = genders.find((gender) => others.every((at) => peopleOf[gender].has(tokens[at]?.lemma ?? '')));
  if (others.length > 0 && only !== undefined && !speaksOf(tokens, only) && speaksOf(tokens, otherThan(only)))
    return otherThan(only);
  return byFirstPronouns(tokens, recipient, language);
}

function byFirstPronouns(tokens: readonly Token[], recipient: string, language: Language): Gender | null {
  const other = firstOther(tokens, recipient, language) ?? tokens.length;
  const [only, ...more] = genders.filter((gender) => speaksOf(tokens.slice(0, other), gender));
  return more.length === 0 ? (only ?? null) : null;
}

/** "My aunt knows her": as whom it speaks of the one to whom somebody else does something. */
const byDoing = (tokens: readonly Token[], recipient: string, language: Language): Gender | null =>
  readAbout(tokens, { recipient, others: [] }, language).spokenOfAs;

/** As whom the form goes on about who introduced the two: "Thiago, he studied with her"; null where it does not. */
export const introducerAs = ({ prompt, promptKind }: Answers, language: Language): Gender | null =>
  promptKind === 'person' ? namedAs(language.read(prompt)) : null;

/**
 * The answers with what they tell of it noted, for when they are said to the recipient and tell it no more.
 * @param about one of them that is about the recipient, as the user says
 */
export function withSpokenOf(answers: Answers, language: Language, about = ''): Answers {
  const as = spokenOfAs(answers, language) ?? byPronouns(language.read(about), answers.name, language);
  return as === null ? answers : { ...answers, spokenOf: { name: answers.name, as } };
}

/**
 * Noted before, told by their title, or by the first pronoun where the form asks for them: how they are known, and what
 * of theirs prompted the message; in the reason only by its first word. Null where nothing tells it.
 */
export function spokenOfAs(answers: Answers, language: Language): Gender | null {
  const { name, howKnown, prompt, promptKind, reason, spokenOf } = answers;
  if (spokenOf !== null && spokenOf.name === name) return spokenOf.as;
  const titled = byTitle(name);
  if (titled !== null) return titled;
  const sent = promptKind === 'person' ? sentToAs(language.read(prompt)) : null;
  if (sent !== null) return sent;
  const introducer = introducerAs(answers, language);
  const other = introducer && otherThan(introducer);
  if (other !== null && speaksOf(language.read(prompt), other)) return other;
  for (const text of promptKind === 'person' ? [howKnown] : [howKnown, prompt]) {
    const tokens = language.read(text);
    const told = byPronouns(tokens, name, language) ?? byDoing(tokens, name, language);
    if (told !== null) return told;
  }
  const [first] = language.read(reason);
  return first === undefined ? null : (genders.find((gender) => pronounsOf[gender].has(first.lower)) ?? null);
}

const theirs: ReadonlySet<string> = new Set(['his', 'her', 'their', 'your', 'ur']);

/** "Their campaign", "the talk of her": what prompted the message is theirs by its own words. */
const isTheirs = ([first]: readonly Token[]) => theirs.has(first?.lower ?? '');

/** Several people, or a group that is not the recipient's own: whom "they" may mean as well. */
function areOthers(tokens: readonly Token[], at: number, language: Language): boolean {
  const [owner, token] = [tokens[at - 1], tokens[at]];
  if (!token || theirs.has(owner?.lower ?? '')) return false;
  const isGroup = headNouns.group.has(token.lemma) || headNouns.place.has(token.lemma);
  // "What she said to the team": a group that something is done to is not the recipient's own.
  const isPlaced =
    owner?.lower === 'the' && ['to', 'of', 'with', 'for', 'by'].includes(tokens[at - 2]?.lower ?? '');
  if (isGroup) return isPlaced || possessives.has(owner?.lower ?? '') || token.lemma !== token.lower;
  const { lemma, lower } = token;
  return (
    isPluralNoun(token) &&
    (endsAsPeople(lower) || isPersonNoun(lemma, language) || headNouns.dealtWith.has(lemma))
  );
}

/** Several things, which "they" may be: "a lecture about foxes"; not "in three days". */
const areThings = (token: Token) =>
  token.tag === 'NOUN' && isPluralNoun(token) && !timeNouns.has(token.lemma);

/** "I want to know how they manage": what one would learn from a stranger is mostly their doing. */
const isAskedOfThem = (tokens: readonly Token[]) =>
  tokens.some(
    ({ lower }, at) =>
      ['how', 'what', 'why'].includes(lower) &&
      tokens[at + 1]?.lower === 'they' &&
      tokens
        .slice(0, at)
        .some(({ lemma }) => ['know', 'see', 'learn', 'hear', 'understand', 'ask'].includes(lemma)),
  );

/** "You get on my bus", "she gets on my bus": the recipient is "you" or "she" there, so that "they" may be others. */
const isSpokenOfOtherwise = (answers: Answers, language: Language) =>
  spokenOfAs(answers, language) !== null ||
  language.read(answers.howKnown).some(({ lower }) => lower === 'you' || lower === 'your');

/** "He was on the stand. Get on their list": the list of the company that the form names. */
const isOfTheirFirm = (
  answers: Answers,
  field: Exclude<RealisedField, 'work'>,
  language: Language,
): boolean =>
  answers.company.trim() !== '' &&
  answers.promptKind !== 'person' &&
  language.read(answers[field]).some(({ lower }) => lower === 'their') &&
  ![answers.prompt, answers.howKnown, field === 'reason' ? '' : answers.reason].some((text) => {
    const tokens = language.read(text);
    return tokens.some((_, at) => areOthers(tokens, at, language));
  });

const promptedByThem: readonly Answers['promptKind'][] = ['talk', 'post', 'work'];

/**
 * Whether "they" in an answer means the recipient: what they did prompted the message, and the answers before this one
 * speak of nobody else. Only maybe where those name several things or a name. Null where "they" are others or anybody.
 */
export function theyAreThem(
  answers: Answers,
  field: Exclude<RealisedField, 'work'>,
  language: Language,
): 'surely' | 'maybe' | null {
  if (field === 'prompt') return isSpokenOfOtherwise(answers, language) ? 'maybe' : null;
  if (field === 'howKnown') return null;
  const { prompt, promptKind, howKnown, reason } = answers;
  const prompting = language.read(prompt);
  // What is in it for "them" is in it for the recipient.
  const isOfThem = field === 'benefitForThem';
  if (!isOfThem && !promptedByThem.includes(promptKind) && !isTheirs(prompting))
    return isAskedOfThem(language.read(answers[field])) || isOfTheirFirm(answers, field, language)
      ? 'maybe'
      : null;
  const before = [prompting, language.read(howKnown), ...(field === 'reason' ? [] : [language.read(reason)])];
  if (before.some((tokens) => tokens.some((_, at) => areOthers(tokens, at, language)))) return null;
  const isNamed = !isTheirs(prompting) && prompting.some(({ tag }) => tag === 'PROPN');
  const told = prompting[0]?.lower === 'their' ? before.slice(1) : before;
  const areSeveral = told.some((tokens) => tokens.some(areThings));
  return isNamed || areSeveral ? 'maybe' : 'surely';
}
