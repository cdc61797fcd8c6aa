/**
 * Keeps a window until its page has saved what it still holds, or the user gives that up: the decisions of `closing.ts`,
 * carried out on the window they are about.
 */
import { type BrowserWindow, dialog } from 'electron';
import type { Log } from '../core/log.ts';
import {
  type Closing,
  decideClose,
  decideOutcome,
  isLeavingAnyway,
  type Leaving,
  longestGoodbye,
  type SaveOutcome,
  unsavedQuestion,
} from './closing.ts';

export type CloseHandshake = {
  /** The page's answer to being told to save: null when everything is, else why it could not be, in a sentence. */
  readonly pageHasTriedToSave: (failure: string | null) => void;
  /** The page wants to go of its own accord, after it has tried to save. */
  readonly pageWantsToGo: (failure: string | null) => void;
  /** The page's process has ended. Returns whether the window goes too, since somebody was about to leave. */
  readonly pageIsGone: () => boolean;
};

export type CloseHandshakeOptions = {
  readonly leaving: Leaving;
  /** False while there is no page to ask: not loaded yet, or its process is gone. */
  readonly isPageAlive: () => boolean;
  /** Tells the page to save. */
  readonly askPage: () => void;
  /** The window goes now. */
  readonly onLeaving: () => void;
  /** The user was asked about what could not be saved: lose it, or go back to it. */
  readonly onDecided: (isLeaving: boolean) => void;
  readonly log: Log;
};

function outcomeOf(failure: string | null): SaveOutcome {
  return failure === null ? { kind: 'saved' } : { kind: 'failed', reason: failure };
}

export function keepUntilSaved(window: BrowserWindow, options: CloseHandshakeOptions): CloseHandshake {
  const { isPageAlive, askPage, onLeaving, onDecided, log } = options;
  let closing: Closing = 'open';
  let patience: NodeJS.Timeout | undefined;

  /** Closes the window without asking the page, which may hang and would then hold it for ever. */
  const leave = () => {
    if (window.isDestroyed()) return;
    onLeaving();
    window.destroy();
  };
  const askUser = async (reason: string) => {
    const { response } = await dialog.showMessageBox(window, unsavedQuestion(reason, options.leaving));
    // While the question was open, the page may have saved after all, or its process may have ended.
    if (window.isDestroyed() || closing !== 'deciding') return;
    const isLeaving = isLeavingAnyway(response);
    closing = isLeaving ? 'free' : 'open';
    onDecided(isLeaving);
    if (isLeaving) leave();
  };
  const pageHasTried = (outcome: SaveOutcome) => {
    const { next, close, reason } = decideOutcome(closing, outcome);
    closing = next;
    if (window.isDestroyed()) return;
    if (close) window.close();
    if (reason !== null) {
      askUser(reason).catch((error: unknown) => log.error('asking about unsaved changes', error));
    }
  };

  window.on('close', (event) => {
    const { next, keep, ask } = decideClose(closing, isPageAlive());
    closing = next;
    if (!keep) return onLeaving();
    event.preventDefault();
    if (!ask) return;
    askPage();
    clearTimeout(patience);
    patience = setTimeout(() => pageHasTried({ kind: 'no-answer' }), longestGoodbye);
  });
  // The page objects to being left while it holds unsaved changes; here the user has been asked already.
  window.webContents.on('will-prevent-unload', (event) => {
    if (closing === 'free') event.preventDefault();
  });
  return {
    pageHasTriedToSave: (failure) => pageHasTried(outcomeOf(failure)),
    pageWantsToGo: (failure) => {
      if (closing === 'open') closing = 'asking';
      pageHasTried(outcomeOf(failure));
    },
    pageIsGone: () => {
      // Whoever was about to leave need not decide anything: there is nothing left that could be saved.
      if (closing === 'open') return false;
      leave();
      return true;
    },
  };
}
