/** Opens an address or a folder with whatever the user's system opens it with. */
import { spawn } from 'node:child_process';

/** What is to be opened: an address, a page's file, or a folder's path. */
export type Target = { readonly url: string } | { readonly file: string } | { readonly folder: string };

export type Command = { readonly program: string; readonly args: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The system's own opener, or null where nothing could be shown: a Linux without a screen, where the opener might
 * start a browser inside the terminal instead. No shell is involved, so no character of the target has a meaning.
 */
export function openerFor(target: Target, platform: NodeJS.Platform, env: Environment): Command | null {
  const [text = ''] = Object.values(target);
  if (platform === 'darwin') return { program: 'open', args: [text] };
  if (platform === 'win32') {
    return 'url' in target
      ? { program: 'rundll32', args: ['url.dll,FileProtocolHandler', text] }
      : { program: 'explorer', args: [text] };
  }
  const hasScreen = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
  return hasScreen ? { program: 'xdg-open', args: [text] } : null;
}

/** Starts the opener and does not wait for it. Resolves to whether it could be started. */
export function start(command: Command | null): Promise<boolean> {
  if (command === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(command.program, command.args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
