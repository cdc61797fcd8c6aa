import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyAnswers } from '../../shared/compose/empty-draft.ts';
import { emptyProfile } from '../../shared/compose/empty-profile.ts';
import { methodNames } from '../../shared/method-names.ts';
import { defaultSettings } from '../../shared/model/settings.ts';
import {
  makeDraft,
  makeFolder,
  makePerson,
  makeTemplate,
  startCore,
  testMoment,
} from '../../test/support/core-in-folder.ts';
import { seenBy } from '../../test/support/seen-by.ts';
import { Refusal } from './refusal.ts';
import type { OpenStore } from './storage/document-store.ts';
import { seal } from './storage/sealed-document.ts';
import { dealOut } from './storage/shards.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The usual store, but for what `onWrite` does before each write. */
function counting(onWrite: () => void): OpenStore {
  return (options) => {
    const conf = new Conf(options);
    return {
      path: conf.path,
      get store() {
        return conf.store;
      },
      set store(value) {
        onWrite();
        conf.store = value;
      },
    };
  };
}

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
      message: { edited: null, fit: true, pinned: { '10': 'short', '2': 'full' } },
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
    for (const method of ['removeDraft', 'removeTemplate', 'removePerson']) {
      const failure = await core.askInVain(method, { id: 'nobody' });
      expect(failure).toMatchObject({
        code: 'not-found',
        message: expect.stringContaining('is not there any more'),
      });
    }
  });

  test('one draft more than 2,000', async () => {
    const drafts = Array.from({ length: 2_000 }, (_, index) => makeDraft(`draft-${index}`));
    for (const [name, members] of dealOut('drafts', drafts, ({ id }) => id)) {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(seal(members, 1)));
    }
    const core = startCore(folder);
    expect((await core.askInVain('saveDraft', makeDraft('one-more'))).message).toContain('2,000 drafts');
    await core.ask('saveDraft', makeDraft('draft-7', { step: 'message' }));
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

describe('what the host does', () => {
  const idle = {
    copyText: () => undefined,
    openLink: () => undefined,
    showFolder: () => undefined,
    finishClosing: () => undefined,
  };

  test('opens only addresses that were checked', async () => {
    const opened: string[] = [];
    const core = startCore(folder, {
      host: {
        ...idle,
        openLink: (url) => {
          opened.push(url);
        },
      },
    });
    await core.ask('openLink', { url: 'linkedin.com/in/sample' });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'http://example.org', 'not a link']) {
      expect((await core.askInVain('openLink', { url })).code).toBe('invalid-input');
    }
    expect(opened).toEqual(['https://linkedin.com/in/sample']);
  });

  test('shows the data folder and no other', async () => {
    const shown: string[] = [];
    const showFolder = (path: string): void => {
      shown.push(path);
    };
    await startCore(folder, { host: { ...idle, showFolder } }).ask('showDataFolder');
    expect(shown).toEqual([folder]);
  });

  test('hears whether everything was saved before the window closes', async () => {
    const heard: unknown[] = [];
    const finishClosing = (failure: string | null): void => void heard.push(failure);
    const core = startCore(folder, { host: { ...idle, finishClosing } });
    await core.ask('finishClosing', { failure: 'The disk is full.' });
    await core.ask('finishClosing', { failure: null });
    expect((await core.askInVain('finishClosing', {})).code).toBe('invalid-input');
    expect((await core.askInVain('finishClosing', { failure: false })).code).toBe('invalid-input');
    expect(heard).toEqual(['The disk is full.', null]);
  });

  test.each([
    ['copyText', { text: 'Hello' }, 'could not be put on the clipboard'],
    ['openLink', { url: 'https://example.org' }, 'The link could not be opened'],
    ['showDataFolder', {}, 'The folder could not be opened. It is '],
    ['finishClosing', { failure: null }, 'The window could not be closed'],
  ])('says so when %s fails', async (method, input, words) => {
    const fail = () => Promise.reject(new Error('no'));
    const host = { copyText: fail, openLink: fail, showFolder: fail, finishClosing: fail };
    const failure = await startCore(folder, { host }).askInVain(method, input);
    expect(failure).toMatchObject({ code: 'unavailable', message: expect.stringContaining(words) });
  });

  test('puts exactly the text that was asked for on the clipboard', async () => {
    const copied: string[] = [];
    const copyText = (text: string): void => void copied.push(text);
    await startCore(folder, { host: { ...idle, copyText } }).ask('copyText', { text: ' Hello,\nDana ' });
    expect(copied).toEqual([' Hello,\nDana ']);
  });

  test('becomes a sentence when it fails, the host’s own where it has one', async () => {
    const fail = (error: Error) => () => Promise.reject(error);
    const plain = startCore(folder, { host: { ...idle, copyText: fail(new Error('secret detail')) } });
    const failure = await plain.askInVain('copyText', { text: 'Hello' });
    expect(failure.code).toBe('unavailable');
    expect(failure.message).not.toContain('secret');
    const own = new Refusal('unavailable', 'There is no clipboard here.');
    const speaking = startCore(folder, { host: { ...idle, copyText: fail(own) } });
    expect((await speaking.askInVain('copyText', { text: 'Hello' })).message).toBe(
      'There is no clipboard here.',
    );
  });
});

describe('a batch of templates', () => {
  const batch = Array.from({ length: 1_000 }, (_, index) => makeTemplate(`own-${index}`));

  test('is there as a whole after one write', async () => {
    let writes = 0;
    const core = startCore(folder, { openStore: counting(() => (writes += 1)) });
    await core.ask('saveTemplate', makeTemplate('own-7', { title: 'Before' }));
    await core.ask('saveTemplates', { templates: batch });
    expect(writes).toBe(2);
    const { templates } = await startCore(folder).ask('openWorkspace');
    // One of them was there before and keeps its place.
    expect(templates).toEqual([...batch.slice(7, 8), ...batch.slice(0, 7), ...batch.slice(8)]);
  });

  test('is not there at all when it is refused, nor after a crash in the middle of it', async () => {
    const before = makeTemplate('own-7', { title: 'Before' });
    await startCore(folder).ask('saveTemplate', before);
    const full = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    const failing = startCore(folder, { openStore: counting(full) });
    expect((await failing.askInVain('saveTemplates', { templates: batch })).code).toBe('not-saved');
    expect((await failing.ask('openWorkspace')).templates).toEqual([before]);
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([before]);
  });

  test('that holds one template of a wrong kind, or more than there is room for, changes nothing', async () => {
    const core = startCore(folder);
    const wrong = [...batch, { ...makeTemplate('own-x'), surprise: true }];
    expect((await core.askInVain('saveTemplates', { templates: wrong })).code).toBe('invalid-input');
    await core.ask('saveTemplates', { templates: batch });
    const more = Array.from({ length: 1_001 }, (_, index) => makeTemplate(`more-${index}`));
    expect((await core.askInVain('saveTemplates', { templates: more })).message).toContain('2,000 templates');
    await core.ask('saveTemplates', { templates: more.slice(1) });
    await core.ask('saveTemplate', makeTemplate('own-3', { title: 'Changed although it is full' }));
    expect((await core.ask('openWorkspace')).templates).toHaveLength(2_000);
  });

  test('is removed as a whole, whether or not all of them are there', async () => {
    const core = startCore(folder);
    await core.ask('saveTemplates', { templates: batch });
    await core.ask('removeTemplates', { ids: ['nobody', ...batch.slice(1).map(({ id }) => id)] });
    await core.ask('removeTemplates', { ids: ['nobody'] });
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual(batch.slice(0, 1));
  });
});

describe('recording a sent message', () => {
  const draft = makeDraft('draft-1', { answers: { ...emptyAnswers, name: 'Dana Sample' } });

  test('keeps the person and closes the draft on the disk', async () => {
    await startCore(folder).ask('recordSent', { draft, text: 'Hello Dana', templateId: null });
    const core = startCore(folder);
    const { people } = await core.ask('listPeople', { page: 0 });
    expect(people).toMatchObject([
      { name: 'Dana Sample', stage: 'requested', messages: [{ text: 'Hello Dana' }] },
    ]);
    const { drafts } = await core.ask('openWorkspace');
    expect(drafts).toMatchObject([{ personId: people[0]?.id, sent: { text: 'Hello Dana' } }]);
  });

  test('can be repeated after the draft could not be saved, without doubling anything', async () => {
    const failing = startCore(folder, {
      openStore: (options) => {
        if (options.name.startsWith('drafts-')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return new Conf(options);
      },
    });
    const input = { draft, text: 'Hello Dana', templateId: null };
    expect((await failing.askInVain('recordSent', input)).code).toBe('not-saved');
    const core = startCore(folder);
    await core.ask('recordSent', input);
    const { people } = await core.ask('listPeople', { page: 0 });
    expect(people).toHaveLength(1);
    expect(people[0]?.messages).toHaveLength(1);
  });
});

describe('recording that cannot be done', () => {
  const draft = makeDraft('draft-1', { answers: { ...emptyAnswers, name: 'Dana Sample' } });
  const input = { draft, text: 'Hello Dana', templateId: null };

  test('leaves the draft open when the person could not be saved', async () => {
    await startCore(folder).ask('saveDraft', draft);
    const failing = startCore(folder, {
      openStore: (options) => {
        if (options.name.startsWith('people-')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return new Conf(options);
      },
    });
    expect((await failing.askInVain('recordSent', input)).code).toBe('not-saved');
    expect((await failing.ask('openWorkspace')).drafts).toEqual([draft]);
    expect((await startCore(folder).ask('openWorkspace')).drafts).toEqual([draft]);
  });

  test('because there are too many messages changes neither the person nor the draft', async () => {
    const messages = Array.from({ length: 5_000 }, (_, index) => ({
      id: `message-${index}`,
      at: testMoment,
      direction: 'from-them' as const,
      purpose: null,
      channel: 'email' as const,
      templateId: null,
      text: '',
    }));
    const core = startCore(folder);
    await core.ask('savePerson', makePerson('draft-1', { messages }));
    const failure = await core.askInVain('recordSent', input);
    expect(failure).toEqual({
      code: 'too-large',
      message: 'This person has more messages than Common Ground can keep.',
    });
    const seen = await seenBy(startCore(folder));
    expect(seen.people[0]?.messages).toHaveLength(5_000);
    expect(seen.drafts).toEqual([]);
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
