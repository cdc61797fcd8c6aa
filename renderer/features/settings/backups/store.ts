/** The backups as Settings shows them, and what can be done with them. */
import { create } from 'zustand';
import type { BackupPart, Difference } from '../../../../shared/backups.ts';
import type { Backup } from '../../../../shared/model/backup.ts';
import { api } from '../../../api/client.ts';
import { showToast } from '../../../ui/toasts.ts';
import { flushSaves, readAnew } from '../../../workspace/store.ts';

export type Preview = Readonly<Partial<Record<BackupPart, Difference | null>>>;

type Backups = {
  /** Newest first; null until they have been read. */
  readonly list: readonly Backup[] | null;
  /** Why they could not be read. */
  readonly failure: string | null;
  readonly isBusy: boolean;
};

export const useBackups = create<Backups>(() => ({ list: null, failure: null, isBusy: false }));

export async function readBackups(): Promise<void> {
  const result = await api.listBackups({});
  if (result.ok) useBackups.setState({ list: result.value.backups, failure: null });
  else useBackups.setState({ failure: result.failure.message });
}

/** Does one thing at a time, after all that was typed is on the disk. */
async function whenSaved(act: () => Promise<void>): Promise<void> {
  if (useBackups.getState().isBusy) return;
  useBackups.setState({ isBusy: true });
  const failure = await flushSaves();
  if (failure === null) await act();
  else showToast(failure);
  useBackups.setState({ isBusy: false });
}

export function backUpNow(): Promise<void> {
  return whenSaved(async () => {
    const result = await api.takeBackup({});
    showToast(result.ok ? 'Everything is backed up.' : result.failure.message);
    await readBackups();
  });
}

/** What restoring a backup would change; shows why when that cannot be told. */
export async function previewBackup(id: string): Promise<Preview | null> {
  await flushSaves();
  const result = await api.previewBackup({ id });
  if (result.ok) return result.value;
  showToast(result.failure.message);
  return null;
}

/** Puts parts of a backup back, and offers to undo it. */
export function restoreBackup(id: string, parts: readonly BackupPart[], done: string): Promise<void> {
  return whenSaved(async () => {
    const result = await api.restoreBackup({ id, parts });
    await readAnew();
    await readBackups();
    if (!result.ok) {
      showToast(result.failure.message);
      return;
    }
    const { undo } = result.value;
    const takeBack = undo && (() => void restoreBackup(undo, parts, 'Everything is as it was before.'));
    showToast(done, takeBack ? { label: 'Undo', run: takeBack } : null);
  });
}
