import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { makeDraft } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { openDocument } from '../../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();

test('the boxes keep each key at once, though what stands around them follows a frame later', async () => {
  const { workspace } = await openPage(folder(), undefined, { window: openDocument().window });
  const { Rehearsal } = await import('./Rehearsal.tsx');
  const { changeAnswer } = await import('../drafts/store.ts');
  const draft = makeDraft('d1');
  workspace.saveDraft(draft);
  document.body.append(document.createElement('main'));
  const root = createRoot(document.body.firstElementChild as Element);
  await act(async () => root.render(<Rehearsal draft={draft} name="Paul" />));
  await act(async () => document.querySelector('button')?.click());
  const boxes = () => [...document.querySelectorAll('textarea')].map(({ value }) => value);
  const before = boxes();
  await act(async () => changeAnswer(draft.id, 'benefitForThem', 'y'));
  expect(boxes()).toEqual([before[0], 'y']);
  await act(async () => changeAnswer(draft.id, 'compellingAnswer', 'I'));
  expect(boxes()).toEqual(['I', 'y']);
  await act(async () => root.unmount());
});
