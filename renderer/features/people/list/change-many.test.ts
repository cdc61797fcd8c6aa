import { expect, test } from 'vitest';
import type { Person } from '../../../../shared/model/person.ts';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

async function openWith(...people: readonly Person[]) {
  const asked: string[] = [];
  const page = await openPage(folder(), (answer) => (method, input) => {
    asked.push(method);
    return answer(method, input);
  });
  await page.workspace.loadPeople();
  page.people.showPeople({ save: people });
  const many = await import('./change-many.ts');
  const toast = () => page.toasts.useToast.getState().toast;
  const tagsOf = (id: string) => page.people.getPerson(id)?.tags;
  return { ...page, many, toast, asked, tagsOf, undo: () => page.toasts.takeToastAction() };
}

const ana = makePerson('ana', { tags: ['rail'] });
const bea = makePerson('bea', { stage: 'requested' });

test('several people are tagged in one step, those who have the tag stay as they were', async () => {
  const { many, tagsOf, toast, asked, workspace, people } = await openWith(ana, bea);
  many.tagMany(['ana', 'bea', 'gone'], ' Rail ');
  expect(toast()?.text).toBe('1 person tagged “Rail”.');
  expect(people.getPerson('ana')).toBe(ana);
  expect(tagsOf('bea')).toEqual(['Rail']);
  expect((people.getPerson('bea')?.updatedAt ?? '') > bea.updatedAt).toBe(true);
  await workspace.flushSaves();
  expect(asked.filter((method) => method.startsWith('change'))).toEqual(['changePeople']);
});

test('a tag that was put on comes off again, and what was changed meanwhile stays', async () => {
  const { many, tagsOf, undo, toast, workspace, people } = await openWith(ana, bea);
  many.tagMany(['ana', 'bea'], 'Leeds');
  expect(toast()?.text).toBe('2 people tagged “Leeds”.');
  const tagged = people.getPerson('bea');
  if (tagged !== null) workspace.savePerson({ ...tagged, role: 'Curator' });
  workspace.removePerson('ana');
  undo();
  expect(people.getPerson('bea')).toEqual({ ...bea, role: 'Curator' });
  expect(tagsOf('ana')).toBeUndefined();
});

test('a tag is taken off, and put back', async () => {
  const { many, tagsOf, undo, toast } = await openWith(ana, bea);
  many.untagMany(['ana', 'bea'], 'rail');
  expect(toast()?.text).toBe('“rail” taken off 1 person.');
  expect(tagsOf('ana')).toEqual([]);
  undo();
  expect(tagsOf('ana')).toEqual(['rail']);
});

test('several people are moved to a stage, which their history tells, and back', async () => {
  const { many, undo, toast, people } = await openWith(ana, bea);
  many.moveMany(['ana', 'bea'], 'requested');
  expect(toast()?.text).toBe('1 person moved to “Requested”.');
  expect(people.getPerson('ana')).toMatchObject({
    stage: 'requested',
    stageHistory: [{ stage: 'requested' }],
  });
  undo();
  expect(people.getPerson('ana')).toEqual(ana);
});

test('nothing is said where nothing is to be done', async () => {
  const { many, toast, workspace } = await openWith(ana);
  many.tagMany(['ana', 'gone'], 'rail');
  expect(toast()).toBeNull();
  expect(workspace.hasUnsaved()).toBe(false);
});
