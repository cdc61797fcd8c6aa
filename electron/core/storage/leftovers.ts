/** Removes what a crash in the middle of a save or a backup leaves behind. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log.ts';

/** Files that were not yet renamed (`drafts.json.tmp-` and 16 characters), and links. */
const temporaryEnding = /^(?:(?:last-good\.)?tmp-[0-9a-f]{16}|last-good-next)$/;
const temporary = /\.tmp-[0-9a-f]{16}$/;

/** The files and folders below `folder`, as paths in it. */
function namesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

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
    for (const place of ['backups', 'set-aside']) {
      for (const name of readdirSync(folder).includes(place) ? namesBelow(join(folder, place)) : []) {
        const isHalf = place === 'backups' && name.startsWith('.partial-');
        if (isHalf || temporary.test(name)) remove(join(folder, place, name));
      }
    }
  } catch (error) {
    log.error('cleaning up failed', error);
  }
}
