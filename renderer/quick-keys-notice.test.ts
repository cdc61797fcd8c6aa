import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Envelope } from '../shared/contract.ts';
import { makeFolder } from '../test/support/core-in-folder.ts';
import { openPage } from '../test/support/page-on-core.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the page on a host whose keys belong to another program, or not, and tells what the user is told. */
async function noticesWith(quickKeys: string, problem: string | null, hasDesktop = true) {
  const tryKeys = vi.fn((): Envelope<unknown> => ({ ok: true, value: { problem } }));
  const { workspace } = await openPage(
    folder,
    (answer) => async (method, input) => (method === 'tryQuickKeys' ? tryKeys() : answer(method, input)),
  );
  const { settings, capabilities } = workspace.getWorkspace();
  workspace.saveSettings({ ...settings, quickKeys });
  workspace.useOpening.setState(({ workspace: opened }) => ({
    workspace: opened && { ...opened, capabilities: { ...capabilities, desktop: hasDesktop } },
  }));
  const { tellOfTakenKeys } = await import('./quick-keys-notice.ts');
  await tellOfTakenKeys();
  return { tryKeys, texts: workspace.getWorkspace().notices.map(({ text }) => text) };
}

it('says that the chosen keys belong to another program, and where they are chosen', async () => {
  const { texts } = await noticesWith(
    'Ctrl+Shift+Space',
    'Another program has these keys already. Choose others.',
  );
  expect(texts).toEqual([
    'Your keys for the quick note do not work. Another program has these keys already. Choose others. Choose them in Settings.',
  ]);
});

it.each([
  ['the keys work', 'Ctrl+Shift+Space', true, 1],
  ['none are chosen', '', true, 0],
  ['the host has no keys', 'Ctrl+Shift+Space', false, 0],
])('says nothing where %s', async (_where, keys, hasDesktop, asked) => {
  const { tryKeys, texts } = await noticesWith(keys, null, hasDesktop);
  expect(texts).toEqual([]);
  expect(tryKeys).toHaveBeenCalledTimes(asked);
});
