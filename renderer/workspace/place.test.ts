import { expect, test, vi } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';

const reload = vi.fn();

const folder = dataFolderForEachTest();

/** Two kinds of patience that no clock decides, and which of them was asked for how long. */
function bePatient(isPatient: boolean) {
  const asked: number[] = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    asked.push(milliseconds);
    return isPatient ? new AbortController().signal : AbortSignal.abort();
  });
  return asked;
}

/** A tab on the same data as the others, with modules of its own. */
async function openTab() {
  const page = await openPage(folder(), undefined, { isAwaited: false });
  Object.assign(page.location, { reload });
  const { usePlace, ...place } = await import('./place.ts');
  return { ...page, ...place, place: () => usePlace.getState().place };
}

test('the workspace is used in one tab, which saves and gives way when another one takes over', async () => {
  const atFirst = bePatient(true);
  const first = await openTab();
  expect(first.place()).toEqual({ kind: 'unknown' });
  await first.arrive();
  expect(first.place()).toEqual({ kind: 'here' });
  expect(atFirst).toEqual([1_000]);

  bePatient(false);
  const second = await openTab();
  await second.arrive();
  expect(second.place()).toEqual({ kind: 'elsewhere', isAsking: false, problem: null });

  const afterAsking = bePatient(true);
  first.workspace.saveDraft(
    makeDraft('draft-1', { answers: { ...makeDraft('draft-1').answers, name: 'Ana' } }),
  );
  await second.takeOver();
  expect(afterAsking).toEqual([10_000]);
  expect(first.place()).toMatchObject({ kind: 'elsewhere' });
  expect(second.place()).toEqual({ kind: 'here' });
  expect((await second.core.ask('openWorkspace')).drafts).toMatchObject([{ id: 'draft-1' }]);

  // What the first one holds is old by now, so its page is loaded anew.
  expect(reload).not.toHaveBeenCalled();
  await first.takeOver();
  expect(second.place()).toMatchObject({ kind: 'elsewhere' });
  expect(reload).toHaveBeenCalledOnce();
});
