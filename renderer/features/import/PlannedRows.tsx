import { useState } from 'react';
import type { PlannedRow, PlannedState } from '../../../shared/import/plan-import.ts';
import { idsOf } from '../../../shared/records.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ImportDialog.module.css';
import { stateLabels } from './import-words.ts';

/** As many rows as anyone reads at once. */
const shownAtOnce = 100;

/** The rows of the files with what becomes of each, one kind at a time or all. */
export function PlannedRows({ rows }: { readonly rows: readonly PlannedRow[] }) {
  const [state, setState] = useState<PlannedState | null>(null);
  const [shown, setShown] = useState(shownAtOnce);
  if (rows.length === 0) return null;
  const sought = state === null ? rows : rows.filter((row) => row.state === state);
  const choose = (next: PlannedState | null) => {
    setState(next);
    setShown(shownAtOnce);
  };
  return (
    <section aria-label="Rows" className={styles.rows}>
      <div className={styles.states}>
        <Button look="chip" aria-pressed={state === null} onClick={() => choose(null)}>
          All {rows.length.toLocaleString('en-GB')}
        </Button>
        {idsOf(stateLabels).map((id) => {
          const count = rows.filter((row) => row.state === id).length;
          return (
            count > 0 && (
              <Button key={id} look="chip" aria-pressed={state === id} onClick={() => choose(id)}>
                {stateLabels[id]} {count.toLocaleString('en-GB')}
              </Button>
            )
          );
        })}
      </div>
      <ul className={styles.list}>
        {sought.slice(0, shown).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change their order
          <li key={index} className={styles.row}>
            <bdi className={styles.rowName}>{row.name}</bdi>
            <span className={styles.about}>{stateLabels[row.state]}</span>
            <span className={styles.place}>
              <bdi>{row.file}</bdi>, line {row.line.toLocaleString('en-GB')}
            </span>
          </li>
        ))}
      </ul>
      {sought.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + shownAtOnce)}>
          Show {Math.min(shownAtOnce, sought.length - shown)} more
        </Button>
      )}
    </section>
  );
}
