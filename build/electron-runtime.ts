/**
 * Electron's runtime: whether it is here, and fetching it. The package `electron` is never imported for this, since
 * that would start a download by itself, without an end and with a stack trace.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long nothing may arrive, in milliseconds. A slow line is no reason to give up; a refused one fails at once. */
export const longestSilence = 15_000;

/** How often it is looked, in milliseconds. */
const glance = 500;

/** The path of Electron's executable, or null when the runtime is not installed. */
export function electronRuntime(root: string): string | null {
  const folder = join(root, 'node_modules/electron');
  try {
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/** How much lies in a folder, in bytes; nothing when there is none, or when it changes just while it is measured. */
function bytesIn(folder: string): number {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
}

/**
 * Notices when something stops growing: call it again and again with the size and the time, in milliseconds; true once
 * the size has been the same for `longest`.
 */
export function silenceWatch(longest: number): (size: number, now: number) => boolean {
  let seen = -1;
  let since = 0;
  return (size, now) => {
    if (size !== seen) since = now;
    seen = size;
    return now - since >= longest;
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What Electron's installer is told. It goes through the proxy that the environment names, which it does not do by
 * itself, or else through npm's own.
 *
 * @param env this process's
 * @param arriving where it downloads to
 */
export function installerEnvironment(env: Environment, arriving: string): Environment {
  const httpsProxy = env.HTTPS_PROXY ?? env.https_proxy ?? env.npm_config_https_proxy ?? env.npm_config_proxy;
  return {
    ELECTRON_GET_USE_PROXY: 'true',
    ...env,
    ...(httpsProxy ? { HTTPS_PROXY: httpsProxy } : {}),
    TMPDIR: arriving,
    TEMP: arriving,
    TMP: arriving,
  };
}

/** The runtime's path, or why there is none, as the beginning of a sentence. */
export type Fetched =
  | { readonly ok: true; readonly electron: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Fetches the runtime, quietly, however long it takes while something arrives.
 *
 * @param longest how long nothing may arrive, in milliseconds
 */
export function fetchElectronRuntime(root: string, longest = longestSilence): Promise<Fetched> {
  const unavailable: Fetched = { ok: false, reason: 'Electron’s runtime cannot be downloaded here' };
  const folder = join(root, 'node_modules/electron');
  const installer = join(folder, 'install.js');
  if (!existsSync(installer)) return Promise.resolve(unavailable);
  // The installer downloads into the system's folder for temporary files: one of its own shows how far it is.
  const arriving = mkdtempSync(join(tmpdir(), 'common-ground-runtime-'));
  const env = installerEnvironment(process.env, arriving);
  const child = spawn(process.execPath, [installer], { stdio: 'ignore', env });
  return new Promise((resolve) => {
    let isSilent = false;
    const isTooLong = silenceWatch(longest);
    const watching = setInterval(() => {
      const size = bytesIn(arriving) + bytesIn(join(folder, 'dist'));
      if (!isTooLong(size, performance.now())) return;
      isSilent = true;
      child.kill();
    }, glance);
    const settle = () => {
      clearInterval(watching);
      rmSync(arriving, { recursive: true, force: true });
      const electron = electronRuntime(root);
      if (electron !== null) return resolve({ ok: true, electron });
      const seconds = Math.round(longest / 1_000);
      const silent = `Electron’s runtime stopped arriving: nothing came for ${seconds} seconds`;
      resolve(isSilent ? { ok: false, reason: silent } : unavailable);
    };
    child.once('error', settle);
    child.once('close', settle);
  });
}

export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Environment;
  /** The user's number; undefined where users have none. */
  readonly userId: number | undefined;
};

/** Why a window cannot be opened here, as the beginning of a sentence; null when nothing is known to stand against it. */
export function whyNoWindow({ platform, env, userId }: Surroundings): string | null {
  if (platform !== 'linux') return null;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'There is no screen to open a window on';
  // Its sandbox does not work for root, and the app does not run without it.
  if (userId === 0) return 'Electron does not run as root';
  return null;
}

/** How Electron ended: it never started, the app broke off while it ran, or it ended with a code of its own. */
export type Ending = 'could-not-start' | 'broke-off' | 'ended';

/** Windows' codes for what ended a program from outside begin here; Ctrl+C is one of them, and no failure. */
const windowsFailure = 0xc000_0000;
const windowsCtrlC = 0xc000_013a;

/** The signals by which a program stops itself, or is stopped for what it did. */
const crashes: readonly (NodeJS.Signals | null)[] = [
  'SIGTRAP',
  'SIGABRT',
  'SIGILL',
  'SIGSEGV',
  'SIGBUS',
  'SIGSYS',
];

/**
 * Tells a runtime that cannot run here (a library it needs is missing, which is code 127; its sandbox is not allowed)
 * from an app that ran and ended.
 *
 * @param hadStarted whether the app got as far as taking its data folder, and did not give it back
 */
export function howItEnded(code: number | null, signal: NodeJS.Signals | null, hadStarted: boolean): Ending {
  const isWindowsFailure = code !== null && code >= windowsFailure && code !== windowsCtrlC;
  if (code !== 127 && !crashes.includes(signal) && !isWindowsFailure) return 'ended';
  return hadStarted ? 'broke-off' : 'could-not-start';
}

export type Command = { readonly program: string; readonly args: readonly string[] };

/**
 * What asks the app's window to close, as its button would, on Ctrl+C; null where Ctrl+C reaches the app by itself.
 * On Windows it does not: there a program with windows is not attached to the terminal.
 */
export function closeCommand(platform: NodeJS.Platform, pid: number): Command | null {
  return platform === 'win32' ? { program: 'taskkill', args: ['/pid', String(pid)] } : null;
}
