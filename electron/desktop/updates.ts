/**
 * Newer versions: nobody is asked for them unless the user says so. Then the page is opened on which they are released; in
 * a copy that was built to update itself, they are looked for, and each step is asked about.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openableUrl } from '../../shared/links.ts';

/** The part of electron-updater’s `autoUpdater` that is used. */
export type Updater = {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  allowDowngrade: boolean;
  checkForUpdates(): Promise<{
    readonly isUpdateAvailable: boolean;
    readonly updateInfo: { readonly version: string };
  } | null>;
  downloadUpdate(): Promise<unknown>;
  quitAndInstall(): void;
};

export type Question = {
  readonly message: string;
  readonly detail: string;
  /** What is done when the user agrees; null where there is nothing but to read it. */
  readonly action: string | null;
};

export type UpdatePorts = {
  readonly version: string;
  /** The page on which versions are released; null where the copy was built without one. */
  readonly releasePage: string | null;
  /** Brings what updates this copy; null where it was not built to update itself. */
  readonly loadUpdater: (() => Promise<Updater>) | null;
  readonly openPage: (address: string) => Promise<void>;
  /** Resolves to whether the user agreed. */
  readonly ask: (question: Question) => Promise<boolean>;
};

async function showReleasePage({ version, releasePage, openPage, ask }: UpdatePorts): Promise<void> {
  if (releasePage !== null) return openPage(releasePage);
  await ask({
    message: `This is Common Ground ${version}.`,
    detail: 'This copy does not know where newer ones are released. Look where you got it from.',
    action: null,
  });
}

async function updateItself(ports: UpdatePorts, load: () => Promise<Updater>): Promise<void> {
  const { version, ask } = ports;
  const updater = await load();
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  const found = await updater.checkForUpdates();
  if (found?.isUpdateAvailable !== true) {
    const message = `Common Ground ${version} is the newest version.`;
    await ask({ message, detail: 'Nothing was downloaded.', action: null });
    return;
  }
  const newer = `Common Ground ${found.updateInfo.version}`;
  const detail = `You have ${version}. It is downloaded when you say so, and installed when you say so again.`;
  if (!(await ask({ message: `${newer} is available.`, detail, action: 'Download' }))) return;
  await updater.downloadUpdate();
  const restart = {
    message: `${newer} is downloaded.`,
    detail: 'It is installed as Common Ground starts again.',
  };
  if (await ask({ ...restart, action: 'Restart' })) updater.quitAndInstall();
}

/** Runs when the user asks for it, and never otherwise. */
export async function checkForUpdates(ports: UpdatePorts): Promise<void> {
  const { loadUpdater } = ports;
  if (loadUpdater === null) return showReleasePage(ports);
  try {
    await updateItself(ports, loadUpdater);
  } catch {
    const wants = await ports.ask({
      message: 'Common Ground could not update itself.',
      detail: 'Nothing was changed. The newest version is on the page on which it is released.',
      action: 'Open the page',
    });
    if (wants) await showReleasePage(ports);
  }
}

/** The page that `homepage` in a package’s description names; null for none, or for what is no address of the web. */
export function releasePageIn(appFolder: string): string | null {
  try {
    const { homepage }: Readonly<Record<string, unknown>> = Object(
      JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')),
    );
    const url = typeof homepage === 'string' ? openableUrl(homepage) : null;
    return url?.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * Whether this copy was built to update itself: electron-builder writes this file where it was told where to publish. On
 * Linux nobody checks who signed what is downloaded, so that the page is opened there.
 */
export function updatesItself(resources: string, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' && existsSync(join(resources, 'app-update.yml'));
}

/** It is no dependency, since a copy that does not update itself has no use for it: whoever publishes builds adds it. */
const updaterPackage: string = 'electron-updater';

export async function loadUpdater(): Promise<Updater> {
  const loaded: { readonly default: { readonly autoUpdater: Updater } } = await import(updaterPackage);
  return loaded.default.autoUpdater;
}
