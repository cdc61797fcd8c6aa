/** What is offered at marked words that were clicked with the right button. */
import type { SpellingMark } from '../../shared/spelling/spelling-mark.ts';
import { getWorkspace } from '../workspace/store.ts';
import { openMark } from './next-mark.ts';
import { ignoreMark, learnWord } from './own-words.ts';
import { meetMark } from './right-click.ts';

type Marked = {
  readonly boxId: string;
  readonly mark: SpellingMark;
  /** The words that are marked. */
  readonly words: string;
  /** Puts a suggestion in their place. */
  readonly put: (suggestion: string) => void;
};

/** Has the host offer it in its own menu; a browser’s knows nothing of the marks, and the page’s takes its place. */
export function offerMark(event: Pick<Event, 'preventDefault'>, { boxId, mark, words, put }: Marked): void {
  const { suggestions, word, start } = mark;
  if (!getWorkspace().capabilities.desktop) {
    event.preventDefault();
    openMark(boxId, start, false);
    return;
  }
  meetMark({
    suggestions,
    canLearn: word !== null,
    carryOut: (answer) => {
      if (answer.kind === 'put') put(answer.suggestion);
      else if (answer.kind === 'ignore') ignoreMark(mark, words);
      else if (word !== null) learnWord(word);
    },
  });
}
