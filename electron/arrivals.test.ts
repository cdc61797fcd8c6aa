/** What the system hands to the desktop app, links and files, on a stand-in that is not Electron. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostEventChannel } from '../shared/method-names.ts';
import { prepareDesktopApp } from '../test/support/desktop-app.ts';
import { until } from '../test/support/until.ts';
import { largestArrival } from './desktop/arriving.ts';

let app: Awaited<ReturnType<typeof prepareDesktopApp>>;
beforeEach(async () => {
  app = await prepareDesktopApp();
});
afterEach(() => app.end());

const link = 'commonground://person?name=Priya%20Raman';
const person = { ok: true, person: { name: 'Priya Raman', url: '', text: '' } };
const asked = { kind: 'person', link: person };

/** Starts the app with more than its data folder, and gives its window once the page has loaded. */
async function openWith(...args: readonly string[]) {
  await app.launch('--data', app.folder, ...args);
  const window = await until(() => {
    const [first] = app.electron.BrowserWindow.getAllWindows();
    return first ?? expect.fail('There is no window yet.');
  });
  window.webContents.emit('did-finish-load');
  return window;
}

const sent = (window: Awaited<ReturnType<typeof openWith>>) =>
  until(() => {
    expect(window.webContents.send).toHaveBeenCalled();
    return window.webContents.send.mock.calls.map(([channel, event]) => [channel, event]);
  });

/** Runs the app once more, from a folder, as a system does that was asked for a link or a file. */
const startAgain = (folder: string, ...args: readonly string[]) =>
  app.electron.app.emit('second-instance', {}, ['electron', '.', ...args], folder);

describe('a link', () => {
  it('that starts the app is shown to its page, and nothing is done with it', async () => {
    const window = await openWith(link);
    expect(await sent(window)).toEqual([[hostEventChannel, asked]]);
    expect(await app.ask('openWorkspace')).toMatchObject({ value: { drafts: [] } });
    expect(await app.ask('listPeople', { page: 0 })).toMatchObject({ value: { people: [] } });
  });

  it('that comes later brings the window to the front', async () => {
    const window = await openWith();
    startAgain('/', link);
    expect(await sent(window)).toEqual([[hostEventChannel, asked]]);
    expect(window.focus).toHaveBeenCalled();
  });

  it('is told by a Mac before the app is ready, and then comes as well', async () => {
    const launched = app.launch();
    await until(() => expect(app.electron.app.listenerCount('open-url')).toBe(1));
    const preventDefault = vi.fn();
    app.electron.app.emit('open-url', { preventDefault }, link);
    await launched;
    const window = await until(() => app.electron.BrowserWindow.getAllWindows()[0] ?? expect.fail('none'));
    window.webContents.emit('did-finish-load');
    expect(await sent(window)).toEqual([[hostEventChannel, asked]]);
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('is one at a time: of several that come together the first is asked about', async () => {
    const window = await openWith(link, 'commonground://person?name=Eve');
    expect(await sent(window)).toEqual([[hostEventChannel, asked]]);
  });

  it('that is not as described is told with its reason, and not repeated', async () => {
    const window = await openWith('commonground://person?name=Zoe&steal=all');
    const [[, event] = []] = await sent(window);
    expect(event).toEqual({ kind: 'person', link: { ok: false, problem: expect.any(String) } });
    expect(JSON.stringify(event)).not.toContain('steal');
  });

  it.each([true, false])(
    'is the app’s once it is installed, not in development (packed: %s)',
    async (isPackaged) => {
      app.electron.app.isPackaged = isPackaged;
      await openWith();
      const calls = app.electron.app.setAsDefaultProtocolClient.mock.calls;
      expect(calls).toEqual(isPackaged ? [['commonground']] : []);
    },
  );
});

describe('files', () => {
  const makeFiles = () => {
    const folder = join(app.parent, 'files');
    mkdirSync(folder);
    writeFileSync(join(folder, 'mine.commonground'), '{"a":1}');
    writeFileSync(join(folder, 'people.csv'), 'Name\nZoe\n');
    return folder;
  };
  const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

  it('that the app is opened with go to its page with their names, in one go', async () => {
    const folder = makeFiles();
    const window = await openWith(join(folder, 'mine.commonground'), join(folder, 'people.csv'));
    const files = [
      { name: 'mine.commonground', bytes: bytesOf('{"a":1}') },
      { name: 'people.csv', bytes: bytesOf('Name\nZoe\n') },
    ];
    expect(await sent(window)).toEqual([[hostEventChannel, { kind: 'files', files }]]);
  });

  it('that are dropped on its icon on a Mac, or opened while it runs, come too', async () => {
    const folder = makeFiles();
    const window = await openWith();
    const preventDefault = vi.fn();
    app.electron.app.emit('open-file', { preventDefault }, join(folder, 'people.csv'));
    const files = [{ name: 'people.csv', bytes: bytesOf('Name\nZoe\n') }];
    expect(await sent(window)).toEqual([[hostEventChannel, { kind: 'files', files }]]);
    expect(preventDefault).toHaveBeenCalledOnce();
    startAgain(folder, 'people.csv');
    await until(() => expect(window.webContents.send).toHaveBeenCalledTimes(2));
    expect(window.webContents.send).toHaveBeenLastCalledWith(hostEventChannel, { kind: 'files', files });
  });

  it('that are gone, too large, or folders, are told of, and the others come all the same', async () => {
    const folder = makeFiles();
    mkdirSync(join(folder, 'folder.zip'));
    writeFileSync(join(folder, 'huge.zip'), '');
    truncateSync(join(folder, 'huge.zip'), largestArrival + 1);
    const window = await openWith(
      join(folder, 'huge.zip'),
      join(folder, 'gone.csv'),
      join(folder, 'folder.zip'),
      join(folder, 'people.csv'),
    );
    expect(await sent(window)).toHaveLength(1);
    const { showErrorBox } = app.electron.dialog;
    expect(showErrorBox.mock.calls.map(([, sentence]) => sentence)).toEqual([
      'huge.zip is large. Choose it in the menu File, under Import, which reads it piece by piece.',
      'gone.csv is not there any more, or is no file.',
      'folder.zip is not there any more, or is no file.',
    ]);
  });
});

it('is brought to the front, and told nothing, when it is started once more with nothing', async () => {
  const window = await openWith();
  startAgain('/', '--flag');
  expect(window.focus).toHaveBeenCalledOnce();
  expect(window.webContents.send).not.toHaveBeenCalled();
});
