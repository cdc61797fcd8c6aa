import { Fragment, type ReactNode } from 'react';
import type { ComposedMessage } from '../../../shared/compose/compose-message.ts';
import { gapLabel } from '../../../shared/compose/gap-label.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import styles from './MessageCard.module.css';

/** The text with every gap that is still to be filled shown by its label. */
function withGaps({ text, unfilled }: ComposedMessage): ReactNode {
  let at = 0;
  const pieces = unfilled.map((gap) => {
    const before = text.slice(at, gap.start);
    at = gap.end;
    return (
      <Fragment key={gap.start}>
        {before}
        <mark className={styles.gap}>{gapLabel(gap.text).toLowerCase()}</mark>
      </Fragment>
    );
  });
  return [...pieces, text.slice(at)];
}

/** The message in the recipient's inbox. */
export function MessageCard({
  draft,
  message,
}: {
  readonly draft: Draft;
  readonly message: ComposedMessage;
}) {
  const profile = useWorkspace((workspace) => workspace.profile);
  const isRequest = draft.purpose === 'connection-request';
  return (
    <article className={styles.card} aria-label="Preview">
      <header className={styles.sender}>
        <Avatar name={profile.name} />
        <div className={styles.who}>
          <bdi className={styles.name}>{profile.name.trim() || 'You'}</bdi>
          <bdi className={styles.role}>{[profile.role, profile.location].filter(Boolean).join(' · ')}</bdi>
        </div>
      </header>
      <p className={styles.text} dir="auto">
        {message.text === '' ? 'Your message appears here as you answer.' : withGaps(message)}
      </p>
      {isRequest && (
        <p className={styles.choices} aria-hidden>
          <span className={styles.choice}>Ignore</span>
          <span className={`${styles.choice} ${styles.accept}`}>Accept</span>
        </p>
      )}
    </article>
  );
}
