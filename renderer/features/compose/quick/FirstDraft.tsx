import { memo } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { nameOr } from '../../../../shared/people/call-them.ts';
import { MessageText } from '../message/MessageText.tsx';
import { useMarks } from '../message/use-marks.ts';
import { useJudgement } from '../panel/judging.ts';
import { Verdict } from '../panel/Verdict.tsx';
import styles from './FirstDraft.module.css';

/** The message as far as it goes, how long it is, and what it comes to. It is judged and sent in the composer. */
export const FirstDraft = memo(function FirstDraft({ draft }: { readonly draft: Draft }) {
  const { message, reading } = useMarks(draft, draft);
  const judgement = useJudgement(draft);
  const name = nameOr(draft.answers, 'they');
  const isOver = message.length > message.limit;
  return (
    <section className={styles.draft} aria-label="First draft">
      <div className={styles.head}>
        <h2 className={styles.title}>
          As <bdi>{name}</bdi> will see it
        </h2>
        <output className={styles.count} data-over={isOver || undefined} aria-live="off">
          {message.length.toLocaleString('en-GB')} of {message.limit.toLocaleString('en-GB')}
        </output>
      </div>
      <article className={styles.paper} aria-label="Preview">
        <MessageText message={message} findings={[]} repeated={[]} />
      </article>
      <Verdict judgement={judgement} reading={reading} />
    </section>
  );
});
