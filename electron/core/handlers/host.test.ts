import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idleHost, makeFolder, startCore } from '../../../test/support/core-in-folder.ts';
import { Refusal } from '../refusal.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what the host does', () => {
  test('opens only addresses that were checked', async () => {
    const opened: string[] = [];
    const core = startCore(folder, {
      host: {
        ...idleHost,
        openLink: (url) => {
          opened.push(url);
        },
      },
    });
    await core.ask('openLink', { url: 'linkedin.com/in/sample' });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'http://example.org', 'not a link']) {
      expect(await core.askInVain('openLink', { url })).toEqual({
        code: 'invalid-input',
        message: 'This link cannot be opened. A link that can be opened begins with https:// or mailto:.',
      });
    }
    expect(opened).toEqual(['https://linkedin.com/in/sample']);
  });

  test('shows the data folder and no other', async () => {
    const shown: string[] = [];
    const showFolder = (path: string): void => {
      shown.push(path);
    };
    await startCore(folder, { host: { ...idleHost, showFolder } }).ask('showDataFolder');
    expect(shown).toEqual([folder]);
  });

  test('shows a notification, and the number of people who are due', async () => {
    const shown: unknown[] = [];
    const showReminder = (reminder: unknown) => void shown.push(reminder);
    const showDueCount = (count: number) => void shown.push(count);
    const core = startCore(folder, { host: { ...idleHost, showReminder, showDueCount } });
    const reminder = { title: 'Dana: due today', body: 'Likes night trains', personId: 'p1' };
    await core.ask('showReminder', reminder);
    await core.ask('showDueCount', { count: 3 });
    expect((await core.askInVain('showDueCount', { count: -1 })).code).toBe('invalid-input');
    expect(shown).toEqual([reminder, 3]);
    expect((await core.ask('openWorkspace')).capabilities).toEqual({ notifications: true, desktop: false });
  });

  test('says so where it has no notifications', async () => {
    const core = startCore(folder, { host: { ...idleHost, showReminder: null } });
    expect((await core.ask('openWorkspace')).capabilities).toEqual({ notifications: false, desktop: false });
    expect(await core.askInVain('showReminder', { title: 'Dana', body: '', personId: null })).toEqual({
      code: 'unavailable',
      message: 'Notifications are shown by the desktop app only.',
    });
  });

  test('hears whether everything was saved before the window closes', async () => {
    const heard: unknown[] = [];
    const finishClosing = (failure: string | null): void => void heard.push(failure);
    const core = startCore(folder, { host: { ...idleHost, finishClosing } });
    await core.ask('finishClosing', { failure: 'The disk is full.' });
    await core.ask('finishClosing', { failure: null });
    expect((await core.askInVain('finishClosing', {})).code).toBe('invalid-input');
    expect((await core.askInVain('finishClosing', { failure: false })).code).toBe('invalid-input');
    expect(heard).toEqual(['The disk is full.', null]);
  });

  test.each([
    [
      'copyText',
      { text: 'Hello' },
      'The text could not be put on the clipboard. Select it and copy it with the keyboard.',
    ],
    [
      'openLink',
      { url: 'https://example.org' },
      'The link could not be opened. Copy it into your browser instead.',
    ],
    ['showDataFolder', {}, 'The folder could not be opened. It is FOLDER.'],
    ['finishClosing', { failure: null }, 'The window could not be closed.'],
    ['finishQuick', { openDraft: null, failure: null }, 'The window could not be closed.'],
    ['readClipboard', {}, 'The clipboard could not be read. Paste it with the keyboard.'],
    ['showContextMenu', { spelling: null }, 'Only the desktop app can do that.'],
    ['tryQuickKeys', { keys: 'Ctrl+Alt+Q' }, 'Only the desktop app can do that.'],
  ])('says so when %s fails', async (method, input, sentence) => {
    const fail = () => Promise.reject(new Error('no'));
    const failing = { copyText: fail, readClipboard: fail, openLink: fail, showFolder: fail };
    const host = { ...idleHost, ...failing, finishClosing: fail, finishQuick: fail };
    const failure = await startCore(folder, { host }).askInVain(method, input);
    expect(failure).toEqual({ code: 'unavailable', message: sentence.replace('FOLDER', folder) });
  });

  test('puts exactly the text that was asked for on the clipboard', async () => {
    const copied: string[] = [];
    const copyText = (text: string): void => void copied.push(text);
    await startCore(folder, { host: { ...idleHost, copyText } }).ask('copyText', { text: ' Hello,\nDana ' });
    expect(copied).toEqual([' Hello,\nDana ']);
  });

  test('reads the clipboard as text that may be kept, as much of it as a box takes', async () => {
    const readClipboard = () => `Priya\r\nRaman\u0000${'x'.repeat(30_000)}`;
    const { text } = await startCore(folder, { host: { ...idleHost, readClipboard } }).ask('readClipboard');
    expect(text.startsWith('Priya\nRamanx')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(20_000);
  });

  test('becomes a sentence when it fails, the host’s own where it has one', async () => {
    const fail = (error: Error) => () => Promise.reject(error);
    const plain = startCore(folder, { host: { ...idleHost, copyText: fail(new Error('secret detail')) } });
    const failure = await plain.askInVain('copyText', { text: 'Hello' });
    expect(failure.code).toBe('unavailable');
    expect(failure.message).not.toContain('secret');
    const own = new Refusal('unavailable', 'There is no clipboard here.');
    const speaking = startCore(folder, { host: { ...idleHost, copyText: fail(own) } });
    expect((await speaking.askInVain('copyText', { text: 'Hello' })).message).toBe(
      'There is no clipboard here.',
    );
  });
});
