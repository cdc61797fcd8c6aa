/** What is said of a draft's message, in one place, so that the verdict, the questions beside it and the ticks agree. */
import type { CoachReading, QuestionReading, VerdictKind } from '../coach/coach-types.ts';
import type { Unfilled } from './unfilled.ts';

export type Judgement =
  /** The form still makes the message, and has these gaps in it. */
  | { readonly kind: 'under-way'; readonly gaps: readonly Unfilled[] }
  /** The coach cannot read yet. */
  | { readonly kind: 'unread' }
  | { readonly kind: VerdictKind; readonly reasons: readonly string[] };

/**
 * @param reading null until the coach can read
 * @param gaps what the form has not filled in yet
 * @param obstacles what would stop the message from being copied as it is; asked only where all else is well
 * @param wanted what else is still to be written, beside the message
 */
export function judgementOf(
  reading: Pick<CoachReading, 'verdict'> | null,
  gaps: readonly Unfilled[],
  obstacles: () => readonly string[],
  wanted: readonly string[],
): Judgement {
  if (gaps.length > 0) return { kind: 'under-way', gaps };
  if (reading === null) return { kind: 'unread' };
  const { kind, reasons } = reading.verdict;
  if (kind === 'blind') return { kind, reasons };
  if (kind === 'nearly') return { kind, reasons: [...reasons, ...wanted] };
  const inTheWay = [...obstacles(), ...wanted];
  return inTheWay.length > 0 ? { kind: 'nearly', reasons: inTheWay } : { kind, reasons };
}

/** How a question is shown. `could`: nothing has to be said of it, though it could be. */
export type JudgedQuestion = Omit<QuestionReading, 'state'> & {
  readonly state: QuestionReading['state'] | 'could';
};

/** The words that a reason holds against the message; '' for one that quotes none. */
function wordsHeldAgainst(reason: string): string {
  return /^“(?<words>[^”]+)”/u.exec(reason)?.groups?.words ?? '';
}

/**
 * The questions as they go with the judgement: nothing is missing from a message that is ready, and no words that are held
 * against one answer a question.
 */
export function questionsAsJudged(
  questions: readonly QuestionReading[],
  judgement: Judgement,
): readonly JudgedQuestion[] {
  if (judgement.kind === 'ready')
    return questions.map((one) => (one.state === 'answered' ? one : { ...one, state: 'could' }));
  if (judgement.kind !== 'blind') return questions;
  return questions.map((one) => {
    const against = judgement.reasons.find((reason) => {
      const words = wordsHeldAgainst(reason);
      return words !== '' && one.evidence.includes(words);
    });
    return one.state === 'answered' && against !== undefined
      ? { ...one, state: 'partly', evidence: against }
      : one;
  });
}
