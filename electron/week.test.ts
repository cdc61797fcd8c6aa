/** A week with the desktop app: what a user does with it from one login to the next, on a stand-in that is not Electron. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newDraft } from '../shared/compose/new-draft.ts';
import { withAnswer } from '../shared/compose/with-answer.ts';
import { defaultSettings } from '../shared/default-settings.ts';
import { hostEventChannel } from '../shared/method-names.ts';
import { prepareDesktopApp } from '../test/support/desktop-app.ts';

type App = Awaited<ReturnType<typeof prepareDesktopApp>>;

let app: App;
let ends: (() => void)[];
beforeEach(async () => {
  app = await prepareDesktopApp();
  ends = [app.end];
});
afterEach(() => {
  for (const end of ends.reverse()) end();
});

const keys = 'Control+Shift+Space';
const now = '2026-11-23T09:00:00.000Z';
const begun = newDraft('connection-request', {
  id: '0e5d8f0a-0000-4000-8000-000000000001',
  now,
  channel: 'linkedin-note',
  person: null,
});
const noted = { ...begun, answers: withAnswer(begun.answers, 'name', 'Priya Raman') };
const message = 'Hi Priya, you asked for open dwell-time data. Would three years of it help?';

const newest = ({ electron }: App) =>
  electron.BrowserWindow.getAllWindows().at(-1) ?? expect.fail('There is no window.');

async function answerOf(
  app: App,
  method: string,
  input: unknown = {},
): Promise<Readonly<Record<string, unknown>>> {
  const envelope = await app.ask(method, input);
  expect(envelope).toMatchObject({ ok: true });
  return Object(Object(envelope).value);
}

/** The system starts the app as the user logs in. */
async function logIn(app: App, folder: string) {
  await app.launch('--data', folder, '--at-login');
  await vi.waitFor(() => expect(app.electron.inTray.size).toBe(1));
}

it.skipIf(process.platform === 'darwin')('loses nothing from one login to the next', async () => {
  // Monday: the app is set up, and ends with the session.
  await app.openWindow();
  await answerOf(app, 'saveSettings', {
    ...defaultSettings,
    quickKeys: 'Ctrl+Shift+Space',
    staysInTray: true,
  });
  app.electron.app.emit('will-quit', {});

  // Tuesday: it starts without a window; the keys open a quick note over what is in front.
  const second = await prepareDesktopApp();
  ends.push(second.end);
  await logIn(second, app.folder);
  expect(second.electron.BrowserWindow.getAllWindows()).toEqual([]);
  second.electron.registeredKeys.get(keys)?.();
  const quick = newest(second);
  quick.webContents.emit('did-finish-load');
  await second.electron.clipboard.writeText('Priya Raman\nData lead at Harbour Rail');
  expect(await answerOf(second, 'readClipboard')).toEqual({ text: 'Priya Raman\nData lead at Harbour Rail' });
  await answerOf(second, 'saveDraft', noted);
  await answerOf(second, 'finishQuick', { openDraft: noted.id, failure: null });
  expect(quick.isDestroyed()).toBe(true);

  // The composer opens with it, and the message goes out.
  const window = newest(second);
  window.webContents.emit('did-finish-load');
  expect(window.webContents.send.mock.calls).toEqual([[hostEventChannel, { kind: 'draft', id: noted.id }]]);
  expect(await answerOf(second, 'openWorkspace')).toMatchObject({
    drafts: [{ answers: { name: 'Priya Raman' } }],
  });
  const sent = await answerOf(second, 'recordSent', { draft: noted, text: message, templateId: null });
  const { id: personId } = Object(sent.person);

  // Thursday: a notification says that a follow-up is due, and a click leads to the person.
  await answerOf(second, 'showReminder', { title: 'Priya Raman: due today', body: message, personId });
  await answerOf(second, 'showDueCount', { count: 1 });
  window.close();
  await answerOf(second, 'finishClosing', { failure: null });
  expect(second.electron.app.quit).not.toHaveBeenCalled();
  second.electron.Notification.made[0]?.emit('click', {});
  const reopened = newest(second);
  reopened.webContents.emit('did-finish-load');
  expect(reopened.webContents.send.mock.calls).toEqual([
    [hostEventChannel, { kind: 'reminder', personId, choice: 'open' }],
  ]);

  // The session ends in the middle of a word: the page is told, and saves what there is of it.
  reopened.emit('query-session-end', {});
  expect(reopened.webContents.send).toHaveBeenLastCalledWith(hostEventChannel, { kind: 'flush' });
  const next = { ...begun, id: '0e5d8f0a-0000-4000-8000-000000000002' };
  const halfWord = { ...next, answers: withAnswer(next.answers, 'reason', 'you wrote about boarding ti') };
  await answerOf(second, 'saveDraft', halfWord);
  second.electron.app.emit('will-quit', {});

  // Friday: all of it is there.
  const third = await prepareDesktopApp();
  ends.push(third.end);
  await logIn(third, app.folder);
  expect([...third.electron.registeredKeys.keys()]).toEqual([keys]);
  const { drafts } = await answerOf(third, 'openWorkspace');
  expect(drafts).toContainEqual(halfWord);
  const { people } = await answerOf(third, 'listPeople', { page: 0 });
  expect(people).toMatchObject([{ id: personId, name: 'Priya Raman', messages: [{ text: message }] }]);
});
