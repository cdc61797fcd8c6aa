import { expect, test } from 'vitest';
import { makeTemplate } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { openPage } from '../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

async function openTemplates() {
  const page = await openPage(folder());
  const store = await import('./store.ts');
  const shown = () => store.useTemplates.getState();
  const own = () => page.workspace.getWorkspace().ownTemplates;
  const starred = () => page.workspace.getWorkspace().settings.favouriteTemplates;
  const toast = () => page.toasts.useToast.getState().toast;
  return { ...page, store, shown, own, starred, toast };
}

test('shows the templates for every purpose at first, and previews them with a full sample', async () => {
  const { store, shown } = await openTemplates();
  expect(shown()).toEqual({
    query: '',
    purpose: null,
    editingId: null,
    isReturning: false,
    previewWith: 'sample:rich',
  });
  store.setQuery('talk');
  store.setPurpose('reply-to-request');
  store.setPreviewWith('sample:fewest');
  expect(shown()).toMatchObject({
    query: 'talk',
    purpose: 'reply-to-request',
    previewWith: 'sample:fewest',
  });
});

test('a new template is for the purpose that is shown, and opens in the editor', async () => {
  const { store, shown, own, location } = await openTemplates();
  store.startTemplate();
  expect(own()[0]).toMatchObject({
    purpose: 'connection-request',
    title: '',
    description: '',
    body: '',
    promptKind: null,
    channel: null,
    tone: 'plain',
    language: 'en',
    customFields: [],
  });
  expect(shown().editingId).toBe(own()[0]?.id);
  expect(location.hash).toBe(`#/templates/${own()[0]?.id}`);
  store.setPurpose('reply-to-request');
  store.startTemplate();
  expect(own()[1]?.purpose).toBe('reply-to-request');
});

test('can be saved from the first moment on', async () => {
  const { store, workspace } = await openTemplates();
  store.startTemplate();
  expect(await workspace.flushSaves()).toBeNull();
});

test('a template that was left without a word is forgotten, and no other', async () => {
  const { store, own, workspace } = await openTemplates();
  workspace.saveTemplate(makeTemplate('written'));
  workspace.saveTemplate(makeTemplate('blank', { title: '', description: '', body: '' }));
  for (const id of ['written', 'blank', 'gone']) store.forgetUntouched(id);
  expect(own().map(({ id }) => id)).toEqual(['written']);
});

test('a change is saved as it is, mistakes and all, and dated; a built-in template is not touched', async () => {
  const { store, own, workspace } = await openTemplates();
  workspace.saveTemplate(makeTemplate('mine'));
  store.changeTemplate('mine', { body: 'Hi {{first' });
  expect(own()[0]?.body).toBe('Hi {{first');
  expect((own()[0]?.updatedAt ?? '') > makeTemplate('mine').updatedAt).toBe(true);
  store.changeTemplate('request-talk', { body: 'Mine now' });
  expect(own()).toHaveLength(1);
});

test('a copy is one’s own, with a title that says so and is no longer than it may be', async () => {
  const { store, own, shown, workspace } = await openTemplates();
  store.duplicateTemplate(makeTemplate('theirs', { title: 'After a talk', body: 'Hi' }));
  expect(own()[0]).toMatchObject({ title: 'Copy of After a talk', body: 'Hi' });
  expect(own()[0]?.id).not.toBe('theirs');
  expect(shown().editingId).toBe(own()[0]?.id);
  store.duplicateTemplate(makeTemplate('long', { title: 'x'.repeat(200) }));
  expect(own()[1]?.title).toHaveLength(200);
  expect(await workspace.flushSaves()).toBeNull();
});

test('a deleted template comes back with its star, and is on the screen again', async () => {
  const { store, own, starred, workspace, location, shown, toast } = await openTemplates();
  const mine = makeTemplate('mine', { title: 'After a talk' });
  workspace.saveTemplate(mine);
  store.toggleFavourite('mine');
  store.toggleFavourite('request-talk');
  store.editTemplate('mine');
  store.deleteTemplate(mine);
  expect(own()).toEqual([]);
  expect(starred()).toEqual(['request-talk']);
  expect(shown()).toMatchObject({ editingId: null, isReturning: true });
  expect(location.hash).toBe('#/templates');
  expect(toast()).toMatchObject({ text: '“After a talk” was deleted.', action: { label: 'Undo' } });
  toast()?.action?.run();
  expect(own()).toEqual([mine]);
  expect(starred()).toEqual(['request-talk', 'mine']);
  expect(location.hash).toBe('#/templates/mine');
});

test('a template without a star comes back without one', async () => {
  const { store, starred, workspace, toast } = await openTemplates();
  workspace.saveTemplate(makeTemplate('mine'));
  store.deleteTemplate(makeTemplate('mine'));
  toast()?.action?.run();
  expect(starred()).toEqual([]);
});

test('a long title is shortened in the message, and no character is cut in two', async () => {
  const { store, toast } = await openTemplates();
  store.deleteTemplate(makeTemplate('long', { title: `${'x'.repeat(59)}👍 and more` }));
  expect(toast()?.text).toBe(`“${'x'.repeat(59)}\ufffd…” was deleted.`);
  store.deleteTemplate(makeTemplate('fits', { title: 'x'.repeat(60) }));
  expect(toast()?.text).toBe(`“${'x'.repeat(60)}” was deleted.`);
});

test('a star is set and taken away', async () => {
  const { store, starred } = await openTemplates();
  store.toggleFavourite('a');
  store.toggleFavourite('b');
  store.toggleFavourite('a');
  expect(starred()).toEqual(['b']);
});

test('the editor closes when another template is shown, and stays for its own', async () => {
  const { store, shown } = await openTemplates();
  store.editTemplate('mine');
  store.endEditingElsewhere('mine');
  expect(shown().editingId).toBe('mine');
  store.endEditingElsewhere('another');
  expect(shown().editingId).toBeNull();
  store.editTemplate('mine');
  store.endEditingElsewhere(null);
  expect(shown().editingId).toBeNull();
});

test('the heading takes the focus once, when the list comes back', async () => {
  const { store, shown } = await openTemplates();
  store.editTemplate('mine');
  store.stopEditing();
  expect(shown()).toMatchObject({ editingId: null, isReturning: true });
  store.endReturning();
  expect(shown().isReturning).toBe(false);
});

test('a draft that is begun with a template uses it, and is kept', async () => {
  const { drafts, location, workspace } = await openTemplates();
  drafts.startDraft('reply-to-request', { templateId: 'reply-ask' });
  const id = location.hash.split('/').at(-1) ?? '';
  expect(workspace.getWorkspace().drafts[id]).toMatchObject({
    purpose: 'reply-to-request',
    templateId: 'reply-ask',
    channel: 'linkedin-message',
  });
});
