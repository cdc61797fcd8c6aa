import { useId } from 'react';
import { flushSync } from 'react-dom';
import { stepOfWords } from '../../../../shared/compose/step-of-words.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { goToMark } from '../../../spelling/next-mark.ts';
import { useSpelling } from '../../../spelling/use-spelling.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessage } from '../drafts/compose-draft.ts';
import { goToStep } from '../drafts/store.ts';

/**
 * How many words of a message look misspelt, told where it is copied: it stops nobody, since a dictionary knows less than its
 * writer. A click leads to the first of them, in the answer where one makes it; nothing where none is.
 */
export function MisspeltWords({ draft }: { readonly draft: Draft }) {
  const { message } = useMessage(draft);
  const { text } = message;
  const [first, ...others] = useSpelling(useId(), text, true);
  if (first === undefined) return null;
  const words = text.slice(first.start, first.end);
  const lead = () => {
    // What is to be gone to is first drawn.
    flushSync(() => goToStep(draft.id, message.isEdited ? 'message' : stepOfWords(words, draft)));
    void goToMark(1);
  };
  const label = others.length === 0 ? '1 word looks misspelt' : `${others.length + 1} words look misspelt`;
  return (
    <Button look="quiet" onClick={lead}>
      {label}
    </Button>
  );
}
