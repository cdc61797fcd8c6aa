import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeDraft, makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { until } from '../../../../test/support/until.ts';

const folder = dataFolderForEachTest();

async function open(around?: Parameters<typeof openPage>[1]) {
  const page = await openPage(folder(), around);
  await page.workspace.loadPeople();
  const backups = await import('./store.ts');
  const toast = () => page.toasts.useToast.getState().toast;
  const person = (id: string) => page.people.getPerson(id);
  return { ...page, backups, toast, person };
}

test('what is not written yet is in the backup that is asked for', async () => {
  const { workspace, backups, toast } = await open();
  await backups.readBackups();
  expect(backups.useBackups.getState().list).toEqual([]);
  workspace.savePerson(makePerson('p1'));
  await backups.backUpNow();
  expect(toast()?.text).toBe('Everything is backed up.');
  expect(backups.useBackups.getState()).toMatchObject({
    list: [{ reason: 'asked', holds: { people: 1 } }],
    isBusy: false,
  });
});

test('a backup is restored on the screen too, and that is undone', async () => {
  const { workspace, backups, person, toast, toasts } = await open((answer) => async (method, input) => {
    // What is read anew comes last.
    if (method === 'listPeople') for (let turn = 0; turn < 50; turn += 1) await setImmediate();
    return answer(method, input);
  });
  workspace.savePerson(makePerson('p1', { name: 'Ana Sol' }));
  workspace.saveDraft(makeDraft('d1'));
  await backups.backUpNow();
  workspace.savePerson(makePerson('p1', { name: 'Changed' }));
  workspace.savePerson(makePerson('p2'));
  workspace.removeDraft('d1');
  const [asked] = backups.useBackups.getState().list ?? [];
  const preview = await backups.previewBackup(asked?.id ?? '');
  expect(preview).toMatchObject({ people: { changed: 1, onlyHere: 1 }, drafts: { onlyThere: 1 } });
  await backups.restoreBackup(asked?.id ?? '', ['people', 'drafts'], 'Restored.');
  expect(person('p1')?.name).toBe('Ana Sol');
  expect(person('p2')).toBeNull();
  expect(Object.keys(workspace.getWorkspace().drafts)).toEqual(['d1']);
  expect(toast()).toMatchObject({ text: 'Restored.', action: { label: 'Undo' } });
  toasts.takeToastAction();
  await until(() => expect(toast()?.text).toBe('Everything is as it was before.'));
  expect(person('p1')?.name).toBe('Changed');
  expect(person('p2')).not.toBeNull();
  expect(workspace.getWorkspace().drafts).toEqual({});
});

test('what cannot be done is said, and can be tried again', async () => {
  let isBroken = true;
  const failure = { code: 'not-saved', message: 'The disk is full.' } as const;
  const { backups, toast, workspace } = await open(
    (answer) => async (method, input) =>
      isBroken && /Backup/.test(method) ? { ok: false, failure } : answer(method, input),
  );
  workspace.savePerson(makePerson('p1'));
  await backups.readBackups();
  expect(backups.useBackups.getState()).toMatchObject({ list: null, failure: 'The disk is full.' });
  await backups.backUpNow();
  expect(toast()?.text).toBe('The disk is full.');
  expect(await backups.previewBackup('00001')).toBeNull();
  await backups.restoreBackup('00001', ['people'], 'Restored.');
  expect(toast()).toMatchObject({ text: 'The disk is full.', action: null });
  isBroken = false;
  await backups.backUpNow();
  expect(backups.useBackups.getState().failure).toBeNull();
  expect(toast()?.text).toBe('Everything is backed up.');
});

test('nothing is restored over what could not be saved', async () => {
  const failure = { code: 'not-saved', message: 'The disk is full.' } as const;
  const asked: string[] = [];
  const { backups, toast, workspace } = await open((answer) => async (method, input) => {
    asked.push(method);
    return method === 'savePerson' ? { ok: false, failure } : answer(method, input);
  });
  workspace.savePerson(makePerson('p1'));
  await backups.restoreBackup('00001', ['people'], 'Restored.');
  expect(asked).not.toContain('restoreBackup');
  expect(toast()?.text).toBe('The disk is full.');
});
