import { setImmediate as nextTick } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { makeDraft, makePerson, makeTemplate } from '../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';
import { openPage } from '../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

type Known = Awaited<ReturnType<typeof openPage>>['people'];

const idsOf = (people: Known) =>
  people
    .everyone([])
    ?.map(({ id }) => id)
    .toSorted();

const everyone = ['person-1', 'person-2', 'person-3'];

/** A page that has not read the three people on the disk yet. */
async function openWithPeople() {
  const page = await openPage(folder());
  for (const id of everyone) await page.core.ask('savePerson', makePerson(id));
  return page;
}

test('shows a person who was recorded before all were read beside all others', async () => {
  const { workspace, people } = await openWithPeople();
  const sent = await workspace.recordSent(
    makeDraft('draft-1', { answers: { ...makeDraft('draft-1').answers, name: 'Ana Sol' } }),
    'Hi Ana, your reeds held.',
    null,
  );
  expect(people.arePeopleRead()).toBe(false);
  await workspace.loadPeople();
  const names = people.everyone(['name'])?.map(({ name }) => name);
  expect(sent.ok).toBe(true);
  expect(names?.toSorted()).toEqual(['Ana Sol', 'Dana Sample', 'Dana Sample', 'Dana Sample']);
});

test('does not bring back a person who was removed before all were read', async () => {
  const { workspace, people } = await openWithPeople();
  workspace.removePerson('person-2');
  await workspace.loadPeople();
  expect(idsOf(people)).toEqual(['person-1', 'person-3']);
});

test('keeps what was changed while people were being read', async () => {
  const { workspace, people } = await openWithPeople();
  const reading = workspace.loadPeople();
  workspace.savePerson(makePerson('person-3', { name: 'Renamed Meanwhile' }));
  await reading;
  expect(people.getPerson('person-3')?.name).toBe('Renamed Meanwhile');
});

describe('data that others took the place of', () => {
  const restored = makePerson('person-4', { name: 'Restored' });
  /** What a backup that was restored leaves on the disk. */
  async function restoreIn({ core }: Awaited<ReturnType<typeof openWithPeople>>) {
    for (const id of ['person-1', 'person-2']) await core.ask('removePerson', { id });
    await core.ask('savePerson', makePerson('person-3', { name: 'As it was' }));
    await core.ask('savePerson', restored);
    await core.ask('saveTemplate', makeTemplate('template-1'));
  }

  test('are shown as they are now, and nobody who is not among them', async () => {
    const page = await openWithPeople();
    await page.workspace.loadPeople();
    await restoreIn(page);
    expect(idsOf(page.people)).toEqual(everyone);
    await page.workspace.readAnew();
    expect(idsOf(page.people)).toEqual(['person-3', 'person-4']);
    expect(page.people.getPerson('person-3')?.name).toBe('As it was');
    expect(page.workspace.getWorkspace().ownTemplates.map(({ id }) => id)).toEqual(['template-1']);
  });

  test('stay unread where they were', async () => {
    const page = await openWithPeople();
    await restoreIn(page);
    await page.workspace.readAnew();
    expect(page.people.arePeopleRead()).toBe(false);
    expect([...page.people.peopleNow()]).toEqual([]);
    await page.workspace.loadPeople();
    expect(idsOf(page.people)).toEqual(['person-3', 'person-4']);
    expect([...page.people.peopleNow()]).toHaveLength(2);
  });
});

test('keeps the words typed while a message was being recorded as sent, and how it was sent', async () => {
  const { workspace } = await openPage(folder());
  const draft = makeDraft('draft-1', { answers: { ...makeDraft('draft-1').answers, name: 'Ana Sol' } });
  workspace.saveDraft(draft);
  const recording = workspace.recordSent(draft, 'Hi Ana.', null);
  workspace.saveDraft({ ...draft, channel: 'email', answers: { ...draft.answers, role: 'Botanist' } });
  await recording;
  const kept = workspace.getWorkspace().drafts['draft-1'];
  expect(kept?.channel).toBe('linkedin-note');
  expect(kept?.answers.role).toBe('Botanist');
  expect(kept?.sent?.text).toBe('Hi Ana.');
});

test('finds on the next opening what was saved before', async () => {
  const first = await openPage(folder());
  first.workspace.saveDraft(makeDraft('draft-1'));
  first.workspace.saveSettings({ ...first.workspace.getWorkspace().settings, notesPerMonth: 7 });
  expect(await first.workspace.flushSaves()).toBeNull();
  first.core.close();
  const second = await openPage(folder());
  expect(Object.keys(second.workspace.getWorkspace().drafts)).toEqual(['draft-1']);
  expect(second.workspace.getWorkspace().settings.notesPerMonth).toBe(7);
});

test('says that it is not saved for as long as the host refuses, and keeps the words', async () => {
  let isFull = true;
  const { workspace } = await openPage(folder(), (answer) => (method, input) => {
    const refused = { ok: false, failure: { code: 'not-saved', message: 'The disk is full.' } } as const;
    return isFull && method === 'saveDraft' ? Promise.resolve(refused) : answer(method, input);
  });
  workspace.saveDraft(makeDraft('draft-1'));
  expect(await workspace.flushSaves()).toBe('The disk is full.');
  expect(workspace.getWorkspace().saveState).toEqual({ kind: 'failed', message: 'The disk is full.' });
  expect(workspace.hasUnsaved()).toBe(true);
  isFull = false;
  expect(await workspace.flushSaves()).toBeNull();
  expect(workspace.getWorkspace().saveState).toEqual({ kind: 'saved' });
});

describe('an import of templates', () => {
  const imported = Array.from({ length: 1_000 }, (_, index) => makeTemplate(`own-${index}`));

  test('is one question to the host, and so is taking it back', async () => {
    const asked: string[] = [];
    const { workspace, core } = await openPage(folder(), (answer) => (method, input) => {
      asked.push(method);
      return answer(method, input);
    });
    workspace.saveTemplates(imported);
    expect(workspace.getWorkspace().ownTemplates).toEqual(imported);
    expect(await workspace.flushSaves()).toBeNull();
    expect((await core.ask('openWorkspace')).templates).toEqual(imported);
    workspace.removeTemplates(imported.map(({ id }) => id));
    expect(workspace.getWorkspace().ownTemplates).toEqual([]);
    expect(await workspace.flushSaves()).toBeNull();
    expect((await core.ask('openWorkspace')).templates).toEqual([]);
    expect(asked).toEqual(['openWorkspace', 'saveTemplates', 'removeTemplates']);
  });

  test('that is tried again brings back neither what was removed nor what was changed meanwhile', async () => {
    let isFull = true;
    const { workspace, core } = await openPage(folder(), (answer) => (method, input) => {
      const refused = { ok: false, failure: { code: 'not-saved', message: 'The disk is full.' } } as const;
      return isFull && method === 'saveTemplates' ? Promise.resolve(refused) : answer(method, input);
    });
    workspace.saveTemplates(imported.slice(0, 3));
    expect(await workspace.flushSaves()).toBe('The disk is full.');
    workspace.removeTemplate('own-0');
    workspace.saveTemplate(makeTemplate('own-1', { title: 'Changed meanwhile' }));
    isFull = false;
    expect(await workspace.flushSaves()).toBeNull();
    const { templates } = await core.ask('openWorkspace');
    const titles = Object.fromEntries(templates.map(({ id, title }) => [id, title]));
    expect(titles).toEqual({ 'own-1': 'Changed meanwhile', 'own-2': 'A sample' });
  });
});

test('tells of another key while something is being saved by the draft alone', async () => {
  const { workspace } = await openPage(folder());
  workspace.saveDraft(makeDraft('draft-1'));
  const { saveState } = workspace.getWorkspace();
  expect(saveState).toEqual({ kind: 'saving' });
  let changes = 0;
  const stop = workspace.useOpening.subscribe(() => (changes += 1));
  workspace.saveDraft(makeDraft('draft-1', { subject: 'Reeds' }));
  stop();
  expect(workspace.getWorkspace().drafts['draft-1']?.subject).toBe('Reeds');
  expect(changes).toBe(1);
});

test('says why the data could not be opened, and lets nobody use them', async () => {
  const failure = { code: 'unavailable', message: 'The folder is gone.' } as const;
  const { workspace } = await openPage(folder(), () => async () => ({ ok: false, failure }));
  expect(workspace.useOpening.getState()).toEqual({ workspace: null, failure });
  expect(() => workspace.getWorkspace()).toThrow('before it was opened');
});

test('begins with nothing to save, no failure and people yet to be read', async () => {
  const { workspace, people } = await openPage(folder());
  expect(workspace.useOpening.getState().failure).toBeNull();
  expect(workspace.getWorkspace()).toMatchObject({ saveState: { kind: 'saved' } });
  expect(people.arePeopleRead()).toBe(false);
  expect(workspace.hasUnsaved()).toBe(false);
});

test('is waiting for the host at first, which is no failure', async () => {
  const { workspace } = await openPage(folder(), () => () => new Promise(() => {}), { isAwaited: false });
  expect(workspace.useOpening.getState()).toEqual({ workspace: null, failure: null });
});

test('says why people could not be read, and reads them when asked again', async () => {
  const answers = ['refuse', 'throw', 'answer'];
  const { workspace, people, core } = await openPage(folder(), (answer) => async (method, input) => {
    if (method !== 'listPeople') return answer(method, input);
    const next = answers.shift();
    if (next === 'throw') throw new Error('reply was never sent');
    const refused = { ok: false, failure: { code: 'unavailable', message: 'Not now.' } } as const;
    return next === 'refuse' ? refused : answer(method, input);
  });
  await core.ask('savePerson', makePerson('person-1'));
  await workspace.loadPeople();
  expect(workspace.getWorkspace().notices).toContainEqual({ id: 'people-unread', text: 'Not now.' });
  await workspace.loadPeople();
  expect(people.arePeopleRead()).toBe(false);
  await workspace.loadPeople();
  expect(idsOf(people)).toEqual(['person-1']);
});

test('reads people once, however many ask', async () => {
  let count = 0;
  const { workspace } = await openPage(folder(), (answer) => (method, input) => {
    if (method === 'listPeople') count += 1;
    return answer(method, input);
  });
  await Promise.all([workspace.loadPeople(), workspace.loadPeople()]);
  await workspace.loadPeople();
  expect(count).toBe(1);
});

test('shows each notice once, the newest words of it last, until it is dismissed', async () => {
  const { workspace } = await openPage(folder());
  workspace.addNotice({ id: 'a', text: 'First' });
  workspace.addNotice({ id: 'b', text: 'Second' });
  workspace.addNotice({ id: 'a', text: 'First, again' });
  expect(workspace.getWorkspace().notices).toEqual([
    { id: 'b', text: 'Second' },
    { id: 'a', text: 'First, again' },
  ]);
  workspace.dismissNotice('b');
  expect(workspace.getWorkspace().notices.map(({ id }) => id)).toEqual(['a']);
});

test('keeps everything that was saved, each thing apart, and nothing that was removed', async () => {
  const first = await openPage(folder());
  const { workspace } = first;
  await workspace.loadPeople();
  for (const id of ['one', 'two', 'three']) {
    workspace.saveDraft(makeDraft(id));
    workspace.savePerson(makePerson(id));
    workspace.saveTemplate(makeTemplate(id));
  }
  workspace.saveProfile({ ...workspace.getWorkspace().profile, name: 'Sam Okafor' });
  workspace.saveSettings({ ...workspace.getWorkspace().settings, notesPerMonth: 9 });
  expect(await workspace.flushSaves()).toBeNull();
  workspace.saveTemplate(makeTemplate('one', { title: 'Changed' }));
  workspace.saveDraft(makeDraft('two', { step: 'why' }));
  workspace.removeDraft('two');
  workspace.removePerson('two');
  workspace.removeTemplate('two');
  const shown = { ...workspace.getWorkspace(), ids: idsOf(first.people) };
  expect(await workspace.flushSaves()).toBeNull();
  first.core.close();

  const second = await openPage(folder());
  await second.workspace.loadPeople();
  for (const { drafts, ids, ownTemplates, profile, settings } of [
    shown,
    { ...second.workspace.getWorkspace(), ids: idsOf(second.people) },
  ]) {
    expect(Object.keys(drafts).toSorted()).toEqual(['one', 'three']);
    expect(ids).toEqual(['one', 'three']);
    expect(ownTemplates.map(({ id, title }) => [id, title]).toSorted()).toEqual([
      ['one', 'Changed'],
      ['three', 'A sample'],
    ]);
    expect(profile.name).toBe('Sam Okafor');
    expect(settings.notesPerMonth).toBe(9);
  }
});

test('removes what was never written without a failure', async () => {
  const { workspace } = await openPage(folder());
  workspace.removeDraft('never');
  workspace.removePerson('never');
  workspace.removeTemplate('never');
  expect(await workspace.flushSaves()).toBeNull();
});

test('says why something could not be removed, and tries again', async () => {
  let isFull = true;
  const { workspace, core } = await openPage(folder(), (answer) => (method, input) => {
    const refused = { ok: false, failure: { code: 'not-saved', message: 'The disk is full.' } } as const;
    return isFull && method === 'removeDraft' ? Promise.resolve(refused) : answer(method, input);
  });
  workspace.saveDraft(makeDraft('draft-1'));
  await workspace.flushSaves();
  workspace.removeDraft('draft-1');
  expect(await workspace.flushSaves()).toBe('The disk is full.');
  isFull = false;
  expect(await workspace.flushSaves()).toBeNull();
  expect((await core.ask('openWorkspace', {})).drafts).toEqual([]);
});

test('writes what is waiting before it records, so that the record is the last that is written', async () => {
  const order: string[] = [];
  const { workspace } = await openPage(folder(), (answer) => async (method, input) => {
    // What was asked first is answered late.
    if (method === 'saveDraft') await nextTick();
    const answered = await answer(method, input);
    order.push(method);
    return answered;
  });
  const draft = makeDraft('draft-1');
  workspace.saveDraft(draft);
  await workspace.recordSent(draft, 'Hi.', null);
  await workspace.flushSaves();
  expect(order).toEqual(['openWorkspace', 'saveDraft', 'recordSent']);
  expect(workspace.getWorkspace().drafts['draft-1']?.sent?.text).toBe('Hi.');
});

test('keeps a draft sent whose last save had failed before it was recorded', async () => {
  let isFull = true;
  const { workspace, core } = await openPage(folder(), (answer) => (method, input) => {
    const refused = { ok: false, failure: { code: 'not-saved', message: 'The disk is full.' } } as const;
    return isFull && method === 'saveDraft' ? Promise.resolve(refused) : answer(method, input);
  });
  const draft = makeDraft('draft-1');
  workspace.saveDraft(draft);
  await workspace.recordSent(draft, 'Hi.', null);
  isFull = false;
  expect(await workspace.flushSaves()).toBeNull();
  const { drafts } = await core.ask('openWorkspace');
  expect(drafts).toEqual([workspace.getWorkspace().drafts['draft-1']]);
  expect(drafts[0]?.sent?.text).toBe('Hi.');
});

test('shows who was recorded among those that were read before', async () => {
  const { workspace, people } = await openPage(folder());
  await workspace.loadPeople();
  const answers = { ...makeDraft('draft-1').answers, name: 'Ana Sol' };
  await workspace.recordSent(makeDraft('draft-1', { answers }), 'Hi Ana.', 'request-talk');
  const [person] = people.everyone(['messages']) ?? [];
  expect(person?.name).toBe('Ana Sol');
  expect(person?.messages[0]?.templateId).toBe('request-talk');
});

test('does not bring back a draft that was removed while it was being recorded', async () => {
  const { workspace } = await openPage(folder());
  const draft = makeDraft('draft-1');
  workspace.saveDraft(draft);
  const recording = workspace.recordSent(draft, 'Hi.', null);
  workspace.removeDraft('draft-1');
  await recording;
  expect(workspace.getWorkspace().drafts).toEqual({});
});

test('changes nothing when recording fails, and says why', async () => {
  const failure = { code: 'not-saved', message: 'The disk is full.' } as const;
  const { workspace } = await openPage(
    folder(),
    (answer) => async (method, input) =>
      method === 'recordSent' ? { ok: false, failure } : answer(method, input),
  );
  const draft = makeDraft('draft-1');
  workspace.saveDraft(draft);
  expect(await workspace.recordSent(draft, 'Hi.', null)).toEqual({ ok: false, failure });
  expect(workspace.getWorkspace().drafts['draft-1']?.sent).toBeNull();
});

test('says that nothing can be saved until something was, a folder that was full and has space again', async () => {
  const { workspace } = await openPage(folder(), (answer) => async (method, input) => {
    const result = await answer(method, input);
    return method === 'openWorkspace' && result.ok
      ? { ok: true, value: { ...(result.value as object), readOnly: true } }
      : result;
  });
  expect(workspace.getWorkspace().readOnly).toBe(true);
  workspace.saveDraft(makeDraft('draft-1'));
  expect(workspace.getWorkspace().readOnly).toBe(true);
  expect(await workspace.flushSaves()).toBeNull();
  expect(workspace.getWorkspace().readOnly).toBe(false);
});

test('shows each thing of a whole change once, in the place of what was there, and nothing that it removes', async () => {
  const { workspace, people } = await openPage(folder());
  await workspace.loadPeople();
  const before = workspace.getWorkspace();
  for (const id of ['kept', 'changed', 'removed']) {
    workspace.saveDraft(makeDraft(id));
    workspace.savePerson(makePerson(id));
    workspace.saveTemplate(makeTemplate(id));
  }
  const remove = ['removed'];
  workspace.showWholeChange({
    drafts: { save: [makeDraft('changed', { subject: 'Reeds' })], remove },
    people: { save: [makePerson('changed', { name: 'Ana Sol' })], remove },
    templates: { save: [makeTemplate('changed', { title: 'Reeds' })], remove },
    profile: { ...before.profile, name: 'Sam Okafor' },
    settings: null,
  });
  const { drafts, ownTemplates, profile, settings } = workspace.getWorkspace();
  expect(Object.values(drafts).map(({ id, subject }) => [id, subject])).toEqual([
    ['kept', ''],
    ['changed', 'Reeds'],
  ]);
  expect(ownTemplates.map(({ id, title }) => [id, title])).toEqual([
    ['kept', 'A sample'],
    ['changed', 'Reeds'],
  ]);
  expect(idsOf(people)).toEqual(['changed', 'kept']);
  expect(people.getPerson('changed')?.name).toBe('Ana Sol');
  expect([profile.name, settings]).toEqual(['Sam Okafor', before.settings]);
});

describe('a change of many people', () => {
  const many = Array.from({ length: 50 }, (_, index) => makePerson(`person-${index}`));

  test('is one question to the host, and so is taking it back', async () => {
    const asked: string[] = [];
    const { workspace, people, core } = await openPage(folder(), (answer) => (method, input) => {
      asked.push(method);
      return answer(method, input);
    });
    await workspace.loadPeople();
    workspace.changePeople({ save: many });
    expect(idsOf(people)).toHaveLength(50);
    expect(await workspace.flushSaves()).toBeNull();
    workspace.changePeople({ save: [makePerson('other')], remove: many.map(({ id }) => id) });
    expect(idsOf(people)).toEqual(['other']);
    expect(await workspace.flushSaves()).toBeNull();
    expect((await core.ask('listPeople', { page: 0 })).people.map(({ id }) => id)).toEqual(['other']);
    expect(asked).toEqual(['openWorkspace', 'listPeople', 'changePeople', 'changePeople']);
  });

  test('that is tried again, as each single one, undoes nothing that came after it', async () => {
    let isFull = true;
    const { workspace, core } = await openPage(folder(), (answer) => (method, input) => {
      const refused = { ok: false, failure: { code: 'not-saved', message: 'The disk is full.' } } as const;
      return isFull && method !== 'openWorkspace' ? Promise.resolve(refused) : answer(method, input);
    });
    workspace.savePerson(makePerson('single'));
    workspace.changePeople({ save: many.slice(0, 3) });
    expect(await workspace.flushSaves()).toBe('The disk is full.');
    workspace.changePeople({ save: [], remove: ['single', 'person-0'] });
    workspace.savePerson(makePerson('person-1', { name: 'Changed Meanwhile' }));
    isFull = false;
    expect(await workspace.flushSaves()).toBeNull();
    const kept = (await core.ask('listPeople', { page: 0 })).people.map(({ id, name }) => [id, name]);
    expect(Object.fromEntries(kept)).toEqual({ 'person-1': 'Changed Meanwhile', 'person-2': 'Dana Sample' });
  });
});
