import { expect, test } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { defaultSettings } from '../../../shared/default-settings.ts';
import { makeDraft, makePerson, makeTemplate } from '../../../test/support/core-in-folder.ts';
import { emptyPlan } from '../../../test/support/empty-plan.ts';
import { importWords } from './import-words.ts';
import type { FilesPlan } from './plan.ts';

const bookOf = (count: number): FilesPlan['addressBook'] => ({
  importedAt: '2026-11-29T10:00:00.000Z',
  changes: null,
  connections: Array.from({ length: count }, (_, index) => ({
    id: `c-${index}`,
    name: 'Lee Sample',
    role: '',
    company: '',
    email: '',
    profileLink: '',
    connectedOn: null,
  })),
});

test('an import is said by what there was, each counted', () => {
  const everything: FilesPlan = {
    ...emptyPlan,
    people: [makePerson('p-1')],
    addressBook: bookOf(1_204),
    templates: [makeTemplate('t-1'), makeTemplate('t-2')],
    drafts: [makeDraft('d-1')],
    profile: emptyProfile,
    settings: defaultSettings,
  };
  expect(importWords(everything)).toBe(
    'Imported: 1 person, 1,204 connections, 2 templates, 1 draft, your profile and your settings.',
  );
});

test.each<[Partial<FilesPlan>, string]>([
  [{ people: [makePerson('p-1'), makePerson('p-2')] }, 'Imported: 2 people.'],
  [{ addressBook: bookOf(1) }, 'Imported: 1 connection.'],
  [{ templates: [makeTemplate('t-1')] }, 'Imported: 1 template.'],
  [{ drafts: [makeDraft('d-1'), makeDraft('d-2')] }, 'Imported: 2 drafts.'],
  [{ profile: emptyProfile }, 'Imported: your profile.'],
  [{ settings: defaultSettings }, 'Imported: your settings.'],
  [{}, 'Nothing was new.'],
])('what was not in the files is not mentioned', (plan, words) => {
  expect(importWords({ ...emptyPlan, ...plan })).toBe(words);
});
