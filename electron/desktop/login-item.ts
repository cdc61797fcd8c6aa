/** Whether the app starts when the user logs in: the system knows, and is asked each time, since it can be changed there. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { App } from 'electron';

export type LoginItem = {
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => void;
};

/** With this the system starts the app at the login, and nobody else does. */
export const atLogin = '--at-login';

/** What Electron offers for it, on a Mac and on Windows. */
export type LoginSettings = Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>;

export function systemLoginItem(app: LoginSettings, platform: NodeJS.Platform): LoginItem {
  return {
    isOn: () => {
      const settings = app.getLoginItemSettings({ args: [atLogin] });
      // Windows lets the user switch it off elsewhere, which the other answer does not tell.
      return platform === 'win32' ? settings.executableWillLaunchAtLogin : settings.openAtLogin;
    },
    set: (openAtLogin) => app.setLoginItemSettings({ openAtLogin, args: [atLogin] }),
  };
}

/** A word of a command line in an entry, as specifications.freedesktop.org/desktop-entry-spec has it. */
function quoted(word: string): string {
  const escaped = word.replace(/["`$\\]/g, '\\$&');
  return `"${escaped.replace(/\\/g, '\\\\').replace(/%/g, '%%')}"`;
}

/** The entry that starts `program` at the login. */
export function autostartEntry(program: string): string {
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Common Ground',
    `Exec=${quoted(program)} ${atLogin}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether an entry is in use: desktops switch one off by a line of their own. */
export function isEntryOn(entry: string): boolean {
  return entry !== '' && !/^\s*(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/im.test(entry);
}

/**
 * The same on Linux, where each desktop reads the user's folder of entries.
 * @param configFolder the user's folder of settings
 * @param program the path of the app, or of the image it runs from
 */
export function linuxLoginItem(configFolder: string, program: string): LoginItem {
  const file = join(configFolder, 'autostart', 'app.commonground.desktop.desktop');
  const read = () => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  return {
    isOn: () => isEntryOn(read()),
    set: (isOn) => {
      if (!isOn) return rmSync(file, { force: true });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, autostartEntry(program));
    },
  };
}
