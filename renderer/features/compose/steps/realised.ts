/** What an answer of the form becomes in the message, for the box it is typed into. */

import type { Beginning } from '../../../../shared/compose/realise/beginnings/beginning.ts';
import {
  asOffered,
  beginningLabel,
  beginningsFor,
} from '../../../../shared/compose/realise/beginnings/beginnings.ts';
import { invitingBeginning } from '../../../../shared/compose/realise/beginnings/inviting-beginning.ts';
import {
  asTyped,
  type BeginningChoice,
  leftOut,
  type Offer,
  ownWords,
  type RealisedAnswer,
  type RealisingLanguage,
  type Shape,
} from '../../../../shared/compose/realise/realised-answer.ts';
import {
  type AnsweredField,
  answeredFields,
  realisedAnswer,
} from '../../../../shared/compose/realised-answers.ts';
import { oneSaidToThem } from '../../../../shared/compose/spoken-about.ts';
import { withAnswer } from '../../../../shared/compose/with-answer.ts';
import type { Answers, Draft } from '../../../../shared/model/draft.ts';
import { own } from '../../../../shared/records.ts';
import { getLanguage, useLanguage } from '../../../workspace/language.ts';
import { changeDraft } from '../drafts/store.ts';

/** Whether an answer becomes a sentence in the message. */
export function isRealised(answer: string): answer is AnsweredField {
  return answeredFields.some((field) => field === answer);
}

/** The answer realised; null until the language is there. */
export function useRealised({ answers }: Draft, field: AnsweredField): RealisedAnswer | null {
  const language = useLanguage((state) => state.language);
  return language === null ? null : realisedAnswer(answers, field, language);
}

/** Lets the user's choice of a beginning stand, or with null lets it follow what is typed again. */
export function chooseBeginning(draftId: string, field: AnsweredField, choice: BeginningChoice | null): void {
  changeDraft(draftId, null, (draft) => {
    const { [field]: _before, ...others } = draft.answers.beginnings;
    const beginnings = choice === null ? others : { ...others, [field]: choice };
    return { ...draft, answers: { ...draft.answers, beginnings } };
  });
}

/** Says the answer to the recipient, or writes it as it is usually written. */
export function takeOffer(draftId: string, field: AnsweredField, offer: Offer): void {
  const language = getLanguage();
  changeDraft(draftId, field, (draft) => ({
    ...draft,
    answers: withOffer(draft.answers, field, offer, language),
  }));
}

/** The answers once the offer was taken. */
function withOffer(
  answers: Answers,
  field: AnsweredField,
  { kind, text }: Offer,
  language: RealisingLanguage | null,
): Answers {
  return kind === 'speak-to-them' && language !== null
    ? oneSaidToThem(answers, field, text, language)
    : withAnswer(answers, field, text);
}

/** What an offer comes to: said to the recipient, the sentence that the message then has. */
export function offeredWords(answers: Answers, field: AnsweredField, offer: Offer): string {
  const language = getLanguage();
  if (offer.kind !== 'speak-to-them' || language === null) return offer.text;
  const { sentence } = realisedAnswer(withOffer(answers, field, offer, language), field, language);
  return sentence ?? offer.text;
}

/** Whether a sentence can begin with anything but the user's own words. */
export function hasBeginnings({ promptKind }: Answers, field: AnsweredField): boolean {
  return beginningsFor(field, promptKind).length > 0;
}

export type BeginningOption = { readonly value: string; readonly label: string };

/** Lets the beginning follow what is typed. */
export const followsTyping = 'follows';

/** Beginnings that only complete a verb without its subject: shown where one stands, never offered. */
const completing: readonly string[] = [
  ...['i', 'i-am', 'i-have', 'i-was', 'it', 'we', 'we-were', 'you', 'you-were'],
];

/** So many beginnings can be taken in at a glance. */
const mostOffered = 8;

/** The beginnings that can stand before words of this shape (null: none are typed yet), no two that read alike. */
function offered(
  { promptKind }: Answers,
  field: AnsweredField,
  shape: Shape | null,
  current: string,
): readonly Beginning[] {
  const all = beginningsFor(field, promptKind);
  const suiting = (shape === null ? asOffered(all) : all).filter(
    ({ id, takes }) =>
      id === current || ((shape === null || takes.includes(shape)) && !completing.includes(id)),
  );
  const first = suiting.find(({ id }) => id === current);
  const byLabel = new Map(first ? [[beginningLabel(first), first]] : []);
  for (const beginning of suiting) {
    const label = beginningLabel(beginning);
    if (!byLabel.has(label) && byLabel.size < mostOffered) byLabel.set(label, beginning);
  }
  return suiting.filter((beginning) => byLabel.get(beginningLabel(beginning)) === beginning);
}

/** What the control before the box offers, and which of them is in effect. */
export function beginningOptions(
  answers: Answers,
  field: AnsweredField,
  realised: RealisedAnswer | null,
): { readonly options: readonly BeginningOption[]; readonly current: string } {
  const chosen = own(answers.beginnings, field);
  const isEmpty = answers[field].trim() === '';
  const inviting = isEmpty ? invitingBeginning(field, answers.promptKind) : null;
  const shown = isEmpty ? (chosen ?? inviting) : null;
  const current = shown ?? realised?.beginning ?? ownWords;
  const labels = new Map(
    offered(answers, field, isEmpty ? null : (realised?.shape ?? null), current).map((beginning) => [
      beginning.id,
      beginningLabel(beginning),
    ]),
  );
  labels.set(ownWords, 'In my own words');
  if (!isEmpty || current === asTyped) labels.set(asTyped, 'Exactly as typed');
  if (current === leftOut) labels.set(leftOut, 'Left out');
  if (chosen !== undefined) labels.set(followsTyping, 'Follow what I type');
  return { options: [...labels].map(([value, label]) => ({ value, label })), current };
}
