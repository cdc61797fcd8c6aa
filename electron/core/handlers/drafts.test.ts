import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyAnswers } from '../../../shared/compose/empty-draft.ts';
import {
  makeDraft,
  makeFolder,
  makePerson,
  startCore,
  testMoment,
} from '../../../test/support/core-in-folder.ts';
import { seenBy } from '../../../test/support/seen-by.ts';
import { replaceFile } from '../storage/replace-file.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

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

  test('adds the message to the person whom the draft is to, who keeps what was known of them', async () => {
    const core = startCore(folder);
    const answer = {
      id: 'message-1',
      at: testMoment,
      direction: 'from-them' as const,
      purpose: null,
      channel: 'email' as const,
      templateId: null,
      text: 'Do write',
    };
    await core.ask('savePerson', makePerson('dana', { location: 'Leeds', messages: [answer] }));
    const toDana = { ...draft, personId: 'dana' };
    await core.ask('recordSent', { draft: toDana, text: 'Hello Dana', templateId: null });
    const { people } = await startCore(folder).ask('listPeople', { page: 0 });
    expect(people).toMatchObject([
      { id: 'dana', location: 'Leeds', messages: [{ text: 'Do write' }, { text: 'Hello Dana' }] },
    ]);
  });

  test('can be repeated after the draft could not be saved, without doubling anything', async () => {
    const failing = startCore(folder, {
      replaceFile: (path, ...file) => {
        if (path.includes('drafts-')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        replaceFile(path, ...file);
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
      replaceFile: (path, ...file) => {
        if (path.includes('people-')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        replaceFile(path, ...file);
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
