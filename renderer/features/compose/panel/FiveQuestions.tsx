import type { QuestionId, QuestionReading } from '../../../../shared/coach/coach-types.ts';
import type { PurposeId } from '../../../../shared/purposes.ts';
import styles from './FiveQuestions.module.css';
import { QuestionList } from './QuestionList.tsx';

/** A reply to a blind request owes its reader less: they asked, so only these two are theirs to ask. */
const askedOfReply: ReadonlySet<QuestionId> = new Set(['truth', 'conversation']);

type FiveQuestionsProps = {
  readonly purpose: PurposeId;
  readonly questions: readonly QuestionReading[];
  /** What to call the recipient. */
  readonly name: string;
};

/** What the recipient will ask, each question with the words that answer it. */
export function FiveQuestions({ purpose, questions, name }: FiveQuestionsProps) {
  const shown =
    purpose === 'reply-to-request' ? questions.filter(({ id }) => askedOfReply.has(id)) : questions;
  return (
    <section aria-labelledby="questions-heading">
      <h2 id="questions-heading" className={styles.heading}>
        What <bdi>{name}</bdi> will ask
      </h2>
      <QuestionList questions={shown} />
    </section>
  );
}
