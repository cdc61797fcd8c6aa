import type { CoachReading } from '../../../../shared/coach/coach-types.ts';
import { messageKinds } from '../../../../shared/coach/message-kinds.ts';
import type { Unfilled } from '../../../../shared/compose/unfilled.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { withAwaited } from './awaited-answers.ts';
import styles from './CoachPanel.module.css';
import { Findings } from './Findings.tsx';
import { FiveQuestions } from './FiveQuestions.tsx';
import { Rehearsal } from './Rehearsal.tsx';

type CoachPanelProps = {
  readonly draft: Draft;
  /** Null until the coach can read. */
  readonly reading: CoachReading | null;
  /** What the form has not filled in yet; while there is some, only the questions are shown, without a judgement. */
  readonly gaps: readonly Unfilled[];
  /** What to call the recipient. */
  readonly name: string;
};

/** The message as its recipient reads it: what stands in its way, and the questions it answers. */
export function CoachPanel({ draft, reading, gaps, name }: CoachPanelProps) {
  return (
    <div className={styles.panel}>
      {gaps.length === 0 && reading !== null && <Findings draft={draft} findings={reading.findings} />}
      {reading !== null && (
        <FiveQuestions purpose={draft.purpose} questions={withAwaited(reading.questions, gaps)} name={name} />
      )}
      {messageKinds[purposes[draft.purpose].readAs].isRequest && <Rehearsal draft={draft} name={name} />}
    </div>
  );
}
