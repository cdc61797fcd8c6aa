import { expect, test } from 'vitest';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { onPage } from '../../test/support/on-page.tsx';
import { openPage } from '../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

test('Enter takes what stands in the box, though the list has not followed yet', async () => {
  const page = await openPage(folder());
  const { Palette } = await import('./Palette.tsx');
  const shown = onPage(<Palette route={{ section: 'compose', id: null }} />);
  const box = shown.named('input', 'Go to or run');
  const enter = (value: string) => shown.tell(box, 'onKeyDown', { key: 'Enter', currentTarget: { value } });
  enter('Insights');
  expect(page.location.hash).toBe('#/insights');
  enter('Templates');
  expect(page.location.hash).toBe('#/templates');
});
