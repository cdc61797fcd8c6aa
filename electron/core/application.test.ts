import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyAnswers, untouchedMessage } from '../../shared/compose/empty-draft.ts';
import { emptyProfile } from '../../shared/compose/empty-profile.ts';
import { defaultSettings } from '../../shared/default-settings.ts';
import { methodNames } from '../../shared/method-names.ts';
import { mostNamedValues } from '../../shared/model/draft.ts';
import {
  makeDraft,
  makeFolder,
  makePerson,
  makeTemplate,
  startCore,
} from '../../test/support/core-in-folder.ts';
import { seenBy } from '../../test/support/seen-by.ts';
import { seal } from './storage/sealed-document.ts';
import { dealOut } from './storage/shards.ts';

const named = (names: readonly string[], value: string) =>
  Object.fromEntries(names.map((name) => [name, value]));

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what is saved', () => {
  test('is there at the next start', async () => {
    const core = startCore(folder);
    const profile = { ...emptyProfile, name: 'Robin Example', introduced: true };
    const settings = { ...defaultSettings, appearance: 'dark' as const };
    await core.ask('saveProfile', profile);
    await core.ask('saveSettings', settings);
    await core.ask('saveTemplate', makeTemplate('own-1'));
    await core.ask('saveDraft', makeDraft('draft-1'));
    await core.ask('savePerson', makePerson('person-1'));

    const next = startCore(folder);
    expect(await next.ask('openWorkspace')).toEqual({
      profile,
      settings,
      templates: [makeTemplate('own-1')],
      drafts: [makeDraft('draft-1')],
      notices: [],
      dataFolder: folder,
      readOnly: false,
      version: '0.1.0',
      capabilities: { notifications: true, desktop: false },
    });
    expect(await next.ask('listPeople', { page: 0 })).toEqual({
      people: [makePerson('person-1')],
      nextPage: null,
    });
  });

  test('is replaced by a record with the same id, and gone once removed', async () => {
    const core = startCore(folder);
    await core.ask('saveDraft', makeDraft('draft-1'));
    await core.ask('saveDraft', makeDraft('draft-2'));
    await core.ask('saveDraft', makeDraft('draft-1', { step: 'why' }));
    await core.ask('removeDraft', { id: 'draft-2' });
    const { drafts } = await startCore(folder).ask('openWorkspace');
    expect(drafts).toEqual([makeDraft('draft-1', { step: 'why' })]);
  });

  test('is forgotten once it is removed, at once and at the next start, and nothing else is', async () => {
    const core = startCore(folder);
    for (const name of ['one', 'two']) {
      await core.ask('saveTemplate', makeTemplate(name));
      await core.ask('saveDraft', makeDraft(name));
      await core.ask('savePerson', makePerson(name));
    }
    await core.ask('removeTemplate', { id: 'one' });
    await core.ask('removeDraft', { id: 'one' });
    await core.ask('removePerson', { id: 'one' });
    for (const seen of [await seenBy(core), await seenBy(startCore(folder))]) {
      expect(seen.templates).toEqual([makeTemplate('two')]);
      expect(seen.drafts).toEqual([makeDraft('two')]);
      expect(seen.people).toEqual([makePerson('two')]);
    }
  });

  test('is readable by its owner only, as is all that lies beside it', async () => {
    const core = startCore(folder);
    await core.ask('saveProfile', emptyProfile);
    await core.ask('saveProfile', { ...emptyProfile, name: 'Robin Example' });
    writeFileSync(join(folder, 'templates.json'), 'damaged');
    const next = startCore(folder);
    await next.ask('openWorkspace');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names).toEqual(expect.arrayContaining(['backups', 'log.txt', 'profile.json', 'set-aside']));
    const isOurs = (name: string): boolean => !name.startsWith('set-aside/');
    for (const name of names.filter(isOurs)) {
      expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
    }
  });

  test('keeps text in any script and odd keys exactly', async () => {
    const draft = makeDraft('draft-1', {
      answers: { ...emptyAnswers, name: 'José شمس 👩‍🔬', reason: '__proto__ "quoted" \u2028' },
      customValues: { constructor: 'a', to_string: 'b' },
      message: { ...untouchedMessage, fit: true, pinned: { '10': 'short', '2': 'full' } },
    });
    await startCore(folder).ask('saveDraft', draft);
    expect((await startCore(folder).ask('openWorkspace')).drafts).toEqual([draft]);
  });

  test('may be a draft to a person who was removed', async () => {
    const core = startCore(folder);
    await core.ask('savePerson', makePerson('person-1'));
    await core.ask('saveDraft', makeDraft('draft-1', { personId: 'person-1' }));
    await core.ask('removePerson', { id: 'person-1' });
    expect((await startCore(folder).ask('openWorkspace')).drafts).toHaveLength(1);
  });
});

describe('what is refused', () => {
  test.each(['', 'dropEverything', '__proto__', 'constructor', 'toString', 'onHostEvent'])(
    'the unknown method %j',
    async (method) => {
      expect((await startCore(folder).askInVain(method)).code).toBe('unknown-method');
    },
  );

  test.each(methodNames)('%s with input of a wrong kind', async (method) => {
    const core = startCore(folder);
    for (const input of [null, 7, 'text', [], { surprise: true }]) {
      expect((await core.askInVain(method, input)).code).toBe('invalid-input');
    }
  });

  test('a key named __proto__, without touching anything', async () => {
    const hostile: unknown = JSON.parse('{"name":"","__proto__":{"polluted":true},"introduced":true}');
    const core = startCore(folder);
    expect((await core.askInVain('saveProfile', hostile)).code).toBe('invalid-input');
    const withRecord: unknown = {
      ...makeDraft('draft-1'),
      customValues: JSON.parse('{"__proto__":"x","team":"y"}'),
    };
    await core.dispatch('saveDraft', withRecord);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(readFileSync(join(folder, 'log.txt'), 'utf8')).not.toContain('polluted');
  });

  test('five megabytes, however they are spread', async () => {
    const core = startCore(folder);
    const long = 'x'.repeat(5_000_000);
    expect((await core.askInVain('copyText', { text: long })).code).toBe('too-large');
    expect((await core.askInVain('copyText', { [long]: 1 })).code).toBe('too-large');
    expect((await core.askInVain('copyText', new Array(2_000_000).fill(1))).code).toBe('too-large');
    expect((await core.askInVain('copyText', { text: new Uint8Array(5_000_000) })).code).toBe('too-large');
  });

  test('a value that contains itself, and one nested very deeply', async () => {
    const core = startCore(folder);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect((await core.askInVain('copyText', circle)).code).toBe('too-large');
    let deep: unknown = 'bottom';
    for (let level = 0; level < 200_000; level += 1) deep = { deep };
    expect((await core.askInVain('copyText', deep)).code).toBe('invalid-input');
  });

  test('a text over its limit, in a sentence that names the field and the limit', async () => {
    const profile = { ...emptyProfile, name: 'x'.repeat(20_001) };
    const failure = await startCore(folder).askInVain('saveProfile', profile);
    expect(failure).toEqual({
      code: 'invalid-input',
      message: '“name” is too long: at most 20,000 characters.',
    });
  });

  test('removing what is not there', async () => {
    const core = startCore(folder);
    for (const [method, what] of [
      ['removeDraft', 'draft'],
      ['removeTemplate', 'template'],
      ['removePerson', 'person'],
    ] as const) {
      const failure = await core.askInVain(method, { id: 'nobody' });
      expect(failure).toEqual({ code: 'not-found', message: `This ${what} is not there any more.` });
    }
  });

  test('one draft more than 2,000', async () => {
    const drafts = Array.from({ length: 2_000 }, (_, index) => makeDraft(`draft-${index}`));
    for (const [name, members] of dealOut('drafts', drafts, ({ id }) => id)) {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(seal(members, 1)));
    }
    const core = startCore(folder);
    expect(await core.askInVain('saveDraft', makeDraft('one-more'))).toEqual({
      code: 'too-large',
      message:
        'There are 2,000 drafts already, which is the most. Remove some that you no longer need, then try again.',
    });
    await core.ask('saveDraft', makeDraft('draft-7', { step: 'message' }));
  });

  test.each([
    ['customValues', (names: readonly string[]) => ({ customValues: named(names, 'x') })],
    [
      'beginnings',
      (names: readonly string[]) => ({ answers: { ...emptyAnswers, beginnings: named(names, 'x') } }),
    ],
  ])('a draft that gives values to more names than anything has (%s)', async (_name, changes) => {
    const core = startCore(folder);
    const names = Array.from({ length: mostNamedValues }, (_, index) => `name_${index}`);
    await core.ask('saveDraft', makeDraft('draft-1', changes(names)));
    const { code } = await core.askInVain('saveDraft', makeDraft('draft-1', changes([...names, 'one_more'])));
    expect(code).toBe('invalid-input');
  });

  test('everything once it is closed', async () => {
    const core = startCore(folder);
    core.close();
    core.close();
    expect(await core.askInVain('saveProfile', emptyProfile)).toEqual({
      code: 'unavailable',
      message: 'Common Ground is closing.',
    });
    const lines = readFileSync(join(folder, 'log.txt'), 'utf8').trim().split('\n');
    expect(lines.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual(['started 0.1.0', 'closed']);
    expect(existsSync(join(folder, 'profile.json'))).toBe(false);
  });
});

test('the log tells what failed but never what the user wrote', async () => {
  const core = startCore(folder);
  await core.askInVain('saveProfile', { ...emptyProfile, name: ['Confidential Name'] });
  await core.askInVain('Confidential Method', {});
  writeFileSync(join(folder, 'drafts.json'), '{"Confidential Draft');
  await core.ask('openWorkspace');
  const log = readFileSync(join(folder, 'log.txt'), 'utf8');
  expect(log).toContain('saveProfile invalid-input');
  expect(log).not.toContain('Confidential');
});

describe.skipIf(process.platform === 'win32')('what other users of the computer could read', () => {
  test('is closed to them at the next start, and the user is told, once', async () => {
    await startCore(folder).ask('savePerson', makePerson('person-1'));
    const name = readdirSync(folder).find((each) => /^people-.*\.json$/.test(each)) ?? '';
    const file = join(folder, name);
    chmodSync(folder, 0o755);
    chmodSync(file, 0o644);
    const { notices } = await startCore(folder).ask('openWorkspace');
    expect(notices.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Other users of this computer could read .* you alone now\.$/),
    ]);
    expect([folder, file].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
    expect((await startCore(folder).ask('openWorkspace')).notices).toEqual([]);
  });
});
