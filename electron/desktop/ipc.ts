/** The only file that listens to the page: one channel per contract method, open to our own page alone. */
import type { IpcMain } from 'electron';
import { methodNames } from '../../shared/method-names.ts';
import { isOwnPage } from './page-address.ts';

/** Who sent a message, as Electron reports it; null when the frame is already gone. */
export type Sender = { readonly url: string; readonly parent: object | null } | null;

/** Whether a message comes from our page's main frame, not from a frame inside it or from anywhere else. */
export function isFromOwnPage(sender: Sender): boolean {
  return sender !== null && sender.parent === null && isOwnPage(sender.url);
}

/**
 * Answers the page's questions through the dispatcher, which parses every input.
 *
 * @throws to the caller, when it is not our page: it has no business here and gets no envelope
 */
export function answerPage(
  ipc: Pick<IpcMain, 'handle'>,
  dispatch: (method: string, input: unknown) => Promise<unknown>,
): void {
  for (const method of methodNames) {
    ipc.handle(method, (event, input: unknown) => {
      if (!isFromOwnPage(event.senderFrame)) throw new Error('Only the app’s own page may ask.');
      return dispatch(method, input);
    });
  }
}
