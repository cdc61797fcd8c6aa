/** The recipient's questions while the form is being filled in: what an open box is to say is not read out of others. */
import type { QuestionReading } from '../../../../shared/coach/coach-types.ts';
import type { QuestionId } from '../../../../shared/coach/question-ids.ts';
import { gapLabel } from '../../../../shared/compose/gap-label.ts';
import type { Unfilled } from '../../../../shared/compose/unfilled.ts';

/** The template fields whose answers a question waits for. */
const awaited: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  who: ['how_known'],
  reason: ['reason'],
  benefit: ['benefit_for_them'],
  conversation: ['question'],
};

/**
 * The questions as they were read; one whose own answer is still a gap in the message is open, and says so. Where no words
 * of it answer anything, nothing is true yet either.
 */
export function withAwaited(
  questions: readonly QuestionReading[],
  gaps: readonly Unfilled[],
): readonly QuestionReading[] {
  const isSomethingSaid = questions.some(({ span }) => span !== null);
  return questions.map((reading) => {
    if (reading.id === 'truth' && !isSomethingSaid)
      return { ...reading, state: 'open', evidence: 'Nothing is said yet.' };
    const gap = gaps.find(({ field }) => field !== null && awaited[reading.id]?.includes(field));
    if (gap === undefined) return reading;
    const evidence = `Still to come: ${gapLabel(gap.text).toLowerCase()}.`;
    return { ...reading, state: 'open', evidence, span: null };
  });
}
