import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder, makeTemplate, startCore } from '../../../test/support/core-in-folder.ts';
import { type ReplaceFile, replaceFile } from '../storage/replace-file.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The usual disk, but for what `onWrite` does before each write. */
function counting(onWrite: () => void): ReplaceFile {
  return (...file) => {
    onWrite();
    replaceFile(...file);
  };
}

describe('a batch of templates', () => {
  const batch = Array.from({ length: 1_000 }, (_, index) => makeTemplate(`own-${index}`));

  test('is there as a whole after one write', async () => {
    let writes = 0;
    const core = startCore(folder, { replaceFile: counting(() => (writes += 1)) });
    await core.ask('saveTemplate', makeTemplate('own-7', { title: 'Before' }));
    await core.ask('saveTemplates', { templates: batch });
    expect(writes).toBe(2);
    const { templates } = await startCore(folder).ask('openWorkspace');
    // One of them was there before and keeps its place.
    expect(templates).toEqual([...batch.slice(7, 8), ...batch.slice(0, 7), ...batch.slice(8)]);
  });

  test('is not there at all when it is refused, nor after a crash in the middle of it', async () => {
    const before = makeTemplate('own-7', { title: 'Before' });
    await startCore(folder).ask('saveTemplate', before);
    const full = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    const failing = startCore(folder, { replaceFile: counting(full) });
    expect((await failing.askInVain('saveTemplates', { templates: batch })).code).toBe('not-saved');
    expect((await failing.ask('openWorkspace')).templates).toEqual([before]);
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([before]);
  });

  test('that holds one template of a wrong kind, or more than there is room for, changes nothing', async () => {
    const core = startCore(folder);
    const wrong = [...batch, { ...makeTemplate('own-x'), surprise: true }];
    expect((await core.askInVain('saveTemplates', { templates: wrong })).code).toBe('invalid-input');
    await core.ask('saveTemplates', { templates: batch });
    const more = Array.from({ length: 1_001 }, (_, index) => makeTemplate(`more-${index}`));
    expect(await core.askInVain('saveTemplates', { templates: more })).toEqual({
      code: 'too-large',
      message: 'There can be 2,000 templates at most. Remove some that you no longer need, then try again.',
    });
    await core.ask('saveTemplates', { templates: more.slice(1) });
    await core.ask('saveTemplate', makeTemplate('own-3', { title: 'Changed although it is full' }));
    expect((await core.ask('openWorkspace')).templates).toHaveLength(2_000);
  });

  test('is removed as a whole, whether or not all of them are there', async () => {
    const core = startCore(folder);
    await core.ask('saveTemplates', { templates: batch });
    await core.ask('removeTemplates', { ids: ['nobody', ...batch.slice(1).map(({ id }) => id)] });
    await core.ask('removeTemplates', { ids: ['nobody'] });
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual(batch.slice(0, 1));
  });
});
