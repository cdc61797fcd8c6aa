/**
 * The close handshake: the page is asked to save what it still holds, and the window goes once it has answered,
 * or after a while without an answer. The decisions, apart from the window they are about.
 */

/** `open`: nobody asked to close. `asking`: the page was told. `free`: nothing holds the window any more. */
export type Closing = 'open' | 'asking' | 'free';

/** How long the page has to save, in milliseconds. */
export const longestGoodbye = 2_000;

export type CloseDecision = {
  readonly next: Closing;
  /** Keep the window for now. */
  readonly keep: boolean;
  /** Tell the page to save. */
  readonly ask: boolean;
};

/**
 * What happens when the window is asked to close.
 *
 * @param pageAlive false while there is no page to ask: not loaded yet, or its process is gone
 */
export function decideClose(closing: Closing, pageAlive: boolean): CloseDecision {
  if (closing === 'free' || !pageAlive) return { next: 'free', keep: false, ask: false };
  return { next: 'asking', keep: true, ask: closing === 'open' };
}

/**
 * What becomes of the handshake when the page answers, or its time is up: an answer to a question nobody asked
 * (a page that reloaded, say) closes nothing.
 */
export function decideAnswer(closing: Closing): { readonly next: Closing; readonly close: boolean } {
  return closing === 'asking' ? { next: 'free', close: true } : { next: closing, close: false };
}
