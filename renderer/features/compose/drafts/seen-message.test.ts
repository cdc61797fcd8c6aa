import { beforeEach, describe, expect, test } from 'vitest';
import { makeTemplate } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

type Page = Awaited<ReturnType<typeof openPage>>;

const folder = dataFolderForEachTest();
let page: Page;
beforeEach(async () => {
  page = await openPage(folder());
});

function draftAt(id: string) {
  const draft = () => {
    const found = page.drafts.getDraft(id);
    if (found === null) throw new Error('The draft is gone.');
    return found;
  };
  const composed = () => page.composed.composeDraft(draft(), page.workspace.getWorkspace());
  const wording = () => page.composed.newWording(draft(), page.workspace.getWorkspace());
  return { id, draft, composed, wording, text: () => composed().message.text };
}

/** A draft with its answers on the screen. */
function startAnswered() {
  page.drafts.startDraft('connection-request');
  const id = page.location.hash.split('/').at(-1) ?? '';
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  page.compose.changeAnswer(id, 'promptKind', 'talk');
  page.compose.changeAnswer(id, 'reason', 'We both measure reeds.');
  return draftAt(id);
}

function startSeen() {
  const started = startAnswered();
  page.compose.goToStep(started.id, 'message');
  return started;
}

const ownTemplate = (body: string) => makeTemplate('own-1', { title: 'Mine', body, promptKind: 'talk' });

function changeAllAround() {
  const { settings, profile } = page.workspace.getWorkspace();
  page.workspace.saveTemplate(ownTemplate('Something else.'));
  page.workspace.saveSettings({ ...settings, limits: { ...settings.limits, 'linkedin-note': 20 } });
  page.workspace.saveProfile({ ...profile, name: 'Sam Sample' });
}

describe('a message that was seen on the last step', () => {
  test('stays when templates, limits and the profile change, with Fit too', () => {
    const { id, text } = startSeen();
    page.compose.setFit(id, true);
    const seen = text();
    changeAllAround();
    expect(text()).toBe(seen);
    page.compose.goToStep(id, 'who');
    expect(text()).toBe(seen);
  });

  test('stays when the app is opened again', async () => {
    const { id, text } = startSeen();
    const seen = text();
    changeAllAround();
    await page.workspace.flushSaves();
    page.core.close();
    page = await openPage(folder());
    expect(draftAt(id).text()).toBe(seen);
  });

  test('follows what the user changes, and then stays as that made it', () => {
    const { id, text } = startSeen();
    page.compose.goToStep(id, 'why');
    page.compose.changeAnswer(id, 'reason', 'We both count herons.');
    const seen = text();
    expect(seen).toContain('We both count herons.');
    changeAllAround();
    expect(text()).toBe(seen);
    page.compose.changeAnswer(id, 'reason', 'We both count reeds.');
    expect(text()).toContain('We both count reeds.');
    expect(text()).not.toContain('Something else.');
  });

  test('comes back exactly with undo, whatever has changed since', () => {
    const { id, text } = startSeen();
    page.compose.setFit(id, true);
    const seen = text();
    page.compose.changeAnswer(id, 'reason', 'We both count herons.');
    changeAllAround();
    page.compose.undo(id);
    expect(text()).toBe(seen);
  });

  test('stays behind words edited by hand, which no change of a template calls outdated', () => {
    const { id, composed } = startSeen();
    page.compose.editMessage(id, 'My own words.', composed().message.live);
    page.compose.goToStep(id, 'who');
    changeAllAround();
    expect(composed().message).toMatchObject({ text: 'My own words.', hasNewerAnswers: false });
    page.compose.changeAnswer(id, 'reason', 'We both count herons.');
    expect(composed().message).toMatchObject({ text: 'My own words.', hasNewerAnswers: true });
  });

  test('does not hold a template that was chosen for another prompt', () => {
    page.workspace.saveTemplate(ownTemplate('{{reason}}'));
    const { id, composed } = startSeen();
    expect(composed().template?.title).toBe('Mine');
    page.compose.changeAnswer(id, 'promptKind', 'post');
    expect(composed().template?.title).not.toBe('Mine');
  });
});

test('a message that was not seen yet follows templates and settings', () => {
  const { text } = startAnswered();
  page.workspace.saveTemplate(ownTemplate('Something else.'));
  expect(text()).toBe('Something else.');
});

test('a message that was copied on an earlier step stays too', async () => {
  const { id, text } = startAnswered();
  const seen = text();
  await page.copying.copyDraft(id, { anyway: true });
  changeAllAround();
  expect(text()).toBe(seen);
});

test('one that is shown without a change of the user’s is kept without counting as one', () => {
  const { id, draft, text } = startAnswered();
  page.workspace.saveDraft({ ...draft(), step: 'message' });
  const { updatedAt } = draft();
  const seen = text();
  page.compose.keepSeen(id);
  changeAllAround();
  expect(text()).toBe(seen);
  expect(draft().updatedAt).toBe(updatedAt);
});

describe('new words of a template', () => {
  test('are told of, taken with one click, and taken back by undo', () => {
    page.workspace.saveTemplate(ownTemplate('Old words. {{reason}}'));
    const { id, text, wording } = startSeen();
    const seen = text();
    expect(wording()).toBeNull();
    page.workspace.saveTemplate(ownTemplate('New words. {{reason}}'));
    expect(wording()).toBe('template');
    page.compose.updateFromAnswers(id);
    expect(text()).toBe('New words. We both measure reeds.');
    expect(wording()).toBeNull();
    page.compose.undo(id);
    expect(text()).toBe(seen);
    expect(wording()).toBe('template');
  });

  test('come when the template is chosen again', () => {
    page.workspace.saveTemplate(ownTemplate('Old words.'));
    const { id, text } = startSeen();
    page.compose.changeTemplate(id, 'own-1');
    page.workspace.saveTemplate(ownTemplate('New words.'));
    expect(text()).toBe('Old words.');
    page.compose.changeTemplate(id, 'own-1');
    expect(text()).toBe('New words.');
  });

  test('are not told of where only something else changed, which is told of as that', () => {
    const { wording } = startSeen();
    const { profile } = page.workspace.getWorkspace();
    page.workspace.saveProfile({ ...profile, name: 'Sam Sample' });
    expect(wording()).toBe('surroundings');
    page.workspace.saveProfile({ ...profile, introduced: true });
    expect(wording()).toBeNull();
  });
});

describe('a sent draft', () => {
  async function startSent() {
    const started = startSeen();
    await page.copying.recordDraftSent(started.id, 'Hi Ana, as sent.');
    return started;
  }

  test('is changed by nothing the composer can do', async () => {
    const { id, draft } = await startSent();
    const before = draft();
    page.toasts.hideToast();
    page.compose.changeAnswer(id, 'name', 'Lee Wong');
    page.compose.changeChannel(id, 'email');
    page.compose.changePurpose(id, 'reply-to-request');
    page.compose.changeTemplate(id, 'own-1');
    page.compose.editMessage(id, 'Other words.', '');
    page.compose.updateFromAnswers(id);
    page.compose.setFit(id, true);
    page.compose.pinPart(id, 0, 'full');
    page.compose.goToStep(id, 'who');
    page.compose.moveStep(id, -1);
    page.compose.clearDraft(id);
    page.compose.undo(id);
    page.compose.redo(id);
    page.compose.keepSeen(id);
    await page.copying.recordDraftSent(id, 'Other words.');
    expect(draft()).toBe(before);
    expect(page.toasts.useToast.getState().toast).toBeNull();
    expect(before.sent?.text).toBe('Hi Ana, as sent.');
  });

  test('knows the template it was sent with, whatever becomes of that', async () => {
    page.workspace.saveTemplate(ownTemplate('Old words.'));
    const { draft } = await startSent();
    page.workspace.saveTemplate({ ...ownTemplate('New words.'), title: 'Renamed' });
    expect(draft().message.seen?.template).toMatchObject({ title: 'Mine', body: 'Old words.' });
  });

  test('is copied exactly as it was sent, even where a limit would now stop it', async () => {
    const { id } = await startSent();
    changeAllAround();
    await page.copying.copyDraft(id);
    expect(page.copied).toEqual(['Hi Ana, as sent.']);
  });

  test('is written again to the same person, as what suits by now', async () => {
    const { id, draft } = await startSent();
    const sent = draft();
    page.compose.writeAgain(id);
    const again = draftAt(page.location.hash.split('/').at(-1) ?? '');
    expect(again.id).not.toBe(id);
    expect(again.draft()).toMatchObject({ purpose: 'follow-up', personId: sent.personId, sent: null });
    expect(again.draft().answers).toMatchObject({ name: 'Ana Sol', reason: '' });
    expect(draft()).toBe(sent);
    await page.copying.recordDraftSent(again.id, 'Hi again.');
    const { people } = await page.core.ask('listPeople', { page: 0 });
    expect(people.map(({ messages }) => messages.map(({ text }) => text))).toEqual([
      ['Hi Ana, as sent.', 'Hi again.'],
    ]);
  });
});
