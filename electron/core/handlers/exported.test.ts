import { expect, test } from 'vitest';
import { makeDraft, makePerson, startCore } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';

const folder = dataFolderForEachTest();

test('entries are read as they are, and those that are none are told by their place', async () => {
  const core = startCore(folder());
  const person = makePerson('p-1', { notes: [{ id: 'n-1', at: '2026-11-22T10:11:12.000Z', text: 'Tea' }] });
  const entries = [person, 'somebody', { name: 'no id' }, { ...person, id: 'p-2', name: 7 }];
  const read = await core.ask('readExported', { kind: 'people', entries });
  expect(read).toEqual({ people: [person], unreadable: [1, 2, 3] });
});

test('what an older or a newer version wrote is read as far as this one knows it', async () => {
  const core = startCore(folder());
  const { isExample: _older, ...older } = makeDraft('d-1');
  const read = await core.ask('readExported', { kind: 'drafts', entries: [{ ...older, laterField: [1] }] });
  expect(read.drafts).toEqual([makeDraft('d-1')]);
  const settings = await core.ask('readExported', { kind: 'settings', entries: [{ notesPerMonth: 9 }] });
  expect(settings.settings?.[0]).toMatchObject({ notesPerMonth: 9, spelling: true });
});
