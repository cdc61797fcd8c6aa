/**
 * A week with the desktop app: what a user does with it from one login to the next. The app and its page are real, what
 * is between them and the system is a stand-in that is not Electron; the page runs in Chromium.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, expect as expectPage, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { defaultSettings } from '../shared/default-settings.ts';
import { chromiumArgs, findChromium } from '../test/support/chromium.ts';
import { makeFolder, startCore } from '../test/support/core-in-folder.ts';
import { prepareDesktopApp } from '../test/support/desktop-app.ts';
import { until } from '../test/support/until.ts';
import { buildPage, showWindows } from '../test/support/windows-in-chromium.ts';
import { spellingInSources } from './core/spelling/files.ts';

const folder = makeFolder();
const data = join(folder, 'data');
const builtPage = join(folder, 'page');
let browser: Browser;
const ends: (() => void)[] = [];

beforeAll(async () => {
  const { executablePath, env } = await findChromium();
  const launching = chromium.launch({
    executablePath,
    args: [...chromiumArgs],
    env: { ...process.env, ...env },
  });
  await buildPage(builtPage);
  browser = await launching;
}, 180_000);

afterAll(async () => {
  for (const end of ends.reverse()) end();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the app as the system does; what was started before has ended. */
async function startApp(...args: readonly string[]) {
  const app = await prepareDesktopApp(async () => {
    const { startDesktopApp } = await import('./desktop-app.ts');
    const { answerFromFolder } = await import('./desktop/serve-page.ts');
    startDesktopApp({
      preload: '/preload.cjs',
      icon: '/icon.png',
      notice: '/NOTICE',
      spelling: spellingInSources,
      answerPageRequest: answerFromFolder(builtPage),
    });
  });
  ends.push(app.end);
  const { electron } = app;
  const context = await browser.newContext({ viewport: { width: 1320, height: 860 } });
  const { pageOf, asked, complaints } = await showWindows(electron, context);
  await app.launch('--data', data, ...args);
  /** The page of the newest window, once there is one. */
  const newestPage = async (): Promise<Page> => {
    const window = await until(() => electron.BrowserWindow.getAllWindows().at(-1) ?? expect.fail());
    return pageOf(window);
  };
  return { electron, newestPage, asked, complaints, context };
}

type Started = Awaited<ReturnType<typeof startApp>>;

const windowsOf = ({ electron }: Started) => electron.BrowserWindow.getAllWindows();

/** The user logs off, and the app has the time to end. */
async function quit(app: Started): Promise<void> {
  const ended = vi.fn();
  app.electron.app.on('will-quit', ended);
  app.electron.app.quit();
  await until(() => expect(ended).toHaveBeenCalledOnce());
  expect(app.complaints).toEqual([]);
  await app.context.close();
}

/** The user closes the window, which goes once its page has saved. */
async function closeWindow(app: Started): Promise<void> {
  const page = await app.newestPage();
  windowsOf(app)[0]?.close();
  await until(() => expect([windowsOf(app), page.isClosed()]).toEqual([[], true]));
}

/** In milliseconds. */
const day = 86_400_000;

const named = (page: Page) => page.getByLabel('Name', { exact: true });

it.skipIf(process.platform === 'darwin')(
  'loses nothing from one login to the next',
  async () => {
    vi.stubEnv('XDG_CONFIG_HOME', join(folder, 'config'));
    mkdirSync(data);
    const core = startCore(data);
    await core.ask('saveSettings', { ...defaultSettings, spelling: false });
    core.close();

    // Monday: a new user says who they are, chooses keys and the tray, and logs off.
    const monday = await startApp();
    const first = await monday.newestPage();
    await first.getByLabel('Your name').fill('Sam Okafor');
    await first.getByRole('button', { name: 'Start writing' }).click();
    await first.getByRole('link', { name: 'Settings' }).click();
    const onDesktop = first.getByRole('region', { name: 'On your desktop' });
    await onDesktop.getByRole('button', { name: 'Choose keys' }).click();
    await first.keyboard.press('Control+Shift+Space');
    await onDesktop.getByLabel('Stay in the tray').check();
    await quit(monday);

    // Tuesday: it starts with the session, without a window. The keys open the quick note, which goes on in the composer.
    const tuesday = await startApp('--at-login');
    await until(() => expect(tuesday.electron.inTray.size).toBe(1));
    expect(windowsOf(tuesday)).toEqual([]);
    await tuesday.electron.clipboard.writeText(
      'Priya Raman\nData lead at Harbour Rail\nLeeds · Contact info\n',
    );
    tuesday.electron.registeredKeys.get('Control+Shift+Space')?.();
    const note = await tuesday.newestPage();
    await note.getByRole('button', { name: 'Take from clipboard' }).click();
    await note.getByRole('button', { name: /^Use all/ }).click();
    await note.getByLabel('Your reason to connect').fill('you asked for open dwell-time data');
    // The page may go before the key is let go.
    await note.keyboard.down('Control');
    await note.keyboard.press('Enter').catch(() => undefined);
    await until(() => expect(note.isClosed()).toBe(true));
    const composer = await tuesday.newestPage();
    await expectPage(named(composer)).toHaveValue('Priya Raman');
    await composer.getByRole('button', { name: /· Your message/ }).click();
    await composer.getByRole('button', { name: 'Copy message' }).click();
    await composer.getByRole('button', { name: 'Yes, sent' }).click();
    expect(await tuesday.electron.clipboard.readText()).toContain('You asked for open dwell-time data');

    // They want to write again tomorrow, and close the window.
    await composer.getByRole('link', { name: 'People' }).click();
    await composer.getByRole('link', { name: /^Priya Raman/ }).click();
    await composer
      .getByRole('region', { name: 'Follow-up' })
      .getByRole('button', { name: 'Tomorrow' })
      .click();
    // It opens where it was left, and of whom one looks at nothing is told.
    await composer.getByRole('link', { name: 'Insights' }).click();
    await closeWindow(tuesday);
    expect(tuesday.electron.app.quit).not.toHaveBeenCalled();

    // Thursday: a notification says that it is due. The window is closed again; a click leads back to the person.
    await tuesday.context.clock.setSystemTime(Date.now() + 2 * day);
    tuesday.electron.app.emit('second-instance', {}, ['electron', '.'], folder);
    const told = await until(() => tuesday.electron.Notification.made[0] ?? expect.fail());
    expect(told.options.title).toBe('Priya Raman: due since yesterday');
    expect(tuesday.electron.app.setBadgeCount).toHaveBeenLastCalledWith(1);
    await closeWindow(tuesday);
    told.emit('click', {});
    const person = await tuesday.newestPage();
    await expectPage(person.getByRole('complementary', { name: 'Priya Raman' })).toBeVisible();

    // The session ends in the middle of a word: the page is told, and only has until the system ends it.
    await person.getByRole('link', { name: 'Compose' }).click();
    await person.getByRole('button', { name: /^Drafts/ }).click();
    await person.getByRole('button', { name: 'New draft' }).click();
    await named(person).pressSequentially('Grace Hoppe');
    const before = tuesday.asked.length;
    windowsOf(tuesday)[0]?.emit('query-session-end', {});
    await until(() => expect(tuesday.asked.slice(before)).toContain('finishClosing'));
    await tuesday.context.close();
    tuesday.electron.app.emit('will-quit', {});

    // Friday: all of it is there, where the user was.
    const friday = await startApp('--at-login');
    await until(() => expect(friday.electron.registeredKeys.has('Control+Shift+Space')).toBe(true));
    friday.electron.app.emit('second-instance', {}, ['electron', '.'], folder);
    const last = await friday.newestPage();
    await expectPage(named(last)).toHaveValue('Grace Hoppe');
    await last.getByRole('link', { name: 'People' }).click();
    await last.getByRole('link', { name: /^Priya Raman/ }).click();
    await expectPage(last.getByText('You asked for open dwell-time data').first()).toBeVisible();
    await quit(friday);
  },
  180_000,
);
