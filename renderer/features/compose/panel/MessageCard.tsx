import type { Finding } from '../../../../shared/coach/coach-types.ts';
import type { ComposedMessage } from '../../../../shared/compose/compose-message.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import type { Span } from '../../../../shared/span.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { useWorkspace } from '../../../workspace/store.ts';
import styles from './MessageCard.module.css';
import { MessageText } from './MessageText.tsx';

type MessageCardProps = {
  readonly draft: Draft;
  readonly message: ComposedMessage;
  readonly findings: readonly Finding[];
  readonly repeated: readonly Span[];
};

/** The message in the recipient's inbox. */
export function MessageCard({ draft, message, findings, repeated }: MessageCardProps) {
  const profile = useWorkspace((workspace) => workspace.profile);
  const isInvitation = purposes[draft.purpose].isInvitation;
  return (
    <article className={styles.card} aria-label="Preview">
      <header className={styles.sender}>
        <Avatar name={profile.name} />
        <div className={styles.who}>
          <bdi className={styles.name}>{profile.name.trim() || 'You'}</bdi>
          <bdi className={styles.role}>{[profile.role, profile.location].filter(Boolean).join(' · ')}</bdi>
        </div>
      </header>
      <MessageText message={message} findings={findings} repeated={repeated} />
      {isInvitation && (
        <p className={styles.choices} aria-hidden>
          <span className={styles.choice}>Ignore</span>
          <span className={`${styles.choice} ${styles.accept}`}>Accept</span>
        </p>
      )}
    </article>
  );
}
