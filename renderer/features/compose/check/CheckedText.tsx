import type { CheckedStatement, StatementStatus } from '../../../../shared/coach/check/check-text.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import styles from './CheckDialog.module.css';
import type { Done } from './checked-statements.ts';
import { Quote, StatementRow, statusLabels } from './StatementRow.tsx';

type Checked = { readonly statements: readonly CheckedStatement[]; readonly isInFull: boolean };

type CheckedTextProps = {
  readonly draft: Draft;
  readonly text: string;
  /** Null until the words can be read. */
  readonly checked: Checked | null;
  readonly onDone: (done: Done | null) => void;
};

const inOrder: readonly StatementStatus[] = ['against-notes', 'not-noted', 'noted', 'plain'];

/** What is said of so many statements. */
const counted: Readonly<Record<StatementStatus, string>> = {
  'against-notes': 'against your notes',
  'not-noted': 'not noted',
  noted: 'noted',
  plain: 'with nothing to look up',
};

function summary(statements: readonly CheckedStatement[]): string {
  const counts = inOrder
    .map((status) => ({ status, count: statements.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${counted[status]}`);
  const all = statements.length;
  return `${all} ${all === 1 ? 'statement' : 'statements'}: ${counts.join(', ')}.`;
}

/** What was found: first what is not noted, in the order of the text, then the rest behind a fold. */
export function CheckedText({ draft, text, checked, onDone }: CheckedTextProps) {
  if (checked === null) return <p>Reading…</p>;
  const { statements, isInFull } = checked;
  const doubtful = statements.filter(({ doubts }) => doubts.length > 0);
  const others = statements.filter(({ doubts }) => doubts.length === 0);
  return (
    <section aria-label="What it says" className={styles.found}>
      <p role="status" className={styles.summary}>
        {summary(statements)}
        {!isInFull && ' Its language is not known here: only figures and names are looked up.'}
        {doubtful.length === 0 && ' Nothing in it goes beyond what you have noted.'}
      </p>
      {doubtful.length > 0 && (
        <ul aria-label="Not noted" className={styles.list}>
          {doubtful.map((statement) => (
            <StatementRow
              key={`${statement.start} ${text.slice(statement.start, statement.end)}`}
              draft={draft}
              text={text}
              statement={statement}
              onDone={onDone}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>The other statements ({others.length})</summary>
          <ul className={styles.list}>
            {others.map((statement) => (
              <li key={statement.start} className={styles.other}>
                <Quote text={text} statement={statement} />
                <span className={styles.status}>{statusLabels[statement.status]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
