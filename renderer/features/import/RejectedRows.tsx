import { Download } from 'lucide-react';
import type { Rejected } from '../../../shared/import/imported.ts';
import { Button } from '../../ui/Button.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import styles from './ImportDialog.module.css';
import { rejectedTable } from './rejected-table.ts';

const mostShown = 50;

type RejectedRowsProps = {
  readonly rejected: readonly Rejected[];
  /** What is said of one of them, and of several, behind their number. */
  readonly said: { readonly one: string; readonly several: string };
  readonly fileName: string;
};

/** Rows of which something cannot be used, each with its line and the reason; they can be saved and corrected. */
export function RejectedRows({ rejected, said, fileName }: RejectedRowsProps) {
  const further = rejected.length - mostShown;
  return (
    <details className={styles.refused}>
      <summary>
        {rejected.length === 1 ? said.one : `${rejected.length.toLocaleString('en-GB')} ${said.several}`}
      </summary>
      <ul className={styles.list}>
        {rejected.slice(0, mostShown).map(({ file, line, reason, cells }) => (
          <li key={`${file} ${line} ${reason}`} className={styles.row}>
            <span>{reason}</span>
            <bdi className={styles.about}>{cells.filter((cell) => cell.trim() !== '').join(', ')}</bdi>
            <span className={styles.place}>
              <bdi>{file}</bdi>, line {line.toLocaleString('en-GB')}
            </span>
          </li>
        ))}
      </ul>
      {further > 0 && <p className={styles.about}>And {further.toLocaleString('en-GB')} more.</p>}
      <Button look="quiet" onClick={() => saveAsFile(fileName, 'text/csv', rejectedTable(rejected))}>
        <Download size={15} aria-hidden /> Save them as a file
      </Button>
    </details>
  );
}
