import { expect, test } from 'vitest';
import type { BookConnection } from '../../../../shared/model/address-book.ts';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

const ana: BookConnection = {
  id: 'ana',
  name: 'Ana Sol',
  role: 'Clerk',
  company: 'Reeds',
  email: 'ana@example.com',
  profileLink: 'https://www.linkedin.com/in/ana-sol',
  connectedOn: '2019-11-14',
};

test('a connection becomes somebody who is kept, with a first message begun to them', async () => {
  const { core, workspace, people, drafts, location } = await openPage(folder());
  const { writeToConnection } = await import('./write-to-connection.ts');
  await writeToConnection(ana);
  const [person] = people.everyone(['name', 'company']) ?? [];
  expect(person).toMatchObject({ name: 'Ana Sol', company: 'Reeds' });
  const draft = drafts.getDraft(location.hash.split('/').at(-1) ?? '');
  expect(draft).toMatchObject({ purpose: 'first-message', personId: person?.id });
  await workspace.flushSaves();
  expect((await core.ask('listPeople', { page: 0 })).people).toHaveLength(1);
  core.close();
});

test('who is kept already is shown instead, and no draft is begun', async () => {
  const { core, workspace, people, location } = await openPage(folder());
  await core.ask('savePerson', makePerson('p-1', { name: 'A. Sol', profileLink: ana.profileLink }));
  await workspace.openWorkspace();
  const { writeToConnection } = await import('./write-to-connection.ts');
  await writeToConnection(ana);
  expect(location.hash).toBe('#/people/p-1');
  expect(people.everyone(['name'])).toHaveLength(1);
  expect(workspace.getWorkspace().drafts).toEqual({});
  core.close();
});
