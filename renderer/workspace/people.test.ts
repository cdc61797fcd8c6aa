import { act } from 'react';
import { expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';
import { toldBy } from '../../test/support/told-by.tsx';
import { openDocument } from '../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();

test('how many people there are is not said before they have been read, and is true from then on', async () => {
  const { workspace, people } = await openPage(folder(), undefined, { window: openDocument().window });
  workspace.savePerson(makePerson('a'));
  const told = await toldBy(() => ({ count: people.usePeopleCount(), areRead: people.usePeopleRead() }));
  expect(told()).toEqual({ count: null, areRead: false });
  await act(() => workspace.loadPeople());
  expect(told()).toEqual({ count: 1, areRead: true });
  await act(async () => workspace.savePerson(makePerson('b')));
  expect(told().count).toBe(2);
  await act(async () => workspace.removePerson('a'));
  expect(told().count).toBe(1);
});
