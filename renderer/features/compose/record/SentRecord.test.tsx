import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { makeDraft } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { openDocument } from '../../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();

test('the keyboard is on Copy once the record stands, unless it was on something else', async () => {
  const { workspace } = await openPage(folder(), undefined, { window: openDocument().window });
  const { SentRecord } = await import('./SentRecord.tsx');
  const sent = { text: 'Hello', at: '2026-11-20T10:00:00.000Z' };
  const draft = makeDraft('d1', { sent });
  workspace.saveDraft(draft);
  document.body.innerHTML = '<input><main></main>';
  const focusedAfterOpening = async () => {
    const root = createRoot(document.querySelector('main') as Element);
    await act(async () => root.render(<SentRecord draft={draft} sent={sent} />));
    const focused = document.activeElement;
    await act(async () => root.unmount());
    return focused;
  };
  expect((await focusedAfterOpening())?.id).toBe('copy-message');
  const box = document.querySelector('input');
  box?.focus();
  expect(await focusedAfterOpening()).toBe(box);
});
