/** A process that saves without end is killed at random moments; the next start finds all it had acknowledged. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Form, inFolder, randomFrom, start } from './form.ts';

const script = join(import.meta.dirname, '../support/save-without-end.ts');

/** Kills the process `delay` milliseconds after its first save, and returns the number of the last it acknowledged. */
async function killAfter(folder: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  await once(child.stdout, 'data');
  await setTimeout(delay);
  child.kill('SIGKILL');
  await once(child, 'close');
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

export const kills: Form = {
  title: 'a saving process is killed',
  run: (isShort) =>
    inFolder(async (folder) => {
      const random = randomFrom(7);
      const losses: string[] = [];
      const tries = isShort ? 4 : 1_000;
      for (let number = 1; number <= tries; number += 1) {
        const acknowledged = await killAfter(folder, random(60));
        const core = start(folder);
        const { drafts, notices } = await core.ask('openWorkspace');
        const newest = Math.max(...drafts.map(({ answers }) => Number(answers.name)));
        if (newest < acknowledged)
          losses.push(`kill ${number}: ${acknowledged} acknowledged, ${newest} there`);
        if (notices.length > 0) losses.push(`kill ${number}: ${notices[0]?.text}`);
        // The next process counts from one again.
        for (const { id } of drafts) await core.ask('removeDraft', { id });
      }
      return { tries, losses };
    }),
};
