import type { CoachReading } from '../../../../shared/coach/coach-types.ts';
import { messageKinds } from '../../../../shared/coach/message-kinds.ts';
import { type Judgement, questionsAsJudged } from '../../../../shared/compose/judgement.ts';
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
  /** While the form still makes the message, only the questions are shown. */
  readonly judgement: Judgement;
  /** What to call the recipient. */
  readonly name: string;
};

/** The message as its recipient reads it: what stands in its way, and the questions it answers. */
export function CoachPanel({ draft, reading, judgement, name }: CoachPanelProps) {
  const isUnderWay = judgement.kind === 'under-way';
  const read = reading?.questions ?? [];
  const questions = isUnderWay ? withAwaited(read, judgement.gaps) : questionsAsJudged(read, judgement);
  return (
    <div className={styles.panel}>
      {!isUnderWay && reading !== null && <Findings draft={draft} findings={reading.findings} />}
      {reading !== null && <FiveQuestions purpose={draft.purpose} questions={questions} name={name} />}
      {messageKinds[purposes[draft.purpose].readAs].isRequest && <Rehearsal draft={draft} name={name} />}
    </div>
  );
}
