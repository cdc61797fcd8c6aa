/** What a right click met, for the menu that the desktop shows: the page alone knows which of its words are marked. */
import type { HostEvent } from '../../shared/contract.ts';
import type { SpellingAnswer, SpellingOffer } from '../../shared/spelling/spelling-mark.ts';
import { api } from '../api/client.ts';

type Met = SpellingOffer & { readonly carryOut: (answer: SpellingAnswer) => void };

let met: Met | null = null;

/** Called where marked words were clicked, before the menu is shown. */
export function meetMark(mark: Met): void {
  met = mark;
}

function offer(): SpellingOffer | null {
  return met && { suggestions: met.suggestions, canLearn: met.canLearn };
}

function answer(event: HostEvent) {
  if (event.kind === 'right-click') void api.showContextMenu({ spelling: offer() });
  if (event.kind === 'spelling') met?.carryOut(event.answer);
}

/** Answers the host from now on. What the click before met is forgotten as soon as there is another. */
export function answerRightClicks(page: Pick<Document, 'addEventListener'>): void {
  page.addEventListener(
    'contextmenu',
    () => {
      met = null;
    },
    true,
  );
  api.onHostEvent(answer);
}
