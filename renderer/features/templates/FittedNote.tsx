import { fitSummary } from '../../../shared/compose/fit-summary.ts';
import type { FitResult } from '../../../shared/template/fit.ts';
import styles from './FittedNote.module.css';

type FittedNoteProps = { readonly title: string; readonly limit: number; readonly result: FitResult };

/** What Fit leaves out or shortens for one limit. */
export function FittedNote({ title, limit, result }: FittedNoteProps) {
  const summary = fitSummary(result, limit);
  if (result.leftOut.length === 0) {
    return (
      <p className={styles.note}>
        <span className={styles.title}>{title}</span> {summary}
      </p>
    );
  }
  return (
    <details className={styles.note}>
      <summary>
        <span className={styles.title}>{title}</span> {summary}
      </summary>
      <ul className={styles.parts}>
        {result.leftOut.map(({ index, reason }) => (
          <li key={index}>
            <bdi>{result.parts.find((part) => part.index === index)?.text}</bdi>
            <span className={styles.state}>{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
