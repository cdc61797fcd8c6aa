import { memo, Suspense } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { nameOr } from '../../../../shared/people/call-them.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import columns from '../../../ui/columns.module.css';
import foot from '../../../ui/foot.module.css';
import { lazily } from '../../../ui/lazily.tsx';
import { setFit } from '../drafts/store.ts';
import { FitState } from '../message/FitState.tsx';
import { MessageCard } from '../message/MessageCard.tsx';
import { MessageText } from '../message/MessageText.tsx';
import { useMarks } from '../message/use-marks.ts';
import { CoachPanel } from './CoachPanel.tsx';
import { CopyPanel } from './CopyPanel.tsx';
import { copyButtonId, copyDraft } from './copying.ts';
import { useJudgement } from './judging.ts';
import styles from './RecipientView.module.css';
import { useFreshHistory } from './use-fresh-history.ts';
import { Verdict } from './Verdict.tsx';

/** Of a first request there is nothing that was said before. */
const Exchange = lazily(async () => (await import('./Exchange.tsx')).Exchange);

/** What checks the spelling is fetched once there is a message to check. */
const MisspeltWords = lazily(async () => (await import('./MisspeltWords.tsx')).MisspeltWords);

/** Reads what was received, which few drafts answer. */
const ReceivedRequest = lazily(async () => (await import('./ReceivedRequest.tsx')).ReceivedRequest);

/**
 * What the message comes to, what its recipient will ask, and the way to the clipboard. The message itself is shown
 * beside the form that makes it; on the last step it stands there, where it is edited.
 */
export const RecipientView = memo(function RecipientView({ draft }: { readonly draft: Draft }) {
  const { message, reading, findings, repeated } = useMarks(draft, draft);
  useFreshHistory();
  const name = nameOr(draft.answers, 'they');
  const judgement = useJudgement(draft);
  const isOver = message.length > message.limit;
  const count = `${message.length.toLocaleString('en-GB')} of ${message.limit.toLocaleString('en-GB')}`;
  const isEditedBeside = draft.step === 'message';
  return (
    <aside className={`${columns.aside} ${styles.view}`} aria-label="As they will see it">
      <div className={styles.head}>
        <h2 className={styles.title}>
          {isEditedBeside ? (
            <>
              How it reads to <bdi>{nameOr(draft.answers, 'them')}</bdi>
            </>
          ) : (
            <>
              As <bdi>{name}</bdi> will see it
            </>
          )}
        </h2>
        {/* Found as a status, but not read out at every key: only passing the limit is announced. */}
        <output className={styles.count} data-over={isOver || undefined} aria-live="off">
          {count}
        </output>
        <span className="visually-hidden" aria-live="polite">
          {isOver ? 'The message is over the limit.' : ''}
        </span>
        <div className={styles.verdict}>
          <Verdict judgement={judgement} reading={reading} />
        </div>
      </div>
      <div className={styles.scroll}>
        <Suspense fallback={null}>
          <Exchange draft={draft} />
        </Suspense>
        {!isEditedBeside && (
          <>
            <MessageCard draft={draft}>
              <MessageText message={message} findings={findings} repeated={repeated} />
            </MessageCard>
            <FitState draft={draft} message={message} />
          </>
        )}
        {purposes[draft.purpose].theirs === 'request' && draft.answers.receivedMessage.trim() !== '' && (
          <Suspense fallback={null}>
            <ReceivedRequest draft={draft} text={message.text} live={message.live} />
          </Suspense>
        )}
        <CoachPanel draft={draft} reading={reading} judgement={judgement} name={name} />
      </div>
      <div className={`${foot.foot} ${styles.foot}`}>
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
        {/* Told of what is ready or nearly so: while it is being made, the boxes say it. */}
        <div role="status" className={styles.misspelt}>
          {judgement.kind !== 'under-way' && judgement.kind !== 'unread' && (
            <Suspense fallback={null}>
              <MisspeltWords draft={draft} />
            </Suspense>
          )}
        </div>
        {/* Shown above the buttons, so that they stay where they are, and reached behind them, as it comes of them. */}
        <CopyPanel draft={draft} />
      </div>
    </aside>
  );
});
