/**
 * The close handshake: the page is asked to save what it still holds, and the window goes once it has. Where it cannot
 * save, or does not answer, the user decides. The decisions, apart from the window they are about.
 */

/**
 * `open`: nobody asked to close. `asking`: the page was told to save. `deciding`: the user is asked whether to lose the
 * last changes. `free`: nothing holds the window any more.
 */
export type Closing = 'open' | 'asking' | 'deciding' | 'free';

/** How long the page has to save before the user is asked, in milliseconds. */
export const longestGoodbye = 4_000;

/** What became of the page's last changes; the reason is a sentence. */
export type SaveOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'no-answer' };

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
  if (closing === 'open') return { next: 'asking', keep: true, ask: true };
  return { next: closing, keep: true, ask: false };
}

export type OutcomeDecision = {
  readonly next: Closing;
  readonly close: boolean;
  /** Why the user has to be asked before anything is lost; null when there is nothing to ask. */
  readonly reason: string | null;
};

/**
 * What follows once the page has answered, or its time is up. An answer to a question nobody asked (of a page that
 * reloaded, say) closes nothing; the good news that comes late closes the window even while the user is being asked.
 */
export function decideOutcome(closing: Closing, outcome: SaveOutcome): OutcomeDecision {
  const isWaited = closing === 'asking' || closing === 'deciding';
  if (isWaited && outcome.kind === 'saved') return { next: 'free', close: true, reason: null };
  if (closing !== 'asking') return { next: closing, close: false, reason: null };
  const reason = outcome.kind === 'failed' ? outcome.reason : 'The window does not answer.';
  return { next: 'deciding', close: false, reason };
}

/** What goes with the window: the app, or the quick note alone, which is closed without anybody quitting. */
export type Leaving = 'app' | 'note';

const leavingWords = {
  app: { now: 'If you quit now', anyway: 'Quit anyway' },
  note: { now: 'If you close the note now', anyway: 'Close anyway' },
} as const;

/** What the user is asked before words are lost. Going back comes first: it is what Enter and Escape mean. */
export function unsavedQuestion(reason: string, leaving: Leaving) {
  const { now, anyway } = leavingWords[leaving];
  return {
    type: 'warning' as const,
    message: 'Your last changes could not be saved.',
    detail: `${reason}\n\n${now}, they are lost.`,
    buttons: ['Go back', anyway],
    defaultId: 0,
    cancelId: 0,
  };
}

/** Whether the button that was pressed, by its place in `unsavedQuestion`, gives the changes up. */
export function isLeavingAnyway(response: number): boolean {
  return response === 1;
}
