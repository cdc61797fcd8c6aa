/**
 * A change of several documents on its way to them: it lies in a file of its own, whole and verified, before the first
 * of them is written, and is removed after the last. A start that finds it completes it, so that no crash leaves half.
 *
 * Unlike a document it has no earlier copies: an old change that came back would undo what was done since.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { fileStamp } from './backups.ts';
import type { Change, Identified } from './collection.ts';
import { explainDiskError, explainUnreadable } from './disk-errors.ts';
import { holds, setAside } from './document-file.ts';
import type { StoragePorts } from './guarded-document.ts';
import { syncFolder } from './replace-file.ts';
import { inspectEnclosed, inspectFile, sealedBytes } from './sealed-document.ts';
import { tolerantReader } from './tolerant.ts';

export type PendingChange<R extends Identified> = {
  /**
   * The change that a crash interrupted; null when there is none.
   * @throws Refusal when the disk does not let it be read: nothing may be shown or saved without it
   */
  readonly read: () => Change<R> | null;
  /**
   * Returns once the change is on the disk and verified: from then on it is done, whatever happens.
   * @throws Refusal when the disk refuses; then nothing of it is there
   */
  readonly keep: (change: Change<R>) => void;
  /** Every document holds it now. @throws when the disk refuses */
  readonly clear: () => void;
};

/** The document that holds a collection's pending change, while there is one. */
export const pendingName = (collection: string): string => `${collection}-pending`;

const shape = z.object({ save: z.array(z.unknown()), remove: z.array(z.string()) });

export function createPendingChange<R extends Identified>(
  { name, schema }: { readonly name: string; readonly schema: z.ZodType<R> },
  { dataFolder, replaceFile, vault, log, now }: StoragePorts,
): PendingChange<R> {
  const documentName = pendingName(name);
  const path = join(dataFolder.path, `${documentName}.json`);
  const readRecord = tolerantReader(schema);

  function remove(): void {
    rmSync(path, { force: true });
    syncFolder(dataFolder.path);
  }

  /** What is not whole was never acknowledged: its file would have been verified before. */
  function putAway(): void {
    if (dataFolder.problem !== null) return;
    try {
      setAside(dataFolder.path, path, `${documentName} ${fileStamp(now())}`);
    } catch (error) {
      log.error(`setting aside ${documentName}.json failed`, error);
    }
  }

  return {
    read: () => {
      const found = inspectFile(path, () => inspectEnclosed(vault, documentName, readFileSync(path, 'utf8')));
      if (found.kind === 'missing' || found.kind === 'newer') return null;
      if (found.kind === 'withheld')
        throw new Refusal('unavailable', explainUnreadable('What you changed last', path, found.code));
      const parsed = shape.safeParse(found.kind === 'good' ? found.document.data : null);
      if (parsed.success) {
        return {
          save: parsed.data.save.flatMap((data) => readRecord(data)?.value ?? []),
          remove: parsed.data.remove,
        };
      }
      log.info(`${documentName}.json is not whole and is left out`);
      putAway();
      return null;
    },
    keep: (change) => {
      try {
        dataFolder.assertSame();
        const content = vault.enclose(documentName, sealedBytes([JSON.stringify(change)], 1));
        replaceFile(path, content, false);
        if (!holds(path, content)) throw new Error('What is on the disk is not what was written.');
      } catch (error) {
        try {
          remove();
        } catch (next) {
          log.error(`removing ${documentName}.json failed`, next);
        }
        throw new Refusal('not-saved', explainDiskError(error, dataFolder.path), error);
      }
    },
    clear: remove,
  };
}
