/** Every call of a start that reads fails: what is there is neither moved nor written over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Call, interpose } from './faulty-disk.ts';
import { copyOf, draftOf, type Form, inFolder, prepare, shown, start } from './form.ts';

const reading = ['statSync', 'lstatSync', 'openSync', 'readFileSync', 'readdirSync'];

/** What lies in the folder, but for the backups, which a start may add to. */
function contentsOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${name} ${readFileSync(join(folder, name), 'utf8')}`)
    .toSorted()
    .join('\n');
}

export const unreadable: Form = {
  title: 'each call of a start that reads fails',
  run: (isShort) =>
    inFolder(async (place) => {
      const base = join(place, 'base');
      const folder = join(place, 'case');
      await prepare(base);
      const before = contentsOf(base);
      const isRead = ({ name, path }: Call): boolean => reading.includes(name) && path.includes('drafts-');
      const attempt = async (isStruck: (number: number) => boolean, code: string): Promise<number> => {
        copyOf(base, folder);
        const core = start(folder);
        let count = 0;
        const restore = interpose(folder, (call) => {
          if (!isRead(call)) return 'made';
          count += 1;
          return isStruck(count) ? { code } : 'made';
        });
        await core.dispatch('openWorkspace', {});
        restore();
        await core.dispatch('saveDraft', { ...draftOf('other'), id: 'draft-other' });
        return count;
      };
      const calls = await attempt(() => false, '');
      const losses: string[] = [];
      let tries = 0;
      for (let at = 1; at <= calls; at += isShort ? 3 : 1) {
        for (const code of isShort ? ['EACCES'] : ['EACCES', 'EIO', 'EPERM', 'EBUSY', 'EMFILE', 'ENOMEM']) {
          for (const fromThenOn of [false, true]) {
            await attempt((count) => (fromThenOn ? count >= at : count === at), code);
            tries += 1;
            const { version } = await shown(folder);
            if (version !== 'three') losses.push(`call ${at}, ${code}: shows ${version} at the next start`);
            const isMoved = readdirSync(folder).includes('set-aside');
            if (isMoved) losses.push(`call ${at}, ${code}: a good file was moved away`);
          }
        }
      }
      if (contentsOf(base) !== before) losses.push('the base was changed');
      return { tries, losses };
    }),
};
