/** The start at the login as this system has it. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { atLogin, type LoginItem, linuxLoginItem, systemLoginItem } from './login-item.ts';

/** Null in development, where it would start Electron without the app. */
export function loginItemHere(): LoginItem | null {
  const { platform, env, execPath } = process;
  if (!app.isPackaged) return null;
  if (platform !== 'linux') return systemLoginItem(app, platform);
  return linuxLoginItem(env.XDG_CONFIG_HOME || join(homedir(), '.config'), env.APPIMAGE ?? execPath);
}

/** Whether nobody asked for the window: the system started the app at the login. */
export function isStartedAtLogin(): boolean {
  if (process.platform === 'darwin') return app.getLoginItemSettings().wasOpenedAtLogin;
  return process.argv.includes(atLogin);
}
