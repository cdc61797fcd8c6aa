import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { makeDraft } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { openPage } from '../../../test/support/page-on-core.ts';
import { openDocument } from '../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();

test('a draft that is not there gives way to the newest that is, and to a new one where there is none', async () => {
  const { workspace, drafts } = await openPage(folder(), undefined, { window: openDocument().window });
  const { Compose } = await import('./Compose.tsx');
  const shownFor = async (draftId: string | null) => {
    window.location.hash = '';
    const root = createRoot(document.body.appendChild(document.createElement('main')));
    await act(async () => root.render(<Compose draftId={draftId} />));
    await act(async () => root.unmount());
    return window.location.hash;
  };
  const begun = (await shownFor(null)).split('/').at(-1) ?? '';
  expect(drafts.getDraft(begun)?.purpose).toBe('connection-request');
  workspace.saveDraft(makeDraft('older', { updatedAt: '2026-11-01T08:00:00.000Z' }));
  workspace.saveDraft(makeDraft('newer', { updatedAt: '2026-11-02T08:00:00.000Z' }));
  expect(await shownFor('unknown')).toBe('#/compose/newer');
  expect(await shownFor(null)).toBe('#/compose/newer');
  expect(Object.keys(workspace.getWorkspace().drafts)).toHaveLength(2);
});

test('what was said of one draft does not lie over the next', async () => {
  const { workspace, toasts } = await openPage(folder(), undefined, { window: openDocument().window });
  const { Compose } = await import('./Compose.tsx');
  workspace.saveDraft(makeDraft('one'));
  workspace.saveDraft(makeDraft('two'));
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  await act(async () => root.render(<Compose draftId="one" />));
  toasts.showToast('Recorded.', null, 'one');
  await act(async () => root.render(<Compose draftId="one" />));
  expect(toasts.useToast.getState().toast?.text).toBe('Recorded.');
  await act(async () => root.render(<Compose draftId="two" />));
  expect(toasts.useToast.getState().toast).toBeNull();
  await act(async () => root.unmount());
});

test('“Show it” leads to the box of what was undone on another step, and what is undone on this one to its own', async () => {
  const { workspace, drafts, compose, toasts } = await openPage(folder(), undefined, {
    window: openDocument().window,
  });
  const { Compose } = await import('./Compose.tsx');
  workspace.saveDraft(makeDraft('one'));
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  await act(async () => root.render(<Compose draftId="one" />));
  const focused = () => {
    const { id } = document.activeElement ?? {};
    return [...document.querySelectorAll('label')].find(({ htmlFor }) => htmlFor === id)?.textContent;
  };
  const role = 'Role or headline';
  await act(async () => {
    compose.changeAnswer('one', 'role', 'Botanist');
    compose.endTyping('one');
    compose.goToStep('one', 'benefit');
  });
  await act(async () => compose.undo('one'));
  expect(focused()).not.toBe(role);
  await act(async () => {
    toasts.takeToastAction();
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(drafts.getDraft('one')?.step).toBe('who');
  expect(focused()).toBe(role);
  await act(async () => (document.activeElement as HTMLElement).blur());
  expect(focused()).not.toBe(role);
  await act(async () => compose.redo('one'));
  expect(focused()).toBe(role);
  await act(async () => root.unmount());
});
