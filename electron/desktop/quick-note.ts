/** The quick note at hand: one window at most, and the way from it to the composer. */
import type { QuickEnd } from '../core/handlers/host.ts';
import type { QuickWindow } from './quick-window.ts';

export type QuickNote = {
  /** Shows the window, opened when there is none. */
  readonly show: () => void;
  /** The page is done, as the contract says. */
  readonly finish: (end: QuickEnd) => void;
};

/**
 * @param openWindow opens a window that tells when it has gone
 * @param showDraft shows a draft in the composer
 * @param onClosed hears that the window has gone
 */
export function keepQuickNote(
  openWindow: (onClosed: () => void) => QuickWindow,
  showDraft: (id: string) => void,
  onClosed: () => void,
): QuickNote {
  let window: QuickWindow | null = null;
  return {
    show: () => {
      if (window !== null) return window.focus();
      window = openWindow(() => {
        window = null;
        onClosed();
      });
    },
    finish: ({ openDraft, failure }) => {
      // Shown first: an app that ends with its last window must not end in between.
      if (failure === null && openDraft !== null) showDraft(openDraft);
      window?.pageIsDone(failure);
    },
  };
}
