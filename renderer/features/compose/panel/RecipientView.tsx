import { useDeferredValue } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { greetingName } from '../../../../shared/people/names.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import type { Span } from '../../../../shared/span.ts';
import { Button } from '../../../ui/Button.tsx';
import columns from '../../../ui/columns.module.css';
import { useMessage } from '../drafts/compose-draft.ts';
import { setFit } from '../drafts/store.ts';
import { CoachPanel } from './CoachPanel.tsx';
import { CopyPanel } from './CopyPanel.tsx';
import { useReading } from './coaching.ts';
import { copyButtonId, copyDraft } from './copying.ts';
import { FitPanel } from './FitPanel.tsx';
import { MessageCard } from './MessageCard.tsx';
import { ReceivedRequest } from './ReceivedRequest.tsx';
import styles from './RecipientView.module.css';
import { useFreshHistory } from './use-fresh-history.ts';
import { Verdict } from './Verdict.tsx';

/** The message as its recipient will see it, what they will ask, and the way to the clipboard. */
export function RecipientView({ draft }: { readonly draft: Draft }) {
  const { message } = useMessage(draft);
  useFreshHistory();
  // Reading may lag behind the keys; the words themselves never do.
  const readLast = useDeferredValue(draft);
  const { text: textRead } = useMessage(readLast).message;
  const reading = useReading(readLast);
  const isUnderWay = !message.isEdited && message.unfilled.length > 0;
  // Until the newest words are read, marks stay where the words are still the same.
  const stillThere = ({ start, end }: Span) =>
    !isUnderWay && textRead.slice(start, end) === message.text.slice(start, end);
  const findings = reading?.findings.filter(stillThere) ?? [];
  const repeated = reading?.sameness?.spans.filter(stillThere) ?? [];
  const name = greetingName(draft.answers.name, draft.answers.callThem) || 'they';
  const isOver = message.length > message.limit;
  const count = `${message.length.toLocaleString('en-GB')} of ${message.limit.toLocaleString('en-GB')}`;
  return (
    <aside className={`${columns.aside} ${styles.view}`} aria-label="As they will see it">
      <div className={styles.head}>
        <h2 className={styles.title}>
          As <bdi>{name}</bdi> will see it
        </h2>
        {/* Found as a status, but not read out at every key: only passing the limit is announced. */}
        <output className={styles.count} data-over={isOver || undefined} aria-live="off">
          {count}
        </output>
        <span className="visually-hidden" aria-live="polite">
          {isOver ? 'The message is over the limit.' : ''}
        </span>
        {!isUnderWay && (
          <div className={styles.verdict}>
            <Verdict reading={reading} />
          </div>
        )}
      </div>
      <div className={styles.scroll}>
        <MessageCard draft={draft} message={message} findings={findings} repeated={repeated} />
        <FitPanel draft={draft} message={message} />
        {purposes[draft.purpose].answersTheirs && draft.answers.receivedMessage.trim() !== '' && (
          <ReceivedRequest draft={draft} text={message.text} live={message.live} />
        )}
        <CoachPanel draft={draft} reading={reading} isUnderWay={isUnderWay} name={name} />
      </div>
      <div className={styles.foot}>
        <CopyPanel draft={draft} />
        <div className={styles.buttons}>
          <Button
            id={copyButtonId}
            look="primary"
            className={styles.copy}
            disabled={message.isPending}
            onClick={() => void copyDraft(draft.id)}
          >
            Copy message
          </Button>
          <Button
            aria-pressed={draft.message.fit && !message.isEdited}
            onClick={() => setFit(draft.id, !draft.message.fit || message.isEdited)}
          >
            Fit
          </Button>
        </div>
      </div>
    </aside>
  );
}
