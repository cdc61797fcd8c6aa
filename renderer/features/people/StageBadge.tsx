import { type StageId, stageLabels } from '../../../shared/stages.ts';
import styles from './StageBadge.module.css';

/** How far it has come, in a word; in colour only where an answer of the user's is asked for. */
export function StageBadge({ stage }: { readonly stage: StageId }) {
  return (
    <span className={styles.badge} data-asks={stage === 'blind-request' || undefined}>
      {stageLabels[stage]}
    </span>
  );
}
