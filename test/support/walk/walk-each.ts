/** Walks through screens of the page, one after the other, and compares with what came of it the last time. */
import { resolve } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { makeFolder } from '../core-in-folder.ts';
import { own, people } from './sample.ts';
import { openWalk, type Screen } from './walk.tsx';

const room = resolve(import.meta.dirname, '../../../renderer/walks');

/**
 * Opens the page with people and a template in it.
 * @param answers what the host answers where it is not to be asked, by the method
 * @returns what walks through screens: what was met on one of them is not tried again on the next
 */
export async function walksThrough(answers: Parameters<typeof openWalk>[1] = {}) {
  const walk = await openWalk(makeFolder(), answers);
  onTestFinished(async () => {
    await walk.close();
    vi.useRealTimers();
    vi.doUnmock('zustand');
  });
  const { workspace } = walk.page;
  workspace.changePeople({ save: people });
  workspace.saveTemplate(own);
  return {
    page: walk.page,
    tells: walk.tells,
    through: async (screens: readonly Screen[]) => {
      await walk.begin();
      for (const screen of screens) {
        const notes = await walk.walk(screen);
        await expect.soft(notes).toMatchFileSnapshot(`${room}/${screen.name}.txt`);
      }
    },
  };
}
