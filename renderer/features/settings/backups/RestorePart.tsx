import type { BackupPart, Difference } from '../../../../shared/backups.ts';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { differenceWords, isDifferent, partLabels, singles } from './backup-words.ts';
import styles from './RestoreDialog.module.css';

type RestorePartProps = {
  readonly part: BackupPart;
  /** Null when it cannot be read. */
  readonly difference: Difference | null;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

/** One part of a backup: what restoring it would do, what it holds, and whether to do it. */
export function RestorePart({ part, difference, isChosen, onChoose }: RestorePartProps) {
  const rest = (difference?.total ?? 0) - (difference?.names.length ?? 0);
  const isList = !singles.includes(part);
  return (
    <li>
      <CheckRow
        label={partLabels[part]}
        about={differenceWords(part, difference)}
        isChecked={isChosen}
        isDisabled={!isDifferent(difference)}
        onChange={onChoose}
      >
        {isList && difference !== null && difference.total > 0 && (
          <details className={styles.names}>
            <summary>
              {difference.total === 1
                ? 'The one in it'
                : `The ${difference.total.toLocaleString('en-GB')} in it`}
            </summary>
            <p>
              {difference.names.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: names may be the same, and the list never changes
                <bdi key={index}>{index === difference.names.length - 1 ? name : `${name}, `}</bdi>
              ))}
              {rest > 0 && ` and ${rest.toLocaleString('en-GB')} more`}
            </p>
          </details>
        )}
      </CheckRow>
    </li>
  );
}
