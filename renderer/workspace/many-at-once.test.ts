import { expect, test } from 'vitest';
import { makeDraft, makePerson, makeTemplate } from '../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';
import { seenBy } from '../../test/support/seen-by.ts';

const folder = dataFolderForEachTest();

const ids = ['one', 'two', 'three'];

test('writes each of many things that were changed, and then removed, in one breath', async () => {
  const { workspace, core } = await openPage(folder());
  for (const id of ids) {
    workspace.saveDraft(makeDraft(id));
    workspace.savePerson(makePerson(id));
    workspace.saveTemplate(makeTemplate(id));
  }
  expect(await workspace.flushSaves()).toBeNull();
  const kept = await seenBy(core);
  for (const kind of [kept.drafts, kept.people, kept.templates]) {
    expect(kind.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  }

  for (const id of ids) {
    workspace.removeDraft(id);
    workspace.removePerson(id);
    workspace.removeTemplate(id);
  }
  expect(await workspace.flushSaves()).toBeNull();
  expect(await seenBy(core)).toMatchObject({ drafts: [], people: [], templates: [] });
});

test('writes two imports that follow each other, and takes both back', async () => {
  const asked: unknown[] = [];
  const { workspace, core } = await openPage(folder(), (answer) => (method, input) => {
    if (method === 'saveTemplates') asked.push(input);
    return answer(method, input);
  });
  const [first, second] = [[makeTemplate('a'), makeTemplate('b')], [makeTemplate('c')]];
  workspace.saveTemplates(first);
  workspace.saveTemplates(second);
  expect(await workspace.flushSaves()).toBeNull();
  // Each is asked for by itself: what lies on the disk already is not written again.
  expect(asked).toEqual([{ templates: first }, { templates: second }]);
  expect((await seenBy(core)).templates.map(({ id }) => id)).toEqual(['a', 'b', 'c']);

  workspace.removeTemplates(['a', 'b']);
  workspace.removeTemplates(['c']);
  expect(await workspace.flushSaves()).toBeNull();
  expect((await seenBy(core)).templates).toEqual([]);
});
