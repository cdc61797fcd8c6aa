/** What a folder is, whatever it is called: its device and its number there. */
import { statSync } from 'node:fs';

/** The same for as long as it is the same folder. @throws what the disk says, as when there is none */
export function folderIdentity(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev} ${ino}`;
}
