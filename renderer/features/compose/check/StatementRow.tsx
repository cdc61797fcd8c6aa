import type { CheckedStatement, StatementStatus } from '../../../../shared/coach/check/check-text.ts';
import type { Doubt } from '../../../../shared/coach/check/doubt.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './CheckDialog.module.css';
import { type Done, leaveStatementOut, noteStatement } from './checked-statements.ts';

export const statusLabels: Readonly<Record<StatementStatus, string>> = {
  'against-notes': 'Against your notes',
  'not-noted': 'Not noted',
  noted: 'Noted',
  plain: 'Nothing to look up',
};

const aboutLabels = { them: 'about them', me: 'about you', both: 'about both of you' } as const;

type StatementProps = { readonly text: string; readonly statement: CheckedStatement };

/** The words of a statement, with what is not noted in them marked. */
export function Quote({ text, statement: { start, end, doubts } }: StatementProps) {
  const starts = [start, ...doubts.map((doubt) => doubt.end)];
  return (
    <q className={styles.quote} dir="auto">
      {starts.map((from, at) => {
        const doubt = doubts[at];
        return (
          <span key={from}>
            {text.slice(from, doubt?.start ?? end)}
            {doubt !== undefined && <mark className={styles.mark}>{text.slice(doubt.start, doubt.end)}</mark>}
          </span>
        );
      })}
    </q>
  );
}

/** What is noted where the text says otherwise; null where nothing is. */
function insteadOf(text: string, doubts: readonly Doubt[]): string | null {
  const against = doubts.filter(({ instead }) => instead !== null);
  if (against.length === 0) return null;
  return against
    .map(({ start, end, instead }) => `For “${text.slice(start, end)}” you have noted “${instead}”.`)
    .join(' ');
}

type StatementRowProps = StatementProps & {
  readonly draft: Draft;
  readonly onDone: (done: Done | null) => void;
};

/** A statement that is not noted, with what can be done about it. */
export function StatementRow({ draft, text, statement, onDone }: StatementRowProps) {
  const { doubts, status, about, start, end } = statement;
  const words = text.slice(start, end);
  const instead = insteadOf(text, doubts);
  const isNameless = draft.answers.name.trim() === '';
  return (
    <li className={styles.row} data-status={status}>
      <p className={styles.status}>
        {statusLabels[status]}
        {about !== null && `, ${aboutLabels[about]}`}
      </p>
      <p>
        <Quote text={text} statement={statement} />
      </p>
      {instead !== null && <p className={styles.instead}>{instead}</p>}
      <div className={styles.actions}>
        <Button
          aria-label={`Note it: ${words}`}
          disabled={isNameless}
          onClick={() => void noteStatement(draft.id, words).then(onDone)}
        >
          Note it
        </Button>
        <Button
          aria-label={`Leave it out: ${words}`}
          onClick={() => onDone(leaveStatementOut(draft.id, statement))}
        >
          Leave it out
        </Button>
      </div>
    </li>
  );
}
