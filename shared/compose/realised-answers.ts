/** What each answer of the form becomes, with the names that the rest of the form knows and what stands before it. */
import type { Language } from '../language/language.ts';
import type { Answers } from '../model/draft.ts';
import { nameIn } from '../people/name-in.ts';
import { isSentTo, opensWithSomebody } from './realise/pronouns/sent-to-them.ts';
import { mentionsAnother } from './realise/pronouns/somebody-else.ts';
import {
  type BeginningChoice,
  type KnownNames,
  type RealisedAnswer,
  type RealisedField,
  type RealisingLanguage,
  realisedFields,
} from './realise/realised-answer.ts';
import { spokenAgainst } from './spoken-against.ts';
import { spokenOfAs, theyAreThem } from './spoken-of-as.ts';

/** The answers that are realised; the sender's work comes from the profile. */
export type AnsweredField = Exclude<RealisedField, 'work'>;

export const answeredFields: readonly AnsweredField[] = realisedFields.filter((field) => field !== 'work');

/** Answers that come before others, and may speak of somebody whom "he" or "she" then means. */
const earlier: readonly AnsweredField[] = ['reason', 'benefitForThem', 'benefitForMe'];

/** "We have one young man, very good": after that, "he" is no longer the recipient. */
function isAnotherSpokenOf(answers: Answers, field: AnsweredField, language: Language): boolean {
  if (field === 'prompt' || field === 'howKnown' || field === 'reason') return false;
  const as = spokenOfAs(answers, language) ?? undefined;
  return earlier
    .slice(0, Math.max(earlier.indexOf(field), field === 'question' ? earlier.length : 0))
    .some((other) => mentionsAnother(language.read(answers[other]), answers.name, language, as));
}

/** "Josh Wren, your student and my apprentice": what prompted it names somebody whom both know. */
function isSharedNamed({ prompt, promptKind, commonConnections }: Answers): boolean {
  return promptKind === 'past' && commonConnections.some((name) => prompt.startsWith(name));
}

const aboutBoth: readonly AnsweredField[] = ['prompt', 'howKnown'];

/** Somebody both know is named: then "he" may be that one. */
function isOneOfThemNamed(answers: Answers, field: AnsweredField, language: RealisingLanguage): boolean {
  if (!aboutBoth.includes(field)) return isSharedNamed(answers);
  return (
    answers.promptKind === 'person' &&
    (field === 'prompt' ? answers.commonConnections.length > 0 : areIntroduced(answers, language))
  );
}

/** Somebody both know brought them together. */
function areIntroduced(answers: Answers, language: RealisingLanguage): boolean {
  if (answers.promptKind !== 'person') return false;
  if (answers.commonConnections.length > 0) return true;
  const isThing = () => realisedAnswer(answers, 'prompt', language).beginning === 'know-of-you-through';
  return answers.prompt.trim() !== '' && !isThing();
}

/** In what is in it for *them*, "he" is hardly who introduced them, unless the reason began with "he" too. */
const mayGoOnAboutWhoDid = (answers: Answers, field: AnsweredField, language: RealisingLanguage): boolean =>
  !aboutBoth.includes(field) &&
  (field !== 'benefitForThem' || opensWithSomebody(language.read(answers.reason))) &&
  areIntroduced(answers, language) &&
  !isSentTo(language.read(answers.prompt));

type Listener = Pick<Answers, 'name' | 'callThem'>;

/** Whom an answer speaks to: what is passed on is said to whom the user would like to meet. */
export function listenerOf({ name, callThem, introduceTo }: Answers, field: AnsweredField): Listener {
  const isPassedOn = introduceTo.trim() !== '' && field !== 'whyThem';
  return isPassedOn ? { name: nameIn(introduceTo), callThem: '' } : { name, callThem };
}

/** The names that the form knows, as they bear on an answer. */
export function namesIn(answers: Answers, field: AnsweredField, language: RealisingLanguage): KnownNames {
  const { commonConnections, introduceTo, company, location } = answers;
  const { name, callThem } = listenerOf(answers, field);
  const others = [answers.name, nameIn(introduceTo)].filter((other) => other.trim() !== '' && other !== name);
  const gender = name === answers.name ? spokenOfAs(answers, language) : null;
  const they = theyAreThem(answers, field, language);
  return {
    recipient: name,
    callThem,
    others: [...commonConnections, ...others],
    places: [company, location].filter((place) => place.trim() !== ''),
    isSomebodyNamed:
      isOneOfThemNamed(answers, field, language) || isAnotherSpokenOf(answers, field, language),
    ...(mayGoOnAboutWhoDid(answers, field, language) ? { isIntroduced: true } : {}),
    ...(they === null ? {} : { theyAreThem: they }),
    ...(gender === null ? {} : { spokenOfAs: gender }),
  };
}

function realise(answers: Answers, field: AnsweredField, language: RealisingLanguage): RealisedAnswer {
  const { beginnings, promptKind } = answers;
  const beginning = Object.hasOwn(beginnings, field) ? (beginnings[field] ?? null) : null;
  const names = namesIn(answers, field, language);
  const typed = answers[field];
  const against = field === 'prompt' ? spokenAgainst(answers, language) : undefined;
  const answer = { field, kind: promptKind, beginning, typed, names, ...(against ? { against } : {}) };
  const made = language.realise(answer);
  if (field !== 'reason' || beginning !== null || !isBegunAlike(made, answers, language)) return made;
  const other = otherBeginnings[made.beginning];
  if (other === undefined) return made;
  const again = language.realise({ ...answer, beginning: other });
  return again.beginning === other ? again : made;
}

/** How a reason begins where "I am writing" stands before it already. */
const otherBeginnings: Readonly<Record<BeginningChoice, BeginningChoice>> = {
  because: 'i-would-like',
  'writing-about': 'talk-about',
  'because-of': 'talk-about',
};

const isBegunAlike = ({ sentence }: RealisedAnswer, answers: Answers, language: RealisingLanguage): boolean =>
  sentence?.startsWith('I am writing ') === true &&
  realisedAnswer(answers, 'prompt', language).sentence?.startsWith('I am writing ') === true;

type Realised = {
  readonly language: RealisingLanguage;
  readonly byField: Map<AnsweredField, RealisedAnswer>;
};

/** Answers never change, and the form, the message, the choice of template and the coach ask for the same ones. */
const realised = new WeakMap<Answers, Realised>();

/** What an answer of the form becomes in the message; read once for each state of the answers. */
export function realisedAnswer(
  answers: Answers,
  field: AnsweredField,
  language: RealisingLanguage,
): RealisedAnswer {
  const before = realised.get(answers);
  const known = before?.language === language ? before : { language, byField: new Map() };
  if (known !== before) realised.set(answers, known);
  const answer = known.byField.get(field) ?? realise(answers, field, language);
  known.byField.set(field, answer);
  return answer;
}

/** What each answer becomes as a sentence, by the answer as typed; null for one that makes none. */
export function sentencesOf(
  answers: Answers,
  language: RealisingLanguage,
): ReadonlyMap<string, string | null> {
  return new Map(
    answeredFields
      .filter((field) => answers[field].trim() !== '')
      .map((field) => [answers[field].trim(), realisedAnswer(answers, field, language).sentence]),
  );
}
