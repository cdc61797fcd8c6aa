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

/** The range in which the true share lies with 95 % certainty, after Wilson; both ends from 0 to 1. */
export function wilson(right: number, all: number): readonly [number, number] {
  const z = 1.96;
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * all)) / all);
  const scale = 1 + (z * z) / all;
  return [(middle - spread) / scale, (middle + spread) / scale];
}
