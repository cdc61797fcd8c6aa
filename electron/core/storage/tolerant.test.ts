import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { emptyAnswers } from '../../../shared/compose/empty-draft.ts';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { defaultSettings } from '../../../shared/default-settings.ts';
import { draftSchema } from '../../../shared/model/draft.ts';
import { personSchema } from '../../../shared/model/person.ts';
import { templateSchema } from '../../../shared/model/template.ts';
import {
  makeDraft,
  makeFolder,
  makePerson,
  makeTemplate,
  startCore,
} from '../../../test/support/core-in-folder.ts';
import { seenBy } from '../../../test/support/seen-by.ts';
import { seal } from './sealed-document.ts';
import { shardOf } from './shards.ts';
import { tolerantReader } from './tolerant.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(collection: string, id: string): string {
  return `${collection}-${shardOf(id).toString(16)}.json`;
}

function put(fileName: string, data: unknown): void {
  writeFileSync(join(folder, fileName), JSON.stringify(seal(data, 1)));
}

function dataOf(fileName: string): unknown {
  return JSON.parse(readFileSync(join(folder, fileName), 'utf8')).data;
}

const later = { sinceVersion: 9 };
const note = { id: 'note-1', at: '2026-11-01T00:00:00Z', text: 'Sings bass.' };
const message = {
  id: 'message-1',
  at: '2026-11-01T00:00:00Z',
  direction: 'to-them',
  purpose: null,
  channel: 'email',
  templateId: null,
  text: 'Hello',
} as const;

/** What a newer version of the same format may have written: more fields at every level, choices of its own. */
const newerPerson = {
  ...makePerson('person-1'),
  later,
  stage: 'engaged',
  notes: [{ ...note, later }],
  messages: [{ ...message, later, channel: 'pigeon', purpose: 'serenade', direction: 'sideways' }],
};
const newerDraft = {
  ...makeDraft('draft-1'),
  later,
  purpose: 'serenade',
  step: 'sing',
  channel: 'pigeon',
  answers: { ...emptyAnswers, later, promptKind: 'dream' },
  message: { edited: { text: 'a', base: 'b', later }, fit: false, pinned: { '1': 'sung' }, later },
  sent: { at: '2026-11-01T00:00:00Z', text: 'Hello', later },
};
const field = { name: 'meal', hint: '', kind: 'menu', choices: [], later };
const newerTemplate = {
  ...makeTemplate('own-1'),
  later,
  purpose: 'serenade',
  promptKind: 'dream',
  channel: 'pigeon',
  tone: 'sung',
  customFields: [field],
};

function putNewer(): void {
  put(fileOf('people', 'person-1'), [newerPerson]);
  put(fileOf('drafts', 'draft-1'), [newerDraft]);
  put('templates.json', [newerTemplate]);
  put('settings.json', {
    later,
    appearance: 'sepia',
    defaultChannel: 'pigeon',
    limits: { pigeon: 5, email: 9 },
  });
  put('profile.json', { later, name: 'Robin Example' });
}

describe('data with fields and choices of a newer version', () => {
  test('are read, with the default for a choice that is not known here', async () => {
    putNewer();
    const seen = await seenBy(startCore(folder));
    expect(seen.notices).toEqual([]);
    expect(seen.people).toEqual([
      {
        ...makePerson('person-1'),
        notes: [note],
        messages: [{ ...message, channel: 'linkedin-note' }],
      },
    ]);
    expect(seen.drafts).toEqual([
      makeDraft('draft-1', {
        message: { edited: { text: 'a', base: 'b' }, fit: false, pinned: { '1': 'full' }, seen: null },
        sent: { at: '2026-11-01T00:00:00Z', text: 'Hello' },
      }),
    ]);
    expect(seen.templates).toEqual([
      makeTemplate('own-1', { customFields: [{ name: 'meal', hint: '', kind: 'line', choices: [] }] }),
    ]);
    expect(seen.settings).toEqual({ ...defaultSettings, limits: { ...defaultSettings.limits, email: 9 } });
    expect(seen.profile).toEqual({ ...emptyProfile, name: 'Robin Example' });
  });

  test('keep all that is not known here when the user changes something else', async () => {
    putNewer();
    const core = startCore(folder);
    const seen = await seenBy(core);
    for (const person of seen.people) await core.ask('savePerson', { ...person, role: 'Botanist' });
    for (const draft of seen.drafts) {
      await core.ask('saveDraft', { ...draft, answers: { ...draft.answers, reason: 'Reeds' } });
    }
    for (const template of seen.templates) await core.ask('saveTemplate', { ...template, title: 'Reeds' });
    await core.ask('saveSettings', { ...seen.settings, notesPerMonth: 7 });
    await core.ask('saveProfile', { ...seen.profile, role: 'Engineer' });
    expect(dataOf(fileOf('people', 'person-1'))).toEqual([{ ...newerPerson, role: 'Botanist' }]);
    expect(dataOf(fileOf('drafts', 'draft-1'))).toEqual([
      { ...newerDraft, answers: { ...newerDraft.answers, reason: 'Reeds' } },
    ]);
    expect(dataOf('templates.json')).toEqual([{ ...newerTemplate, title: 'Reeds' }]);
    expect(dataOf('settings.json')).toEqual({
      later,
      appearance: 'sepia',
      defaultChannel: 'pigeon',
      limits: { pigeon: 5, email: 9 },
      notesPerMonth: 7,
    });
    expect(dataOf('profile.json')).toEqual({ later, name: 'Robin Example', role: 'Engineer' });
  });

  test('keep it at the second change of the same session, too', async () => {
    putNewer();
    const core = startCore(folder);
    const [person] = (await seenBy(core)).people;
    await core.ask('savePerson', { ...person, role: 'Botanist' });
    await core.ask('savePerson', { ...person, role: 'Engineer' });
    expect(dataOf(fileOf('people', 'person-1'))).toEqual([{ ...newerPerson, role: 'Engineer' }]);
  });

  test('take the user’s own choice in place of the one that was not known', async () => {
    putNewer();
    const core = startCore(folder);
    const [person] = (await seenBy(core)).people;
    await core.ask('savePerson', { ...person, stage: 'met' });
    expect(dataOf(fileOf('people', 'person-1'))).toEqual([{ ...newerPerson, stage: 'met' }]);
  });
});

describe('a record with nothing but its id', () => {
  test.each([
    ['person', personSchema, makePerson('a', { name: '' })],
    ['draft', draftSchema, makeDraft('a')],
    ['template', templateSchema, makeTemplate('a', { title: '', body: '', language: '' })],
  ] as const)('is a %s with defaults', (_name, schema, expected) => {
    const moments = { createdAt: '1970-01-01T00:00:00.000Z', updatedAt: '1970-01-01T00:00:00.000Z' };
    expect(tolerantReader<unknown>(schema)({ id: 'a' })?.value).toEqual({ ...expected, ...moments });
    expect(tolerantReader<unknown>(schema)({})).toBeNull();
  });

  test('takes a default that its schema states', () => {
    const schema = z.strictObject({
      id: z.string().min(1),
      count: z.int().default(4),
      tags: z.array(z.string()).default(['a']),
    });
    expect(tolerantReader(schema)({ id: 'x', later })?.value).toEqual({ id: 'x', count: 4, tags: ['a'] });
  });
});

describe('one record that cannot be read', () => {
  test.each([
    [
      'people',
      fileOf('people', 'person-1'),
      makePerson('person-1'),
      { ...makePerson('person-1'), id: 'person-x', notes: 7 },
    ],
    ['drafts', fileOf('drafts', 'draft-1'), makeDraft('draft-1'), { ...makeDraft('draft-x'), answers: [] }],
    [
      'templates',
      'templates.json',
      makeTemplate('own-1'),
      { ...makeTemplate('own-x'), title: 'x'.repeat(201) },
    ],
  ] as const)(
    'among the %s is told and set aside, and the others can be changed',
    async (kind, fileName, good, bad) => {
      put(fileName, [good, bad]);
      const core = startCore(folder);
      const seen = await seenBy(core);
      expect(seen[kind]).toEqual([good]);
      expect(seen.notices).toMatchObject([{ text: expect.stringContaining('1 entry could not be read') }]);
      const aside = /set-aside\S* \S+\.json/.exec(seen.notices[0]?.text ?? '')?.[0] ?? '';
      expect(dataOf(aside)).toEqual([good, bad]);
      await core.ask(
        kind === 'people' ? 'savePerson' : kind === 'drafts' ? 'saveDraft' : 'saveTemplate',
        good,
      );
      expect(dataOf(aside)).toEqual([good, bad]);
      expect((await seenBy(startCore(folder))).notices).toEqual([]);
    },
  );

  test('because another one has the same id is set aside as well', async () => {
    put('templates.json', [
      makeTemplate('own-1', { title: 'First' }),
      makeTemplate('own-1', { title: 'Second' }),
    ]);
    const seen = await seenBy(startCore(folder));
    expect(seen.templates.map(({ title }) => title)).toEqual(['Second']);
    expect(seen.notices).toHaveLength(1);
  });
});

test('settings on the disk hold what differs from the defaults, and no more once it is set back', async () => {
  const core = startCore(folder);
  await core.ask('saveSettings', { ...defaultSettings, favouriteTemplates: ['own-1'] });
  expect(dataOf('settings.json')).toEqual({ favouriteTemplates: ['own-1'] });
  await core.ask('saveSettings', {
    ...defaultSettings,
    limits: { ...defaultSettings.limits, inmail: 1_500 },
  });
  expect(dataOf('settings.json')).toEqual({ limits: { inmail: 1_500 } });
  await core.ask('saveSettings', defaultSettings);
  expect(dataOf('settings.json')).toEqual({});
});
