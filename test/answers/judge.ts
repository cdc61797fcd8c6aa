/** Compares what an answer became with what should have come of it. */
import { realiseAnswer } from '../../shared/compose/realise/realise-answer.ts';
import type { RealisedAnswer } from '../../shared/compose/realise/realised-answer.ts';
import { english } from '../support/english.ts';
import type { ClumsyAnswer } from './corpus.ts';

/** The people every answer of the corpus is about. */
const names = { recipient: 'Priya Raman', others: ['Dana Ortiz', 'Lee Wong'] };

export type Judged = {
  readonly answer: ClumsyAnswer;
  readonly realised: RealisedAnswer;
  readonly isRight: boolean;
};

const withSmallFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function isOfferRight(answer: ClumsyAnswer, { offer }: RealisedAnswer): boolean {
  if (answer.offer === undefined) return offer?.kind !== 'speak-to-them';
  return offer !== null && withSmallFirst(offer.text) === withSmallFirst(answer.offer);
}

export function judge(answer: ClumsyAnswer): Judged {
  const { field, kind = null, typed } = answer;
  const realised = realiseAnswer({ field, kind, beginning: null, typed, names }, english);
  const right = [answer.sentence, ...(answer.or ?? [])];
  return { answer, realised, isRight: right.includes(realised.sentence) && isOfferRight(answer, realised) };
}
