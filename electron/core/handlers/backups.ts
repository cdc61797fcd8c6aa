/** The backups, and what is done with everything at once. */
import { contract } from '../../../shared/contract.ts';
import { route } from '../dispatcher.ts';
import type { Storage } from '../storage/storage.ts';

/** @param startAnew is called once everything is deleted: nothing of the storage can be used any more */
export function backupRoutes({ restoring, forgetting, erase, load }: Storage, startAnew: () => void) {
  /** Whoever was deleted is not to come back from a backup, so that waits no longer. */
  async function ready(): Promise<void> {
    await load();
    forgetting.finish();
  }

  return {
    listBackups: route(contract.listBackups, async () => ({ backups: [...(await restoring.list())] })),
    previewBackup: route(contract.previewBackup, async ({ id }) => {
      await ready();
      return restoring.preview(id);
    }),
    takeBackup: route(contract.takeBackup, () => {
      restoring.take();
      return {};
    }),
    restoreBackup: route(contract.restoreBackup, async ({ id, parts }) => {
      await ready();
      return restoring.restore(id, parts);
    }),
    deleteEverything: route(contract.deleteEverything, () => {
      erase();
      startAnew();
      return {};
    }),
  };
}
