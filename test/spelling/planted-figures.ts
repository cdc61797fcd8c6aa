/** What the check of spelling does with the messages that were written to measure it: plain counting. */

import { overlaps } from '../../shared/span.ts';
import type { SpellingMark } from '../../shared/spelling/spelling-mark.ts';
import type { Share } from '../coach/figures.ts';
import { kindOf, type MistakeKind, type PlantedMessage, withWords } from './planted.ts';

export type ReadMessage = { readonly message: PlantedMessage; readonly marks: readonly SpellingMark[] };

export type PlantedFigures = {
  readonly marksRight: Share;
  /** Messages in which something is marked that is right. */
  readonly alarmed: Share;
  readonly namesMarked: Share;
  readonly found: Share;
  /** Of the mistakes found, those whose first suggestion makes the text what was meant. */
  readonly firstRight: Share;
};

function share<T>(of: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: of.filter(isRight).length, all: of.length };
}

/** The marks in a message that lie on no mistake. */
export function falseAlarms({ message, marks }: ReadMessage): readonly SpellingMark[] {
  return marks.filter((mark) => !message.mistakes.some((mistake) => overlaps(mark, mistake)));
}

/** The mistakes of all messages, each with its first mark, if any. */
function mistakesOf(read: readonly ReadMessage[]) {
  return read.flatMap(({ message, marks }) =>
    message.mistakes.map((mistake) => ({
      mistake,
      text: message.text,
      mark: marks.find((mark) => overlaps(mark, mistake)),
    })),
  );
}

export function plantedFigures(read: readonly ReadMessage[]): PlantedFigures {
  const mistakes = mistakesOf(read);
  const isRight = ({ text, mistake, mark }: (typeof mistakes)[number]) =>
    mark !== undefined &&
    withWords(text, mark, mark.suggestions[0] ?? '') === withWords(text, mistake, mistake.meant);
  const marks = read.reduce((sum, one) => sum + one.marks.length, 0);
  const wrong = read.reduce((sum, one) => sum + falseAlarms(one).length, 0);
  const names = read.flatMap(({ message, marks }) =>
    message.names.map((name) => marks.some((mark) => overlaps(mark, name))),
  );
  return {
    marksRight: { right: marks - wrong, all: marks },
    alarmed: share(read, (one) => falseAlarms(one).length > 0),
    namesMarked: share(names, (isMarked) => isMarked),
    found: share(mistakes, ({ mark }) => mark !== undefined),
    firstRight: share(
      mistakes.filter(({ mark }) => mark !== undefined),
      isRight,
    ),
  };
}

/** The share of mistakes found, by what they are; `isWord` knows the words that everybody uses. */
export function foundByKind(
  read: readonly ReadMessage[],
  isWord: (word: string) => boolean,
): ReadonlyMap<MistakeKind, Share> {
  const byKind = Map.groupBy(mistakesOf(read), ({ mistake }) => kindOf(mistake, isWord));
  return new Map([...byKind].map(([kind, found]) => [kind, share(found, ({ mark }) => mark !== undefined)]));
}
