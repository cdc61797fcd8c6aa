/**
 * Electron's runtime: whether it is here, and fetching it. The package `electron` is never imported for this, since
 * that would start a download by itself, without an end and with a stack trace.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long fetching about 120 MB may take, in milliseconds. A refused connection fails at once. */
const longestFetch = 120_000;

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

/** Fetches the runtime, quietly. Resolves to its path, or to null when it cannot be had. */
export function fetchElectronRuntime(root: string): Promise<string | null> {
  const installer = join(root, 'node_modules/electron/install.js');
  if (!existsSync(installer)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: longestFetch });
    child.once('error', () => resolve(null));
    child.once('close', () => resolve(electronRuntime(root)));
  });
}

export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
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

/**
 * Whether Electron ended because it could not start, rather than because the app did: a library it needs is missing
 * (127), or it stopped itself because its sandbox is not allowed.
 */
export function couldNotStart(code: number | null, signal: NodeJS.Signals | null): boolean {
  return code === 127 || signal === 'SIGTRAP' || signal === 'SIGABRT' || signal === 'SIGILL';
}
