/** Looks for a newer version when the user asks for it, with Electron's windows and the app's own description. */
import { app, dialog, shell } from 'electron';
import { checkForUpdates, loadUpdater, type Question, releasePageIn, updatesItself } from './updates.ts';

async function ask({ message, detail, action }: Question): Promise<boolean> {
  const buttons = action === null ? ['OK'] : [action, 'Not now'];
  const { response } = await dialog.showMessageBox({ type: 'info', message, detail, buttons, cancelId: 1 });
  return action !== null && response === 0;
}

export function lookForUpdates(): Promise<void> {
  return checkForUpdates({
    version: app.getVersion(),
    releasePage: releasePageIn(app.getAppPath()),
    loadUpdater: updatesItself(process.resourcesPath, process.platform) ? loadUpdater : null,
    openPage: (address) => shell.openExternal(address),
    ask,
  });
}
