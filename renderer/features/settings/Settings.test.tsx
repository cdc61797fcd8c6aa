import { expect, test } from 'vitest';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { onPage } from '../../../test/support/on-page.tsx';
import { openPage } from '../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

test('parts below the window’s edge are laid out later, unless one is asked for, to which it could not scroll', async () => {
  const { core } = await openPage(folder());
  const { Settings } = await import('./Settings.tsx');
  const areLaidOutLater = (topic: string | null) =>
    onPage(<Settings topic={topic} />)
      .every('div')
      .some(({ props }) => props['data-opening'] === true);
  expect([null, 'export', 'shortcuts'].map(areLaidOutLater)).toEqual([true, false, false]);
  core.close();
});
