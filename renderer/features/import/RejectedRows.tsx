import { Download } from 'lucide-react';
import type { Rejected } from '../../../shared/import/imported.ts';
import { Button } from '../../ui/Button.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import styles from './ImportDialog.module.css';
import { rejectedTable } from './rejected-table.ts';

const mostShown = 50;

/** The rows that cannot be used, each with its line and the reason; they can be saved, corrected and imported again. */
export function RejectedRows({ rejected }: { readonly rejected: readonly Rejected[] }) {
  const further = rejected.length - mostShown;
  return (
    <details className={styles.refused}>
      <summary>
        {rejected.length === 1 ? 'One row is' : `${rejected.length.toLocaleString('en-GB')} rows are`} refused
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
      <Button
        look="quiet"
        onClick={() => saveAsFile('Refused rows.csv', 'text/csv', rejectedTable(rejected))}
      >
        <Download size={15} aria-hidden /> Save them as a file
      </Button>
    </details>
  );
}
