import { purposeIds, purposes, usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { startDraft } from '../../../workspace/drafts.ts';
import styles from './OtherPurposes.module.css';

const others = purposeIds.filter((id) => id !== usualPurpose);

type OtherPurposesProps = {
  /** Called once a draft was begun. */
  readonly onStart: () => void;
};

/** What else than a connection request can be begun: folded away, each with what it is for. */
export function OtherPurposes({ onStart }: OtherPurposesProps) {
  return (
    <details className={styles.others}>
      <summary className={styles.summary}>Another kind of message</summary>
      <ul>
        {others.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={styles.choice}
              aria-describedby={`begin-${id}`}
              onClick={() => {
                startDraft(id);
                onStart();
              }}
            >
              {purposes[id].startLabels.anyone}
            </button>
            <span id={`begin-${id}`} className={styles.description}>
              {purposes[id].description}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
