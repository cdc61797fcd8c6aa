import { Copy, PenLine } from 'lucide-react';
import { useEffect } from 'react';
import { channels } from '../../../../shared/channels.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { SaveStatus } from '../../../workspace/SaveStatus.tsx';
import { DraftsMenu } from '../drafts/DraftsMenu.tsx';
import { writeAgain } from '../drafts/store.ts';
import heading from '../heading.module.css';
import { CopyPanel } from '../panel/CopyPanel.tsx';
import { copyButtonId, copyDraft, focusCopyButton } from '../panel/copying.ts';
import { Recipient } from './Recipient.tsx';
import styles from './SentRecord.module.css';
import { useTemplateTitle } from './template-title.ts';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

type SentRecordProps = { readonly draft: Draft; readonly sent: NonNullable<Draft['sent']> };

/** A message that was sent, exactly as it went out: nothing here can be changed, but it can be written again. */
export function SentRecord({ draft, sent }: SentRecordProps) {
  const templateTitle = useTemplateTitle(draft);
  useEffect(() => {
    // What the keyboard was on, a copy button too, went with the form, before the record's code was there.
    if (document.activeElement === document.body) focusCopyButton();
  }, []);
  return (
    <main className={styles.main}>
      <div className={styles.top}>
        <SaveStatus />
        <DraftsMenu draftId={draft.id} />
      </div>
      <article className={styles.record} aria-labelledby="record-heading">
        <h1 id="record-heading" className={`${heading.heading} ${styles.heading}`} tabIndex={-1}>
          Sent message
        </h1>
        <p className={`${heading.title} ${styles.title}`}>
          To <bdi>{draft.answers.name.trim() || 'someone without a name'}</bdi>
        </p>
        <p className={styles.text} dir="auto">
          {sent.text}
        </p>
        <dl className={styles.facts}>
          <dt>To</dt>
          <dd>
            <Recipient draft={draft} />
          </dd>
          {channels[draft.channel].subject !== null && draft.subject.trim() !== '' && (
            <>
              <dt>Subject</dt>
              <dd>
                <bdi>{draft.subject}</bdi>
              </dd>
            </>
          )}
          <dt>Sent</dt>
          <dd>
            <time dateTime={sent.at}>{moment.format(new Date(sent.at))}</time>
          </dd>
          <dt>By</dt>
          <dd>{channels[draft.channel].label}</dd>
          <dt>Purpose</dt>
          <dd>{purposes[draft.purpose].label}</dd>
          {templateTitle !== null && (
            <>
              <dt>Template</dt>
              <dd>
                <bdi>{templateTitle}</bdi>
                {draft.message.edited !== null && ', then edited by you'}
              </dd>
            </>
          )}
        </dl>
        <p className={styles.note}>This is a record: it stays as it was sent. To say more, write again.</p>
        <div className={styles.buttons}>
          <Button look="primary" onClick={() => writeAgain(draft.id)}>
            <PenLine size={15} aria-hidden /> Write again
          </Button>
          <Button id={copyButtonId} onClick={() => void copyDraft(draft.id)}>
            <Copy size={15} aria-hidden /> Copy message
          </Button>
        </div>
        <CopyPanel draft={draft} />
      </article>
    </main>
  );
}
