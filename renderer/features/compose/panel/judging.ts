/** What is said of a draft, for all that shows it. */
import type { CoachReading } from '../../../../shared/coach/coach-types.ts';
import type { ComposedMessage } from '../../../../shared/compose/compose-message.ts';
import { type Judgement, judgementOf } from '../../../../shared/compose/judgement.ts';
import { wantedSubject } from '../../../../shared/compose/subject.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { rememberingLast } from '../../../../shared/remembering.ts';
import { useMessage } from '../drafts/compose-draft.ts';
import { useReading } from './coaching.ts';
import { messageObstacles } from './copying.ts';

/** Several parts of the page show it. A reading is another one once the person was written to. */
const judged = rememberingLast((reading: CoachReading | null, message: ComposedMessage, draft: Draft) => {
  const gaps = message.isEdited ? [] : message.unfilled;
  const wanted = wantedSubject(draft);
  return judgementOf(reading, gaps, () => messageObstacles(draft), wanted === null ? [] : [wanted]);
});

export function useJudgement(draft: Draft): Judgement {
  const { message } = useMessage(draft);
  return judged(useReading(draft), message, draft);
}
