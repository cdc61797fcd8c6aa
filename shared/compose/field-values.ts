/** Turns what the form knows into the values of the template language's fields. */
import type { Language } from '../language/language.ts';
import type { Answers, Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import { mapRecord } from '../records.ts';
import { type FieldName, templateFields } from '../template/fields.ts';
import { fieldsNeeded, fieldsUsed } from '../template/fields-used.ts';
import type { ParsedTemplate } from '../template/nodes.ts';
import type { AnswerForms, FieldValue, FieldValues } from '../template/values.ts';
import {
  isAskedAlready,
  isFoundAnywhere,
  isOfferMade,
  isSaidByOffer,
  isWishInOffer,
  isWishTold,
  joined,
  noForms,
  saysAllOf,
  withoutToldAgain,
  withoutWritingAgain,
} from './answers-together.ts';
import { isWorthSaying } from './beside-prompt.ts';
import { withBrief } from './brief.ts';
import { isOnlyOfWhatWasNamed, pointsBack, restsOnWhatWasNamed } from './pointing-back.ts';
import { introduceSender } from './realise/introduce-sender.ts';
import { ownWords, type RealisedAnswer, type RealisingLanguage } from './realise/realised-answer.ts';
import { type AnsweredField, realisedAnswer } from './realised-answers.ts';
import { promptBehindTakenIn, promptBeside } from './thanking.ts';
import { isThanking } from './thanks.ts';

function isPresent(value: FieldValue): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return Object.values(value).some((form) => form !== null);
}

function present(values: Readonly<Record<string, FieldValue>>): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isPresent(value)));
}

const trimmed = (value: string | readonly string[]) => (typeof value === 'string' ? value.trim() : value);

const formsOf = ({ sentence, clause, phrase }: RealisedAnswer): AnswerForms => ({ sentence, clause, phrase });

/** The role as a sentence says the company too; as a phrase it stands as typed. */
function roleForms({ role, company }: Profile, language: Language): AnswerForms {
  const sentence = role.trim() === '' ? null : introduceSender(role, company, language);
  return { sentence, clause: sentence?.replace(/\.$/, '') ?? null, phrase: role.trim() || null };
}

/** The profile never changes while a message is written: what is said of the sender is realised once for each. */
const senders = new WeakMap<
  Profile,
  ReturnType<typeof senderForms> & { readonly language: RealisingLanguage }
>();

function senderForms(profile: Profile, language: RealisingLanguage) {
  return { my_role: roleForms(profile, language), my_work: workForms(profile, language) };
}

/** What the sender does, in the forms in which a message says it. */
function senderValues(profile: Profile, language: RealisingLanguage): ReturnType<typeof senderForms> {
  const before = senders.get(profile);
  const known = before?.language === language ? before : { language, ...senderForms(profile, language) };
  if (known !== before) senders.set(profile, known);
  const { my_role, my_work } = known;
  return { my_role, my_work };
}

function workForms({ work }: Profile, language: RealisingLanguage): AnswerForms {
  const names = { recipient: '', others: [] };
  return formsOf(language.realise({ field: 'work', kind: null, beginning: null, typed: work, names }));
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

/** The reason without what the sentence before it has told. */
function reasonBeside(
  reason: AnswerForms,
  typed: string,
  prompt: AnswerForms,
  language: Language,
): AnswerForms {
  if (reason.sentence === null || prompt.sentence === null) return reason;
  const untold = withoutToldAgain(reason.sentence, prompt.sentence, language);
  const sentence = withoutWritingAgain(untold, typed, prompt.sentence);
  return sentence === reason.sentence ? reason : { sentence, clause: null, phrase: null };
}

/** How they are known, where it says more than what prompted the message does. */
function knownBeside(
  prompt: string,
  known: AnswerForms,
  answers: Answers,
  language: RealisingLanguage,
): AnswerForms {
  if (isOnlyOfWhatWasNamed(answers.howKnown, language)) return noForms;
  const isChosen = (answers.beginnings.howKnown ?? null) !== null;
  const realised = realisedAnswer(answers, 'howKnown', language);
  return isWorthSaying(realised, prompt, isChosen, language) ? known : noForms;
}

/** What prompted the message, in words that go with the template's own and with how they are known. */
function promptOf(answers: Answers, language: RealisingLanguage, { isThanking }: Opening): RealisedAnswer {
  const beside = promptBeside(isThanking, answers, language);
  const known = realisedAnswer(answers, 'howKnown', language);
  const behind = promptBehindTakenIn(known.sentence ?? '', isThanking, answers, language);
  const isKept =
    behind !== null &&
    knownBeside(behind.sentence ?? '', formsOf(known), answers, language).sentence !== null;
  return isKept ? behind : beside;
}

/** What a template has a place for, of what a message opens with. */
export type Opening = {
  /** A place for what prompted the message. */
  readonly hasPrompt: boolean;
  /** A place for how they are known that leaves a gap where it is empty. */
  readonly needsKnown: boolean;
  /** Words of its own that thank them. */
  readonly isThanking: boolean;
};

const anyOpening: Opening = { hasPrompt: true, needsKnown: false, isThanking: false };

/** What a template has a place for; one that cannot be read is taken to have a place for all. */
export function openingOf(template: ParsedTemplate | null): Opening {
  if (template === null) return anyOpening;
  return {
    hasPrompt: fieldsUsed(template).includes('prompt'),
    needsKnown: fieldsNeeded(template).includes('how_known'),
    isThanking: isThanking(template.source),
  };
}

/** "The video": which one, how they are known tells. */
const isBareThing = (prompt: string): boolean =>
  /^(?:the|this|that|your|his|her|their) \p{L}+[.!]?$/iu.test(prompt.trim());

const answersBehindReason = ['benefitForThem', 'benefitForMe', 'question'] as const;

/**
 * What says how the user comes to write: how they know the recipient, what prompted the message, the reason. What one
 * of them says another need not; and a reason that points back ("it made me …") takes along what it points to.
 */
function openingForms(answers: Answers, language: RealisingLanguage, place: Opening) {
  const { hasPrompt, needsKnown } = place;
  const forms = (field: AnsweredField) => formsOf(realisedAnswer(answers, field, language));
  const isOwn = (field: AnsweredField) => realisedAnswer(answers, field, language).beginning === ownWords;
  const told = forms('reason');
  const asked = unlessSaid(formsOf(promptOf(answers, language, place)), answers.prompt, told, language);
  const isTold = told.sentence !== null || asked.sentence !== null;
  const known =
    isTold && isFoundAnywhere(answers.howKnown)
      ? noForms
      : unlessSaid(forms('howKnown'), answers.howKnown, told, language);
  // Their own sentence about it says more than the one that would be made.
  const prompt =
    (isOwn('howKnown') && !isOwn('prompt')) || isBareThing(answers.prompt)
      ? unlessSaid(asked, answers.prompt, known, language)
      : asked;
  const untold = reasonBeside(told, answers.reason, prompt, language);
  const reason = withBrief(untold, 'reason', answersBehindReason.map(forms), language);
  // What was told twice is gone, and what is left rests on it no more by that.
  const rest = untold === told ? answers : { ...answers, reason: reason.sentence ?? '' };
  const isResting = reason.sentence !== null && needsWhatPrompted(rest, prompt, reason.sentence, language);
  const how_known =
    prompt.sentence !== null && !needsKnown && (hasPrompt || isResting)
      ? knownBeside(prompt.sentence, known, answers, language)
      : known;
  // "Jean Hale told me of you": that both know her goes without saying.
  const isIntroduced = answers.promptKind === 'person' && asked.sentence !== null && prompt.sentence === null;
  const both = isIntroduced && how_known.sentence !== null ? { common_connections: [] } : {};
  if (reason.sentence === null || !isResting) return { how_known, prompt, reason, ...both };
  if (prompt.sentence !== null) {
    const said = { how_known, prompt: noForms, reason: joined(prompt.sentence, reason) };
    // Whom both know is said by then.
    return answers.promptKind === 'person' ? { ...said, common_connections: [] } : said;
  }
  if (how_known.sentence !== null) {
    return { how_known: noForms, prompt, reason: joined(how_known.sentence, reason) };
  }
  return { how_known, prompt, reason };
}

/** What is in it for both, and why the user writes: an offer or a wish that another answer tells stands there alone. */
function ledgerForms(answers: Answers, reason: AnswerForms, language: RealisingLanguage) {
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
function realisedValues(answers: Answers, profile: Profile, language: RealisingLanguage, place: Opening) {
  const forms = (field: AnsweredField) => formsOf(realisedAnswer(answers, field, language));
  const opening = openingForms(answers, language, place);
  const { how_known, prompt, reason, benefit_for_them, benefit_for_me } = {
    ...opening,
    ...ledgerForms(answers, opening.reason, language),
  };
  const question = isAskedAlready(answers.question, reason.sentence ?? '') ? noForms : forms('question');
  /** An answer, and those that may stand behind it. */
  const brief = (own: AnswerForms, field: AnsweredField, ...behind: readonly AnswerForms[]) =>
    withBrief(own, field, behind, language);
  const ledger = [benefit_for_them, benefit_for_me, question];
  return {
    ...opening,
    how_known: brief(how_known, 'howKnown', prompt, reason, ...ledger),
    prompt: brief(prompt, 'prompt', reason, ...ledger),
    reason,
    benefit_for_them: brief(benefit_for_them, 'benefitForThem', benefit_for_me, question),
    benefit_for_me: brief(benefit_for_me, 'benefitForMe', question),
    question,
    why_them: forms('whyThem'),
    answer_to_them: forms('answerToThem'),
    why_not: forms('whyNot'),
    compelling_answer: forms('compellingAnswer'),
    ...senderValues(profile, language),
  } satisfies Partial<Record<FieldName, FieldValue>>;
}

/**
 * The values that have one; a field without a value is absent.
 * @param opening what the template has a place for: an answer that has none says nothing in another one's stead
 */
export function fieldValues(
  draft: Pick<Draft, 'answers' | 'customValues'>,
  profile: Profile,
  language: RealisingLanguage,
  opening: Opening = anyOpening,
): FieldValues {
  const { answers } = draft;
  const custom = Object.fromEntries(
    Object.entries(draft.customValues).map(([name, value]) => [name, value.trim()]),
  );
  const known = mapRecord(templateFields, ({ read }) => trimmed(read({ answers, profile })));
  return present({ ...custom, ...known, ...realisedValues(answers, profile, language, opening) });
}
