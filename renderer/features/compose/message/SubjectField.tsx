import type { ChannelId } from '../../../../shared/channels.ts';
import { offeredSubject, subjectLength, subjectLimit } from '../../../../shared/compose/subject.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { changeDraft } from '../drafts/store.ts';
import { copyDraft, copySubject } from '../panel/copying.ts';
import styles from './SubjectField.module.css';

function count(channel: ChannelId, subject: string): string {
  const limit = subjectLimit(channel);
  const length = subjectLength(channel, subject);
  return limit === null ? `${length}` : `${length} of ${limit}`;
}

/** The subject of a message, for the channels that have one: counted, and copied apart or together with the message. */
export function SubjectField({ draft }: { readonly draft: Draft }) {
  const { id, channel, subject } = draft;
  const change = (text: string, field: string | null) =>
    changeDraft(id, field, (before) => ({ ...before, subject: text }));
  const offered = offeredSubject(draft);
  return (
    <div className={styles.subject}>
      <Field
        label="Subject"
        aside={count(channel, subject)}
        isProse
        value={subject}
        onChange={(text) => change(text, 'subject')}
      />
      <div className={styles.actions}>
        {subject.trim() === ''
          ? offered !== '' && (
              <Button look="chip" onClick={() => change(offered, null)}>
                {offered}
              </Button>
            )
          : [
              <Button key="subject" look="quiet" onClick={() => void copySubject(id)}>
                Copy subject
              </Button>,
              <Button key="both" look="quiet" onClick={() => void copyDraft(id, { withSubject: true })}>
                Copy subject and message
              </Button>,
            ]}
      </div>
    </div>
  );
}
