/** Removes what a crash in the middle of a save or a backup leaves behind. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log.ts';

/** atomically's temporary files (`drafts.json.tmp-` and 16 characters) and our own not yet renamed links. */
const temporaryEnding = /^(?:tmp-[0-9a-f]{16}|last-good-next)$/;

/** Cleans `folder` at start. Touches only names made from `fileNames`. It never throws. */
export function removeLeftovers(folder: string, fileNames: readonly string[], log: Log): void {
  const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
  try {
    for (const name of readdirSync(folder)) {
      const owner = fileNames.find((fileName) => name.startsWith(`${fileName}.`));
      if (owner !== undefined && temporaryEnding.test(name.slice(owner.length + 1)))
        remove(join(folder, name));
      if (/^\.can-write-\d+$/.test(name)) remove(join(folder, name));
    }
    const backups = join(folder, 'backups');
    for (const name of readdirSync(folder).includes('backups') ? readdirSync(backups) : []) {
      if (name.startsWith('.partial-')) remove(join(backups, name));
    }
  } catch (error) {
    log.error('cleaning up failed', error);
  }
}
