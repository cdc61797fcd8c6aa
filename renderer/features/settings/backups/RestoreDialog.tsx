import { useEffect, useState } from 'react';
import { type BackupPart, backupParts } from '../../../../shared/backups.ts';
import type { Backup } from '../../../../shared/model/backup.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogButtons, DialogLead } from '../../../ui/Dialog.tsx';
import { isDifferent, momentWords, partLabels } from './backup-words.ts';
import styles from './RestoreDialog.module.css';
import { RestorePart } from './RestorePart.tsx';
import { type Preview, previewBackup, restoreBackup } from './store.ts';

type RestoreDialogProps = { readonly backup: Backup; readonly onClose: () => void };

/** What restoring a backup would change, part by part, and the choice of what to put back. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [chosen, setChosen] = useState<readonly BackupPart[]>([]);
  const { id, takenAt } = backup;
  useEffect(() => {
    let isWanted = true;
    void previewBackup(id).then((found) => {
      if (!isWanted) return;
      if (found === null) return onClose();
      setPreview(found);
      setChosen(backupParts.filter((part) => isDifferent(found[part] ?? null)));
    });
    return () => {
      isWanted = false;
    };
  }, [id, onClose]);
  const choose = (part: BackupPart, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, part] : chosen.filter((other) => other !== part));
  const restore = () => {
    const parts =
      chosen.length === 1 ? chosen.map((part) => partLabels[part].toLowerCase()).join() : 'everything chosen';
    void restoreBackup(id, chosen, `Restored from ${momentWords(takenAt)}: ${parts}.`);
    onClose();
  };
  return (
    <Dialog title={`Backup of ${momentWords(takenAt)}`} onClose={onClose}>
      <DialogLead>
        Choose what is to be as it was then. What is here now is backed up first, so this can be undone.
      </DialogLead>
      {preview === null ? (
        <p className={styles.waiting}>Comparing it with what is here now…</p>
      ) : (
        <ul className={styles.parts}>
          {backupParts.map((part) => (
            <RestorePart
              key={part}
              part={part}
              difference={preview[part] ?? null}
              isChosen={chosen.includes(part)}
              onChoose={(isChosen) => choose(part, isChosen)}
            />
          ))}
        </ul>
      )}
      <DialogButtons>
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" disabled={chosen.length === 0} onClick={restore}>
          Restore
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
