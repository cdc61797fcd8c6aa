/** What is said of a draft, for all that shows it. */
import type { CoachReading } from '../../../../shared/coach/coach-types.ts';
import type { ComposedMessage } from '../../../../shared/compose/compose-message.ts';
import { type Judgement, judgementOf } from '../../../../shared/compose/judgement.ts';
import { wantedSubject } from '../../../../shared/compose/subject.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { rememberingLast } from '../../../../shared/remembering.ts';
import { usePerson } from '../../../workspace/people.ts';
import { useMessage } from '../drafts/compose-draft.ts';
import { useReading } from './coaching.ts';
import { messageObstacles } from './copying.ts';

/** Several parts of the page show it; it changes with the person, too, who may have been sent the same. */
const judged = rememberingLast(
  (reading: CoachReading | null, message: ComposedMessage, draft: Draft, _person: Person | null) => {
    const gaps = message.isEdited ? [] : message.unfilled;
    const wanted = wantedSubject(draft);
    return judgementOf(reading, gaps, () => messageObstacles(draft), wanted === null ? [] : [wanted]);
  },
);

export function useJudgement(draft: Draft): Judgement {
  const { message } = useMessage(draft);
  return judged(useReading(draft), message, draft, usePerson(draft.personId));
}
