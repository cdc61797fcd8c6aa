/** A draft that was begun in another window, told of and taken in: between two windows on one folder. */
import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';
import { until } from '../../test/support/until.ts';

const folder = dataFolderForEachTest();

/** Says something as another window does. */
async function tellFromBeside(data: unknown): Promise<void> {
  const beside = new BroadcastChannel('common-ground drafts');
  beside.postMessage(data);
  // What is sent last arrives last.
  const { promise, resolve } = Promise.withResolvers<void>();
  const here = new BroadcastChannel('common-ground drafts');
  here.addEventListener('message', () => resolve());
  beside.postMessage('the last');
  await promise;
  beside.close();
  here.close();
}

test('a draft that another window saved is there once it is told of, until nobody listens', async () => {
  const { core, workspace } = await openPage(folder());
  const { takeInWhatIsTold } = await import('./drafts-beside.ts');
  const ids = () => Object.keys(workspace.getWorkspace().drafts);
  const end = takeInWhatIsTold();
  await core.ask('saveDraft', makeDraft('d-1'));
  await core.ask('saveDraft', makeDraft('d-2'));
  await tellFromBeside('d-1');
  await until(() => expect(ids()).toEqual(['d-1']));
  await tellFromBeside({ id: 'd-2' });
  end();
  await tellFromBeside('d-2');
  expect(ids()).toEqual(['d-1']);
  core.close();
});

test('a window tells the others of its own', async () => {
  const { core } = await openPage(folder());
  const { tellOfDraft } = await import('./drafts-beside.ts');
  const beside = new BroadcastChannel('common-ground drafts');
  const { promise, resolve } = Promise.withResolvers<unknown>();
  beside.addEventListener('message', ({ data }) => resolve(data));
  tellOfDraft('d-7');
  expect(await promise).toBe('d-7');
  beside.close();
  core.close();
});

test('a draft that is here already stays as it was changed here', async () => {
  const { core, workspace } = await openPage(folder());
  await core.ask('saveDraft', makeDraft('d-1', { subject: 'From beside' }));
  workspace.saveDraft(makeDraft('d-1', { subject: 'From here' }));
  await workspace.takeInDraft('d-1');
  expect(workspace.getWorkspace().drafts['d-1']?.subject).toBe('From here');
  await workspace.takeInDraft('d-unknown');
  expect(Object.keys(workspace.getWorkspace().drafts)).toEqual(['d-1']);
  core.close();
});
