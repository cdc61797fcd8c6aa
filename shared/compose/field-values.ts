/** Turns what the form knows into the values of the template language's fields. */
import type { Language } from '../language/language.ts';
import type { Answers, Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import { mapRecord } from '../records.ts';
import { type FieldName, templateFields } from '../template/fields.ts';
import type { AnswerForms, FieldValue, FieldValues } from '../template/values.ts';
import {
  isAskedAlready,
  isFoundAnywhere,
  isOfferMade,
  isOnlyOfWhatWasNamed,
  isSaidByOffer,
  isWishInOffer,
  isWishTold,
  joined,
  noForms,
  pointsBack,
  restsOnWhatWasNamed,
  saysAllOf,
} from './answers-together.ts';
import { introduceSender } from './realise/introduce-sender.ts';
import { realiseAnswer } from './realise/realise-answer.ts';
import {
  type BeginningChoice,
  type KnownNames,
  ownWords,
  type RealisedAnswer,
  type RealisedField,
  realisedFields,
} from './realise/realised-answer.ts';
import { isSentTo, opensWithSomebody } from './realise/sent-to-them.ts';
import { mentionsAnother } from './realise/somebody-else.ts';
import { spokenAgainst } from './spoken-against.ts';
import { spokenOfAs, theyAreThem } from './spoken-of-as.ts';

/** The answers that are realised; the sender's work comes from the profile. */
export type AnsweredField = Exclude<RealisedField, 'work'>;

export const answeredFields: readonly AnsweredField[] = realisedFields.filter((field) => field !== 'work');

function isPresent(value: FieldValue): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return Object.values(value).some((form) => form !== null);
}

function present(values: Readonly<Record<string, FieldValue>>): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isPresent(value)));
}

const trimmed = (value: string | readonly string[]) => (typeof value === 'string' ? value.trim() : value);

const formsOf = ({ sentence, clause, phrase }: RealisedAnswer): AnswerForms => ({ sentence, clause, phrase });

/** Answers that come before others, and may speak of somebody whom "he" or "she" then means. */
const earlier: readonly AnsweredField[] = ['reason', 'benefitForThem', 'benefitForMe'];

/** "We have one young man, very good": after that, "he" is no longer the recipient. */
function isAnotherSpokenOf(answers: Answers, field: AnsweredField, language: Language): boolean {
  if (field === 'prompt' || field === 'howKnown' || field === 'reason') return false;
  return earlier
    .slice(0, Math.max(earlier.indexOf(field), field === 'question' ? earlier.length : 0))
    .some((other) => mentionsAnother(language.read(answers[other]), answers.name, language));
}

/** "Josh Wren, your student and my apprentice": what prompted it names somebody whom both know. */
function isSharedNamed({ prompt, promptKind, commonConnections }: Answers): boolean {
  return promptKind === 'past' && commonConnections.some((name) => prompt.startsWith(name));
}

const aboutBoth: readonly AnsweredField[] = ['prompt', 'howKnown'];

/** Somebody both know is named: then "he" may be that one. */
function isOneOfThemNamed(answers: Answers, field: AnsweredField, language: Language): boolean {
  if (!aboutBoth.includes(field)) return isSharedNamed(answers);
  return (
    answers.promptKind === 'person' &&
    (field === 'prompt' ? answers.commonConnections.length > 0 : areIntroduced(answers, language))
  );
}

/** Somebody both know brought them together. */
function areIntroduced(answers: Answers, language: Language): boolean {
  if (answers.promptKind !== 'person') return false;
  if (answers.commonConnections.length > 0) return true;
  const isThing = () => realisedAnswer(answers, 'prompt', language).beginning === 'know-of-you-through';
  return answers.prompt.trim() !== '' && !isThing();
}

/** In what is in it for *them*, "he" is hardly who introduced them, unless the reason began with "he" too. */
const mayGoOnAboutWhoDid = (answers: Answers, field: AnsweredField, language: Language): boolean =>
  !aboutBoth.includes(field) &&
  (field !== 'benefitForThem' || opensWithSomebody(language.read(answers.reason))) &&
  areIntroduced(answers, language) &&
  !isSentTo(language.read(answers.prompt));

type Listener = Pick<Answers, 'name' | 'callThem'>;

/** Whom an answer speaks to: what is passed on is said to whom the user would like to meet. */
export function listenerOf({ name, callThem, introduceTo }: Answers, field: AnsweredField): Listener {
  const isPassedOn = introduceTo.trim() !== '' && field !== 'whyThem';
  return isPassedOn ? { name: introduceTo, callThem: '' } : { name, callThem };
}

/** The names that the form knows, as they bear on an answer. */
export function namesIn(answers: Answers, field: AnsweredField, language: Language): KnownNames {
  const { commonConnections, introduceTo, company, location } = answers;
  const { name, callThem } = listenerOf(answers, field);
  const others = [answers.name, introduceTo].filter((other) => other.trim() !== '' && other !== name);
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

function realise(answers: Answers, field: AnsweredField, language: Language): RealisedAnswer {
  const { beginnings, promptKind } = answers;
  const beginning = Object.hasOwn(beginnings, field) ? (beginnings[field] ?? null) : null;
  const names = namesIn(answers, field, language);
  const typed = answers[field];
  const against = field === 'prompt' ? spokenAgainst(answers, language) : undefined;
  const answer = { field, kind: promptKind, beginning, typed, names, ...(against ? { against } : {}) };
  const made = realiseAnswer(answer, language);
  if (field !== 'reason' || beginning !== null || !isBegunAlike(made, answers, language)) return made;
  const other = otherBeginnings[made.beginning];
  if (other === undefined) return made;
  const again = realiseAnswer({ ...answer, beginning: other }, language);
  return again.beginning === other ? again : made;
}

/** How a reason begins where "I am writing" stands before it already. */
const otherBeginnings: Readonly<Record<BeginningChoice, BeginningChoice>> = {
  because: 'i-would-like',
  'writing-about': 'talk-about',
  'because-of': 'talk-about',
};

const isBegunAlike = ({ sentence }: RealisedAnswer, answers: Answers, language: Language): boolean =>
  sentence?.startsWith('I am writing ') === true &&
  realisedAnswer(answers, 'prompt', language).sentence?.startsWith('I am writing ') === true;

type Realised = { readonly language: Language; readonly byField: Map<AnsweredField, RealisedAnswer> };

/** Answers never change, and the form, the message, the choice of template and the coach ask for the same ones. */
const realised = new WeakMap<Answers, Realised>();

/** What an answer of the form becomes in the message; read once for each state of the answers. */
export function realisedAnswer(answers: Answers, field: AnsweredField, language: Language): RealisedAnswer {
  const before = realised.get(answers);
  const known = before?.language === language ? before : { language, byField: new Map() };
  if (known !== before) realised.set(answers, known);
  const answer = known.byField.get(field) ?? realise(answers, field, language);
  known.byField.set(field, answer);
  return answer;
}

/** What each answer becomes as a sentence, by the answer as typed; null for one that makes none. */
export function sentencesOf(answers: Answers, language: Language): ReadonlyMap<string, string | null> {
  return new Map(
    answeredFields
      .filter((field) => answers[field].trim() !== '')
      .map((field) => [answers[field].trim(), realisedAnswer(answers, field, language).sentence]),
  );
}

/** The role as a sentence says the company too; as a phrase it stands as typed. */
function roleForms({ role, company }: Profile, language: Language): AnswerForms {
  const sentence = role.trim() === '' ? null : introduceSender(role, company, language);
  return { sentence, clause: sentence?.replace(/\.$/, '') ?? null, phrase: role.trim() || null };
}

/** The profile never changes while a message is written: what is said of the sender is realised once for each. */
const senders = new WeakMap<Profile, ReturnType<typeof senderForms> & { readonly language: Language }>();

function senderForms(profile: Profile, language: Language) {
  return { my_role: roleForms(profile, language), my_work: workForms(profile, language) };
}

/** What the sender does, in the forms in which a message says it. */
function senderValues(profile: Profile, language: Language): ReturnType<typeof senderForms> {
  const before = senders.get(profile);
  const known = before?.language === language ? before : { language, ...senderForms(profile, language) };
  if (known !== before) senders.set(profile, known);
  const { my_role, my_work } = known;
  return { my_role, my_work };
}

function workForms({ work }: Profile, language: Language): AnswerForms {
  const names = { recipient: '', others: [] };
  return formsOf(realiseAnswer({ field: 'work', kind: null, beginning: null, typed: work, names }, language));
}

/** The forms of an answer, unless another one says all that it says: nothing stands twice in a message. */
function unlessSaid(forms: AnswerForms, typed: string, by: AnswerForms, language: Language): AnswerForms {
  if (forms.sentence === null || by.sentence === null) return forms;
  return forms.sentence === by.sentence || saysAllOf(by.sentence, typed, language) ? noForms : forms;
}

const sameWords = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What still leaves room for a greeting in the shortest of notes, in characters. */
const roomForBoth = 185;

/** Whether the reason is to stand behind what prompted it: always where a pronoun points there, else where both fit a note. */
function needsWhatPrompted(
  { reason, prompt: typed }: Answers,
  prompt: AnswerForms,
  sentence: string,
  language: Language,
): boolean {
  if (pointsBack(reason, language)) return true;
  const both = (prompt.sentence?.length ?? roomForBoth) + sentence.length;
  return both < roomForBoth && restsOnWhatWasNamed(reason, typed, language);
}

/**
 * What says how the user comes to write: the reason, before it what prompted it, or else how they are known. What one
 * of them says another need not; and a reason that points back ("it made me …") takes along what it points to.
 */
function openingForms(answers: Answers, language: Language) {
  const forms = (field: AnsweredField) => formsOf(realisedAnswer(answers, field, language));
  const isOwn = (field: AnsweredField) => realisedAnswer(answers, field, language).beginning === ownWords;
  const reason = forms('reason');
  const asked = unlessSaid(forms('prompt'), answers.prompt, reason, language);
  const isTold = reason.sentence !== null || asked.sentence !== null;
  const known =
    isTold && isFoundAnywhere(answers.howKnown)
      ? noForms
      : unlessSaid(forms('howKnown'), answers.howKnown, reason, language);
  // Their own sentence about it says more than the one that would be made.
  const prompt =
    isOwn('howKnown') && !isOwn('prompt') ? unlessSaid(asked, answers.prompt, known, language) : asked;
  const isOfPrompt = prompt.sentence !== null && isOnlyOfWhatWasNamed(answers.howKnown, language);
  const how_known = isOfPrompt ? noForms : unlessSaid(known, answers.howKnown, prompt, language);
  if (reason.sentence === null || !needsWhatPrompted(answers, prompt, reason.sentence, language))
    return { how_known, prompt, reason };
  if (prompt.sentence !== null) {
    const said = { how_known: noForms, prompt: noForms, reason: joined(prompt.sentence, reason.sentence) };
    // Whom both know is said by then.
    return answers.promptKind === 'person' ? { ...said, common_connections: [] } : said;
  }
  if (how_known.sentence !== null) {
    return { how_known: noForms, prompt, reason: joined(how_known.sentence, reason.sentence) };
  }
  return { how_known, prompt, reason };
}

/** What is in it for both, and why the user writes: an offer or a wish that another answer tells stands there alone. */
function ledgerForms(answers: Answers, reason: AnswerForms, language: Language) {
  const forms = (field: AnsweredField) => formsOf(realisedAnswer(answers, field, language));
  const [forThem, forMe, question] = [forms('benefitForThem'), forms('benefitForMe'), forms('question')];
  const [offer, wish, asked] = [answers.benefitForThem, answers.benefitForMe, question.sentence ?? ''];
  const isSameForBoth = sameWords(wish, offer);
  const isWished = [reason.sentence ?? '', asked].some((by) => isWishTold(wish, by, language));
  const isToldTwice = isSameForBoth || isWished || isWishInOffer(wish, offer);
  const benefit_for_me = isToldTwice ? noForms : forMe;
  if (isSaidByOffer(answers.reason, forThem.sentence ?? '', language))
    return { reason: forThem, benefit_for_them: noForms, benefit_for_me };
  const isOffered = isOfferMade(offer, reason.sentence ?? '', language);
  return { reason, benefit_for_them: isOffered ? noForms : forThem, benefit_for_me };
}

/** What stands in a message in several forms, by the name a template has for it. */
function realisedValues(answers: Answers, profile: Profile, language: Language) {
  const forms = (field: AnsweredField) => formsOf(realisedAnswer(answers, field, language));
  const opening = openingForms(answers, language);
  return {
    ...opening,
    ...ledgerForms(answers, opening.reason, language),
    question: isAskedAlready(answers.question, opening.reason.sentence ?? '') ? noForms : forms('question'),
    why_them: forms('whyThem'),
    answer_to_them: forms('answerToThem'),
    why_not: forms('whyNot'),
    compelling_answer: forms('compellingAnswer'),
    ...senderValues(profile, language),
  } satisfies Partial<Record<FieldName, FieldValue>>;
}

/** The values that have one; a field without a value is absent. */
export function fieldValues(
  draft: Pick<Draft, 'answers' | 'customValues'>,
  profile: Profile,
  language: Language,
): FieldValues {
  const { answers } = draft;
  const custom = Object.fromEntries(
    Object.entries(draft.customValues).map(([name, value]) => [name, value.trim()]),
  );
  const known = mapRecord(templateFields, ({ read }) => trimmed(read({ answers, profile })));
  return present({ ...custom, ...known, ...realisedValues(answers, profile, language) });
}
