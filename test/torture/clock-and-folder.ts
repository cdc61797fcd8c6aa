/** A clock that jumps from day to day, and a folder in whose place another one comes. */
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf, type Form, inFolder, moment, prepare, randomFrom, shown, start } from './form.ts';

const day = 24 * 60 * 60 * 1000;

export const clock: Form = {
  title: 'the clock jumps, then the document and what was before are lost',
  run: async (isShort) => {
    const losses: string[] = [];
    const tries = isShort ? 2 : 100;
    for (let seed = 1; seed <= tries; seed += 1) {
      await inFolder(async (folder) => {
        const random = randomFrom(seed);
        let now = moment;
        let last = '';
        for (let count = 0; count < 25; count += 1) {
          now = random(5) === 0 ? moment + (random(2_000) - 1_000) * day : now + day;
          const core = start(folder, now);
          await core.ask('openWorkspace');
          last = `${seed}-${count}`;
          await core.ask('saveDraft', draftOf(last));
        }
        // The last backup: it holds all that there was, and the newest of its kind comes back.
        await start(folder, now + day).ask('openWorkspace');
        for (const name of readdirSync(folder).filter((file) => file.includes('.json')))
          writeFileSync(join(folder, name), '');
        const { version, isTold } = await shown(folder, moment);
        if (version !== last || !isTold) losses.push(`seed ${seed}: ${version} came back, not ${last}`);
      });
    }
    return { tries, losses };
  },
};

/** What comes into the folder's place while the app runs. */
const others: Readonly<Record<string, (folder: string, away: string) => void>> = {
  nothing: () => undefined,
  'an empty folder': (folder) => mkdirSync(folder),
  'a link to an empty folder': (folder, away) => {
    mkdirSync(`${away}-other`);
    symlinkSync(`${away}-other`, folder);
  },
  'a file': (folder) => writeFileSync(folder, ''),
};

export const folder: Form = {
  title: 'another folder comes into the place of the one that was opened',
  run: async () => {
    const losses: string[] = [];
    for (const [what, put] of Object.entries(others)) {
      await inFolder(async (place) => {
        const path = join(place, 'data');
        const away = join(place, 'disk');
        await prepare(path);
        const core = start(path);
        await core.ask('openWorkspace');
        renameSync(path, away);
        put(path, away);
        const envelope = await core.dispatch('saveDraft', draftOf('four'));
        if (envelope.ok) losses.push(`${what}: told saved`);
        rmSync(path, { recursive: true, force: true });
        renameSync(away, path);
        const again = await core.dispatch('saveDraft', draftOf('four'));
        const { version } = await shown(path);
        if (!again.ok || version !== 'four') losses.push(`${what}: shows ${version} once the disk is back`);
      });
    }
    return { tries: Object.keys(others).length, losses };
  },
};
