import { Check } from 'lucide-react';
import { useId } from 'react';
import type { Reply } from '../../../../shared/coach/received/replies.ts';
import { Button } from '../../../ui/Button.tsx';
import { editMessage, offerUndo } from '../drafts/store.ts';
import styles from './Replies.module.css';

type RepliesProps = {
  readonly draftId: string;
  readonly replies: readonly Reply[];
  /** The message as it stands. */
  readonly text: string;
  /** What the answers made of it. */
  readonly live: string;
};

/** The replies to choose from, each one click away; the one that stands in the message is marked. */
export function Replies({ draftId, replies, text, live }: RepliesProps) {
  const headingId = useId();
  function take(reply: Reply) {
    if (reply.text === text) return;
    editMessage(draftId, reply.text, live, null);
    offerUndo(draftId, `In your message: ${reply.label}.`);
  }
  return (
    <section className={styles.replies} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        Replies to choose from
      </h3>
      <ul className={styles.list}>
        {replies.map((reply) => (
          <ReplyCard
            key={reply.label}
            reply={reply}
            isTaken={reply.text === text}
            onTake={() => take(reply)}
          />
        ))}
      </ul>
    </section>
  );
}

type ReplyCardProps = {
  readonly reply: Reply;
  readonly isTaken: boolean;
  readonly onTake: () => void;
};

function ReplyCard({ reply, isTaken, onTake }: ReplyCardProps) {
  const textId = useId();
  const action = isTaken ? 'In your message' : 'Use this reply';
  return (
    <li className={styles.card} data-taken={isTaken || undefined}>
      <p className={styles.label}>{reply.label}</p>
      <p id={textId} className={styles.text} dir="auto">
        {reply.text}
      </p>
      <Button
        look="quiet"
        aria-label={`${action}: ${reply.label}`}
        aria-describedby={textId}
        onClick={onTake}
      >
        {isTaken && <Check size={13} aria-hidden />} {action}
      </Button>
    </li>
  );
}
