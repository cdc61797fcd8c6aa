import type { JudgedQuestion } from '../../../../shared/compose/judgement.ts';
import { type PurposeId, purposes } from '../../../../shared/purposes/purposes.ts';
import styles from './FiveQuestions.module.css';
import { QuestionList } from './QuestionList.tsx';

type FiveQuestionsProps = {
  readonly purpose: PurposeId;
  readonly questions: readonly JudgedQuestion[];
  /** What to call the recipient. */
  readonly name: string;
};

/** What the recipient will ask, each question with the words that answer it. */
export function FiveQuestions({ purpose, questions, name }: FiveQuestionsProps) {
  const shown = questions.filter(({ id }) => purposes[purpose].questions.includes(id));
  return (
    <section aria-labelledby="questions-heading">
      <h2 id="questions-heading" className={styles.heading}>
        What <bdi>{name}</bdi> will ask
      </h2>
      <QuestionList questions={shown} />
    </section>
  );
}
