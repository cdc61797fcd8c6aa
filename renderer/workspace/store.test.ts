import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeDraft, makeFolder, makePerson, makeTemplate } from '../../test/support/core-in-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

const everyone = ['person-1', 'person-2', 'person-3'];

/** A page that has not read the three people on the disk yet. */
async function openWithPeople() {
  const page = await openPage(folder);
  for (const id of everyone) await page.core.ask('savePerson', makePerson(id));
  return page;
}

test('shows a person who was recorded before all were read beside all others', async () => {
  const { workspace } = await openWithPeople();
  const sent = await workspace.recordSent(
    makeDraft('draft-1', { answers: { ...makeDraft('draft-1').answers, name: 'Ana Sol' } }),
    'Hi Ana, your reeds held.',
    null,
  );
  expect(workspace.getWorkspace().people).toBeNull();
  await workspace.loadPeople();
  const names = Object.values(workspace.getWorkspace().people ?? {}).map(({ name }) => name);
  expect(sent.ok).toBe(true);
  expect(names.toSorted()).toEqual(['Ana Sol', 'Dana Sample', 'Dana Sample', 'Dana Sample']);
});

test('does not bring back a person who was removed before all were read', async () => {
  const { workspace } = await openWithPeople();
  workspace.removePerson('person-2');
  await workspace.loadPeople();
  expect(Object.keys(workspace.getWorkspace().people ?? {}).toSorted()).toEqual(['person-1', 'person-3']);
});

test('keeps what was changed while people were being read', async () => {
  const { workspace } = await openWithPeople();
  const reading = workspace.loadPeople();
  workspace.savePerson(makePerson('person-3', { name: 'Renamed Meanwhile' }));
  await reading;
  expect(workspace.getWorkspace().people?.['person-3']?.name).toBe('Renamed Meanwhile');
});

test('keeps the words typed while a message was being recorded as sent', async () => {
  const { workspace } = await openPage(folder);
  const draft = makeDraft('draft-1', { answers: { ...makeDraft('draft-1').answers, name: 'Ana Sol' } });
  workspace.saveDraft(draft);
  const recording = workspace.recordSent(draft, 'Hi Ana.', null);
  workspace.saveDraft({ ...draft, answers: { ...draft.answers, role: 'Botanist' } });
  await recording;
  const kept = workspace.getWorkspace().drafts['draft-1'];
  expect(kept?.answers.role).toBe('Botanist');
  expect(kept?.sent?.text).toBe('Hi Ana.');
});

test('finds on the next opening what was saved before', async () => {
  const first = await openPage(folder);
  first.workspace.saveDraft(makeDraft('draft-1'));
  first.workspace.saveSettings({ ...first.workspace.getWorkspace().settings, notesPerMonth: 7 });
  expect(await first.workspace.flushSaves()).toBeNull();
  first.core.close();
  const second = await openPage(folder);
  expect(Object.keys(second.workspace.getWorkspace().drafts)).toEqual(['draft-1']);
  expect(second.workspace.getWorkspace().settings.notesPerMonth).toBe(7);
});

test('says that it is not saved for as long as the host refuses, and keeps the words', async () => {
  let isFull = true;
  const { workspace } = await openPage(folder, (answer) => (method, input) => {
    const refused = { ok: false, failure: { code: 'not-saved', message: 'The disk is full.' } } as const;
    return isFull && method === 'saveDraft' ? Promise.resolve(refused) : answer(method, input);
  });
  workspace.saveDraft(makeDraft('draft-1'));
  expect(await workspace.flushSaves()).toBe('The disk is full.');
  expect(workspace.getWorkspace().saveState).toEqual({ kind: 'failed', message: 'The disk is full.' });
  expect(workspace.hasUnsaved()).toBe(true);
  isFull = false;
  expect(await workspace.flushSaves()).toBeNull();
  expect(workspace.getWorkspace().saveState).toEqual({ kind: 'saved' });
});

describe('an import of templates', () => {
  const imported = Array.from({ length: 1_000 }, (_, index) => makeTemplate(`own-${index}`));

  test('is one question to the host, and so is taking it back', async () => {
    const asked: string[] = [];
    const { workspace, core } = await openPage(folder, (answer) => (method, input) => {
      asked.push(method);
      return answer(method, input);
    });
    workspace.saveTemplates(imported);
    expect(workspace.getWorkspace().ownTemplates).toEqual(imported);
    expect(await workspace.flushSaves()).toBeNull();
    expect((await core.ask('openWorkspace')).templates).toEqual(imported);
    workspace.removeTemplates(imported.map(({ id }) => id));
    expect(workspace.getWorkspace().ownTemplates).toEqual([]);
    expect(await workspace.flushSaves()).toBeNull();
    expect((await core.ask('openWorkspace')).templates).toEqual([]);
    expect(asked).toEqual(['openWorkspace', 'saveTemplates', 'removeTemplates']);
  });

  test('that is tried again brings back neither what was removed nor what was changed meanwhile', async () => {
    let isFull = true;
    const { workspace, core } = await openPage(folder, (answer) => (method, input) => {
      const refused = { ok: false, failure: { code: 'not-saved', message: 'The disk is full.' } } as const;
      return isFull && method === 'saveTemplates' ? Promise.resolve(refused) : answer(method, input);
    });
    workspace.saveTemplates(imported.slice(0, 3));
    expect(await workspace.flushSaves()).toBe('The disk is full.');
    workspace.removeTemplate('own-0');
    workspace.saveTemplate(makeTemplate('own-1', { title: 'Changed meanwhile' }));
    isFull = false;
    expect(await workspace.flushSaves()).toBeNull();
    const { templates } = await core.ask('openWorkspace');
    const titles = Object.fromEntries(templates.map(({ id, title }) => [id, title]));
    expect(titles).toEqual({ 'own-1': 'Changed meanwhile', 'own-2': 'A sample' });
  });
});
