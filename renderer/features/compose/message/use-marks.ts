/** What is marked in a draft's message: what the coach finds in it, and what went to somebody else before. */
import type { CoachReading, Finding } from '../../../../shared/coach/coach-types.ts';
import type { ComposedMessage } from '../../../../shared/compose/compose-message.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Span } from '../../../../shared/span.ts';
import { useMessage } from '../drafts/compose-draft.ts';
import { useReading } from '../panel/coaching.ts';

type Marked = {
  readonly message: ComposedMessage;
  /** Null until the coach can read. */
  readonly reading: CoachReading | null;
  readonly findings: readonly Finding[];
  readonly repeated: readonly Span[];
};

/**
 * The draft's message with its marks. The words are always the newest; reading may lag behind the keys, and until they
 * are read marks stay where the words are still the same.
 *
 * @param readLast the draft that is read, as it is or as it was a moment ago
 */
export function useMarks(draft: Draft, readLast: Draft): Marked {
  const { message } = useMessage(draft);
  const { text: textRead } = useMessage(readLast).message;
  const reading = useReading(readLast);
  // While the form is still making the message, it is not judged.
  const isUnderWay = !message.isEdited && message.unfilled.length > 0;
  const stillThere = ({ start, end }: Span) =>
    !isUnderWay && textRead.slice(start, end) === message.text.slice(start, end);
  return {
    message,
    reading,
    findings: reading?.findings.filter(stillThere) ?? [],
    repeated: reading?.sameness?.spans.filter(stillThere) ?? [],
  };
}
