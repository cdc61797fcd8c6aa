import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../shared/default-settings.ts';
import { idleHost, makeFolder, startCore } from '../../../test/support/core-in-folder.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start() {
  const applyAppearance = vi.fn();
  return { core: startCore(folder, { host: { ...idleHost, applyAppearance } }), applyAppearance };
}

it('tells the host the appearance when it starts, and again when the user has chosen one that is saved', async () => {
  const first = start();
  expect(first.applyAppearance).toHaveBeenLastCalledWith('system');
  await first.core.ask('saveSettings', { ...defaultSettings, appearance: 'dark' });
  expect(first.applyAppearance).toHaveBeenLastCalledWith('dark');
  await first.core.askInVain('saveSettings', { ...defaultSettings, appearance: 'sepia' });
  expect(first.applyAppearance).toHaveBeenLastCalledWith('dark');
  expect(start().applyAppearance).toHaveBeenCalledExactlyOnceWith('dark');
});
