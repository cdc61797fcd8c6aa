import { type Share, shareWords } from '../../../shared/insights/shares.ts';
import styles from './ShareTable.module.css';

type ShareTableProps = {
  readonly caption: string;
  readonly shares: readonly Share[];
  /** The key of the group whose people are shown; null for none. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
};

/** The groups as a table whose bars can be seen and whose numbers can be read; a group leads to its people. */
export function ShareTable({ caption, shares, chosen, onChoose }: ShareTableProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Messages</th>
          <th scope="col">Share</th>
          <th scope="col">In numbers</th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <tr key={share.key}>
            <th scope="row" className={styles.label}>
              <button
                type="button"
                className={styles.group}
                aria-pressed={share.key === chosen}
                onClick={() => onChoose(share.key)}
              >
                {share.label}
              </button>
            </th>
            <td className={styles.chart}>
              <Bar share={share} />
            </td>
            <td className={styles.words}>{shareWords(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The share as a bar, with the range in which the truth lies as a line over it; faint where it cannot be told. */
function Bar({ share: { came, all, interval, isTooFew } }: { readonly share: Share }) {
  const [low, high] = interval.map((end) => 100 * end) as [number, number];
  return (
    <svg
      className={styles.bar}
      data-few={isTooFew || undefined}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles.ground} x="0" y="1" width="100" height="10" />
      <rect className={styles.share} x="0" y="1" width={(100 * came) / all} height="10" />
      <line className={styles.range} x1={low} x2={high} y1="6" y2="6" vectorEffect="non-scaling-stroke" />
      <line className={styles.range} x1={low} x2={low} y1="3.5" y2="8.5" vectorEffect="non-scaling-stroke" />
      <line
        className={styles.range}
        x1={high}
        x2={high}
        y1="3.5"
        y2="8.5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
