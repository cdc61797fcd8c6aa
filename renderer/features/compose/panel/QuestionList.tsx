import { Check, CircleDashed, TriangleAlert } from 'lucide-react';
import type { JudgedQuestion } from '../../../../shared/compose/judgement.ts';
import styles from './QuestionList.module.css';

const icons = { answered: Check, partly: TriangleAlert, open: CircleDashed, could: CircleDashed } as const;

const stateNames: Readonly<Record<JudgedQuestion['state'], string>> = {
  answered: 'Answered',
  partly: 'Not quite',
  open: 'Not answered',
  could: 'Could say more',
};

type Question = Pick<JudgedQuestion, 'question' | 'state' | 'evidence'>;

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
