/** The power fails after each call of a save. Every state that the disk may be in then is opened. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Disk, putState, type State } from './disk-model.ts';
import { type Call, interpose, type Verdict } from './faulty-disk.ts';
import { copyOf, draftOf, type Form, inFolder, prepare, type Result, shown, start } from './form.ts';

async function cut(verdictOf: (call: Call) => Verdict, isShort: boolean): Promise<Result> {
  const losses: string[] = [];
  let tries = 0;
  await inFolder(async (place) => {
    const base = join(place, 'base');
    const folder = join(place, 'case');
    await prepare(base);
    rmSync(join(base, 'backups'), { recursive: true, force: true });
    mkdirSync(join(base, 'backups'));
    const tryState = async (state: State, at: string, fine: readonly string[]) => {
      putState(folder, state);
      const { version } = await shown(folder);
      tries += 1;
      if (!fine.includes(version)) losses.push(`after ${at}: shows ${version}`);
    };
    const record = async (
      stopAt: number,
    ): Promise<{ readonly disk: Disk; readonly count: number; readonly last: string }> => {
      copyOf(base, folder);
      const core = start(folder);
      await core.ask('openWorkspace');
      rmSync(join(folder, 'backups'), { recursive: true, force: true });
      const disk = new Disk(folder);
      let count = 0;
      let last = 'nothing';
      const restore = interpose(folder, verdictOf, (call, result) => {
        if (call.path.includes('/backups')) return;
        count += 1;
        if (count > stopAt) return;
        last = `${call.name} ${call.path.slice(folder.length)}`;
        disk.follow(call, result);
      });
      await core.dispatch('saveDraft', draftOf('four'));
      restore();
      return { disk, count, last };
    };
    const { count } = await record(0);
    for (let at = 0; at <= count; at += isShort ? 4 : 1) {
      const { disk, last } = await record(at);
      const fine = at >= count ? ['four'] : ['three', 'four'];
      await disk.states((contents) => tryState(contents, `call ${at}, ${last}`, fine));
    }
    const { disk } = await record(count);
    await disk.states((contents) => tryState(contents, 'the acknowledgement', ['four']));
  });
  return { tries, losses };
}

export const powerCut: Form = {
  title: 'the power fails after each call of a save',
  run: (isShort) => cut(() => 'made', isShort),
};

export const powerCutInPlace: Form = {
  title: 'the power fails, where nothing can be renamed',
  run: (isShort) => cut(({ name }) => (name === 'renameSync' ? { code: 'EXDEV' } : 'made'), isShort),
};
