import { beforeEach, describe, expect, test } from 'vitest';
import { builtInTemplates } from '../../../../shared/template/built-in/library.ts';
import { makeTemplate } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();
let page: Awaited<ReturnType<typeof openPage>>;
beforeEach(async () => {
  page = await openPage(folder());
});

const mine = (body: string) => makeTemplate('own-1', { title: 'Mine', body, promptKind: 'talk' });

/** A draft with answers, written with the user's own template. */
function startDraft() {
  page.workspace.saveTemplate(mine('Hello. {{reason}}'));
  page.drafts.startDraft('connection-request', { templateId: 'own-1' });
  const id = page.location.hash.split('/').at(-1) ?? '';
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.changeAnswer(id, 'reason', 'the reeds at Leeds');
  const draft = () => {
    const open = page.drafts.getDraft(id);
    if (open === null) throw new Error('The draft is gone.');
    return open;
  };
  const composed = () => page.composed.composeDraft(draft(), page.workspace.getWorkspace());
  const wording = () => page.composed.newWording(draft(), page.workspace.getWorkspace());
  return { id, draft, composed, wording };
}

async function forgetLanguage() {
  const { useLanguage } = await import('../../../workspace/language.ts');
  const { language } = useLanguage.getState();
  useLanguage.setState({ language: null });
  return () => useLanguage.setState({ language });
}

test('a template is looked for among the user’s own first, and then among those of the app', () => {
  const ownTemplates = [mine('Hello.')];
  expect(page.composed.templatesAmong({ ownTemplates })).toEqual([...ownTemplates, ...builtInTemplates]);
});

describe('a message', () => {
  test('is made anew when the user’s templates change', () => {
    const { composed } = startDraft();
    const before = composed();
    expect(before.template?.title).toBe('Mine');
    expect(before.message.text).toContain('I am writing because of the reeds at Leeds.');
    page.workspace.saveTemplate(mine('Good day. {{reason}}'));
    expect(composed().message.text).toMatch(/^Good day\./);
  });

  test('is made once the language is there, and not before', async () => {
    const { composed } = startDraft();
    const remember = await forgetLanguage();
    expect(composed().message).toMatchObject({ text: '', isPending: true });
    remember();
    expect(composed().message.text).toMatch(/^Hello\./);
  });
});

describe('new wording', () => {
  function startSeen() {
    const started = startDraft();
    page.compose.goToStep(started.id, 'message');
    expect(started.wording()).toBeNull();
    return started;
  }

  test('is told of a template for as long as it has other words', () => {
    const { wording } = startSeen();
    page.workspace.saveTemplate(mine('Good day. {{reason}}'));
    expect(wording()).toBe('template');
    page.workspace.saveTemplate(mine('Hello. {{reason}}'));
    expect(wording()).toBeNull();
  });

  test('is told of a limit that Fit would keep, for as long as it is another', () => {
    const { id, wording } = startDraft();
    page.workspace.saveTemplate(mine('Hello. {{reason}} [[I count them each spring, at low tide.]]'));
    page.compose.setFit(id, true);
    page.compose.goToStep(id, 'message');
    const { settings } = page.workspace.getWorkspace();
    expect(wording()).toBeNull();
    page.workspace.saveSettings({ ...settings, limits: { ...settings.limits, 'linkedin-note': 60 } });
    expect(wording()).toBe('surroundings');
    page.workspace.saveSettings(settings);
    expect(wording()).toBeNull();
  });

  test('is told of the profile, for as long as it says something else', () => {
    page.workspace.saveProfile({ ...page.workspace.getWorkspace().profile, name: 'Sam Okafor' });
    page.workspace.saveTemplate(makeTemplate('own-2', { body: 'Hello. {{my_name}}' }));
    const { id, wording } = startDraft();
    page.compose.changeTemplate(id, 'own-2');
    page.compose.goToStep(id, 'message');
    const { profile } = page.workspace.getWorkspace();
    expect(wording()).toBeNull();
    page.workspace.saveProfile({ ...profile, name: 'Sam Sample' });
    expect(wording()).toBe('surroundings');
    page.workspace.saveProfile(profile);
    expect(wording()).toBeNull();
  });

  test('is not looked for while the language is not there, and then it is', async () => {
    const { wording } = startSeen();
    page.workspace.saveTemplate(mine('Good day. {{reason}}'));
    const remember = await forgetLanguage();
    expect(wording()).toBeNull();
    remember();
    expect(wording()).toBe('template');
  });

  test('is not looked for in a message that was not seen, and not in the user’s own words', () => {
    const { id, composed, wording } = startDraft();
    page.workspace.saveTemplate(mine('Good day. {{reason}}'));
    expect(wording()).toBeNull();
    page.compose.goToStep(id, 'message');
    page.compose.editMessage(id, 'My own words.', composed().message.live);
    page.workspace.saveTemplate(mine('Dear Ana. {{reason}}'));
    expect(wording()).toBeNull();
  });

  test('is told of no longer once the user writes their own words', () => {
    const { id, composed, wording } = startSeen();
    page.workspace.saveTemplate(mine('Good day. {{reason}}'));
    expect(wording()).toBe('template');
    page.compose.editMessage(id, 'My own words.', composed().message.live);
    expect(wording()).toBeNull();
  });

  test('is told of when the app is opened again, too', async () => {
    const { id } = startSeen();
    page.workspace.saveTemplate(mine('Good day. {{reason}}'));
    await page.workspace.flushSaves();
    page.core.close();
    page = await openPage(folder());
    const draft = page.drafts.getDraft(id);
    if (draft === null) throw new Error('The draft is gone.');
    expect(page.composed.newWording(draft, page.workspace.getWorkspace())).toBe('template');
  });
});
