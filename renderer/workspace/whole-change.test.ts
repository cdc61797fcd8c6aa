import { expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

const nothing = { save: [], remove: [] };

test('two changes at once are made one after the other', async () => {
  const { core } = await openPage(folder());
  const { makeWholeChange } = await import('./whole-change.ts');
  const save = (id: string) =>
    makeWholeChange({
      people: { save: [makePerson(id)], remove: [] },
      drafts: nothing,
      templates: nothing,
      addressBook: null,
      profile: null,
      settings: null,
    });
  expect(await Promise.all([save('p-1'), save('p-2')])).toEqual([null, null]);
  const { people } = await core.ask('listPeople', { page: 0 });
  expect(people.map(({ id }) => id).sort()).toEqual(['p-1', 'p-2']);
  core.close();
});
