/** What the desktop app says when another instance has the user's data: where it runs, and no more. */
import { dialog, shell } from 'electron';
import type { LockHolder } from '../core/lock-file.ts';

function whereItRuns({ kind, address }: LockHolder): string {
  if (address !== null) return `It is open in your browser, at ${address}`;
  if (kind === 'desktop') return 'It is open in another window.';
  return 'It is just starting or ending in your browser. Start it again in a moment.';
}

export async function sayAlreadyRunning(holder: LockHolder): Promise<void> {
  const { address } = holder;
  const { response } = await dialog.showMessageBox({
    type: 'info',
    message: 'Common Ground is already running.',
    detail: whereItRuns(holder),
    buttons: address === null ? ['OK'] : ['Open it', 'Cancel'],
    cancelId: 1,
  });
  // Not a link from the page: a lock that was read gives an address on this computer, or none.
  if (address !== null && response === 0) await shell.openExternal(address);
}
