import { History } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Backup } from '../../../../shared/model/backup.ts';
import { Button } from '../../../ui/Button.tsx';
import { SettingsSection } from '../SettingsSection.tsx';
import styles from './BackupSettings.module.css';
import { holdsWords, momentWords, reasonWords } from './backup-words.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { backUpNow, readBackups, useBackups } from './store.ts';

/** What is backed up, and the way back to it. */
export function BackupSettings() {
  const { list, failure, isBusy } = useBackups();
  const [chosen, setChosen] = useState<Backup | null>(null);
  useEffect(() => void readBackups(), []);
  return (
    <SettingsSection
      title="Backups"
      about="Made by themselves while you work: the last three of today, and the last one of each of the six days before on which you wrote something."
    >
      <div className={styles.now}>
        <Button disabled={isBusy} onClick={() => void backUpNow()}>
          <History size={15} aria-hidden /> Back up now
        </Button>
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
      {list?.length === 0 && (
        <p className={styles.none}>There is none yet. The first is made once you have written something.</p>
      )}
      {list !== null && list.length > 0 && (
        <ul className={styles.list} aria-label="Backups">
          {list.map((backup) => (
            <BackupRow key={backup.id} backup={backup} onChoose={() => setChosen(backup)} />
          ))}
        </ul>
      )}
      {chosen !== null && <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />}
    </SettingsSection>
  );
}

function BackupRow({ backup, onChoose }: { readonly backup: Backup; readonly onChoose: () => void }) {
  const when = momentWords(backup.takenAt);
  const reason = reasonWords[backup.reason];
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.when}>{when}</p>
        <p className={styles.holds}>
          {holdsWords(backup.holds)}
          {reason !== null && <span className={styles.reason}> · {reason}</span>}
        </p>
      </div>
      <Button look="quiet" aria-label={`Look inside the backup of ${when}`} onClick={onChoose}>
        Look inside…
      </Button>
    </li>
  );
}
