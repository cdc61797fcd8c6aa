/** What is said of a draft, for all that shows it. */
import type { CoachReading } from '../../../../shared/coach/coach-types.ts';
import { type Judgement, judgementOf } from '../../../../shared/compose/judgement.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { useMessage } from '../drafts/compose-draft.ts';
import { useReading } from './coaching.ts';
import { messageObstacles } from './copying.ts';

/** Several parts of the page show it, and a reading is of one state of a draft. */
const judged = new WeakMap<CoachReading, Judgement>();

export function useJudgement(draft: Draft): Judgement {
  const { message } = useMessage(draft);
  const reading = useReading(draft);
  const known = reading === null ? undefined : judged.get(reading);
  if (known !== undefined) return known;
  const gaps = message.isEdited ? [] : message.unfilled;
  const judgement = judgementOf(reading, gaps, () => messageObstacles(draft));
  if (reading !== null) judged.set(reading, judgement);
  return judgement;
}
