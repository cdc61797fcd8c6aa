import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkForUpdates, loadUpdater, releasePageIn, type UpdatePorts, updatesItself } from './updates.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-updates-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = 'https://example.org/releases';

function makePorts(ports: Partial<Pick<UpdatePorts, 'releasePage' | 'loadUpdater'>> = {}) {
  return {
    version: '0.1.0',
    releasePage: page,
    loadUpdater: null,
    openPage: vi.fn(async () => undefined),
    ask: vi.fn<UpdatePorts['ask']>(async () => true),
    ...ports,
  };
}

function makeUpdater(isUpdateAvailable = true) {
  return {
    autoDownload: true,
    autoInstallOnAppQuit: true,
    allowDowngrade: true,
    checkForUpdates: vi.fn(async () => ({ isUpdateAvailable, updateInfo: { version: '0.2.0' } })),
    downloadUpdate: vi.fn(async () => undefined),
    quitAndInstall: vi.fn(),
  };
}

describe('a copy that does not update itself', () => {
  it('opens the page on which versions are released, and asks nobody', async () => {
    const ports = makePorts();
    await checkForUpdates(ports);
    expect(ports.openPage).toHaveBeenCalledExactlyOnceWith(page);
    expect(ports.ask).not.toHaveBeenCalled();
  });

  it('says which version it is where it knows no such page', async () => {
    const ports = makePorts({ releasePage: null });
    await checkForUpdates(ports);
    expect(ports.openPage).not.toHaveBeenCalled();
    expect(ports.ask).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: 'This is Common Ground 0.1.0.', action: null }),
    );
  });
});

describe('a copy that updates itself', () => {
  it('downloads when the user says so, and installs when they say so again', async () => {
    const updater = makeUpdater();
    const ports = makePorts({ loadUpdater: async () => updater });
    await checkForUpdates(ports);
    expect(ports.ask.mock.calls.map(([{ action }]) => action)).toEqual(['Download', 'Restart']);
    expect(ports.ask.mock.calls[0]?.[0].message).toBe('Common Ground 0.2.0 is available.');
    expect(updater.downloadUpdate).toHaveBeenCalledOnce();
    expect(updater.quitAndInstall).toHaveBeenCalledOnce();
    expect(ports.openPage).not.toHaveBeenCalled();
  });

  it('does neither of the two by itself, nor goes back to an older version', async () => {
    const updater = makeUpdater();
    await checkForUpdates(makePorts({ loadUpdater: async () => updater }));
    expect(updater).toMatchObject({
      autoDownload: false,
      autoInstallOnAppQuit: false,
      allowDowngrade: false,
    });
  });

  it.each([0, 1])('stops where the user does not want to go on, at question %i', async (at) => {
    const updater = makeUpdater();
    const ports = makePorts({ loadUpdater: async () => updater });
    if (at === 1) ports.ask.mockResolvedValueOnce(true);
    ports.ask.mockResolvedValueOnce(false);
    await checkForUpdates(ports);
    expect(updater.downloadUpdate).toHaveBeenCalledTimes(at);
    expect(updater.quitAndInstall).not.toHaveBeenCalled();
  });

  it('says that there is nothing newer', async () => {
    const updater = makeUpdater(false);
    const ports = makePorts({ loadUpdater: async () => updater });
    await checkForUpdates(ports);
    expect(ports.ask.mock.calls).toEqual([
      [expect.objectContaining({ message: 'Common Ground 0.1.0 is the newest version.', action: null })],
    ]);
    expect(updater.downloadUpdate).not.toHaveBeenCalled();
  });

  it.each([true, false])('offers the page where it fails (wanted: %s)', async (isWanted) => {
    const failing = makePorts({ loadUpdater: () => Promise.reject(new Error('offline')) });
    failing.ask.mockResolvedValue(isWanted);
    await checkForUpdates(failing);
    expect(failing.ask.mock.calls[0]?.[0].action).toBe('Open the page');
    expect(failing.openPage).toHaveBeenCalledTimes(isWanted ? 1 : 0);
  });
});

describe('what the copy was built with', () => {
  const describeApp = (content: string) => writeFileSync(join(folder, 'package.json'), content);

  it.each([
    ['{"homepage":"https://example.org/releases"}', page],
    ['{"homepage":"http://example.org/releases"}', null],
    ['{"homepage":"mailto:a@example.org"}', null],
    ['{"homepage":7}', null],
    ['{}', null],
    ['not JSON', null],
  ])('names the page in %s', (content, found) => {
    describeApp(content);
    expect(releasePageIn(folder)).toBe(found);
  });

  it('names no page where there is no description', () => {
    expect(releasePageIn(join(folder, 'nowhere'))).toBeNull();
  });

  it('tells whether it updates itself: where it was published, and signatures are checked', () => {
    expect(updatesItself(folder, 'win32')).toBe(false);
    writeFileSync(join(folder, 'app-update.yml'), 'provider: generic\n');
    expect(updatesItself(folder, 'win32')).toBe(true);
    expect(updatesItself(folder, 'darwin')).toBe(true);
    expect(updatesItself(folder, 'linux')).toBe(false);
  });
});

it('ships nothing for it: what updates a copy is added by whoever publishes one', async () => {
  await expect(loadUpdater()).rejects.toThrow('electron-updater');
});
