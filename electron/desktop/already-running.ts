/** What the desktop app says when another instance has the user's data: where it runs, and no more. */
import { dialog, shell } from 'electron';
import type { LockHolder } from '../core/instance-lock.ts';

export async function sayAlreadyRunning(holder: LockHolder): Promise<void> {
  const { address } = holder;
  const { response } = await dialog.showMessageBox({
    type: 'info',
    message: 'Common Ground is already running.',
    detail: address === null ? 'It is open in another window.' : `It is open in your browser, at ${address}`,
    buttons: address === null ? ['OK'] : ['Open it', 'Cancel'],
    cancelId: 1,
  });
  // Not a link from the page: our own address, on this computer, from our own lock.
  if (address !== null && response === 0) await shell.openExternal(address);
}
