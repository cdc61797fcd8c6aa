import { Check, CircleDashed, TriangleAlert } from 'lucide-react';
import type { QuestionReading } from '../../../../shared/coach/coach-types.ts';
import styles from './QuestionList.module.css';

const icons = { answered: Check, partly: TriangleAlert, open: CircleDashed } as const;

const stateNames: Readonly<Record<QuestionReading['state'], string>> = {
  answered: 'Answered',
  partly: 'Not quite',
  open: 'Not answered',
};

type Question = Pick<QuestionReading, 'question' | 'state' | 'evidence'>;

/** Questions to a message, each with the words that answer it or what is missing. */
export function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ul className={styles.list}>
      {questions.map(({ question, state, evidence }) => {
        const Icon = icons[state];
        return (
          <li key={question} className={styles.item}>
            <span className={`${styles.mark} ${styles[state]}`}>
              <Icon size={13} aria-hidden />
              <span className="visually-hidden">{stateNames[state]}</span>
            </span>
            <div className={styles.words}>
              <p className={styles.question}>{question}</p>
              <p className={styles.evidence} dir="auto">
                {evidence}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
