import { expect, test, vi } from 'vitest';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { onPage } from '../../../../test/support/on-page.tsx';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

test('what did not work is told until it is read', async () => {
  const { compose, copying, drafts, location, workspace } = await openPage(
    folder(),
    (answer) => (method, input) => {
      const refused = { ok: false, failure: { code: 'unavailable', message: 'No clipboard here.' } } as const;
      return method === 'copyText' ? Promise.resolve(refused) : answer(method, input);
    },
  );
  const { CopyPanel } = await import('./CopyPanel.tsx');
  drafts.startDraft('connection-request');
  const id = location.hash.split('/').at(-1) ?? '';
  compose.editMessage(id, 'Hi Ana.', '');
  await copying.copyDraft(id);
  const shown = () => {
    const { [id]: draft } = workspace.getWorkspace().drafts;
    return draft === undefined ? null : onPage(<CopyPanel draft={draft} />);
  };
  expect(shown()?.names('p')).toEqual(['That did not work', 'No clipboard here.']);
  const focus = vi.fn();
  vi.stubGlobal('document', {
    getElementById: (name: string) => (name === 'copy-message' ? { focus } : null),
  });
  shown()?.press('Close');
  vi.unstubAllGlobals();
  expect(focus).toHaveBeenCalledOnce();
  expect(shown()?.names('p')).toEqual([]);
});
