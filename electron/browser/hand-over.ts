/**
 * Hands a link to the user's browser past the eyes of other users, who can read every command line on most systems: the
 * opener is given a file that only the user can read, and that leads to the link.
 */
import { execFile } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escaped } from './plain-page.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the desktop's settings call the user's browser, `firefox.desktop` say; empty where they do not tell. */
export function defaultBrowser(program = 'xdg-settings'): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, ['get', 'default-web-browser'], { timeout: 2_000 }, (error, output) =>
      resolve(error === null ? output.trim() : ''),
    );
  });
}

/**
 * Whether the user's browser can be led by a file. On Windows it need not be, since users cannot read each other's command
 * lines there; a browser outside of a Linux in Windows, and one packed as a snap, which has an underscore in its name,
 * cannot read the file. On Linux the host answers no other user in any case.
 */
export async function canReadFiles(
  platform: NodeJS.Platform,
  env: Environment,
  browser = defaultBrowser,
): Promise<boolean> {
  if (platform === 'darwin') return true;
  return platform === 'linux' && !env.WSL_DISTRO_NAME && !(await browser()).includes('_');
}

export type LinkFile = { readonly path: string; readonly remove: () => void };

/** Writes a page that leads to `url`, in a folder and a file that are the user's alone. @throws what the disk says */
export function writeLinkFile(url: string, folder = tmpdir()): LinkFile {
  const own = mkdtempSync(join(folder, 'common-ground-'));
  const path = join(own, 'open.html');
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${escaped(url)}">
<title>Common Ground</title>
<p><a href="${escaped(url)}">Open Common Ground</a></p>
</html>
`;
  writeFileSync(path, page, { mode: 0o600, flag: 'wx' });
  return { path, remove: () => rmSync(own, { recursive: true, force: true }) };
}

/**
 * Whether the user's browser finds a name below `localhost`. All do by themselves, but for Safari, which asks the system.
 *
 * @param find asks the system, and rejects when there is no such name
 */
export async function findsName(
  name: string,
  platform: NodeJS.Platform,
  find: (name: string) => Promise<unknown> = lookup,
): Promise<boolean> {
  if (platform !== 'darwin') return true;
  return find(name).then(
    () => true,
    () => false,
  );
}
