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
  const applySettings = vi.fn();
  return { core: startCore(folder, { host: { ...idleHost, applySettings } }), applySettings };
}

it('tells the host the settings when it starts, and again when the user has chosen others that are saved', async () => {
  const first = start();
  expect(first.applySettings).toHaveBeenLastCalledWith(defaultSettings);
  const dark = { ...defaultSettings, appearance: 'dark' as const };
  await first.core.ask('saveSettings', dark);
  expect(first.applySettings).toHaveBeenLastCalledWith(dark);
  await first.core.askInVain('saveSettings', { ...defaultSettings, appearance: 'sepia' });
  expect(first.applySettings).toHaveBeenLastCalledWith(dark);
  expect(start().applySettings).toHaveBeenCalledExactlyOnceWith(dark);
});
