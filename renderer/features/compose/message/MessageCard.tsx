import type { ReactNode } from 'react';
import { channels } from '../../../../shared/channels.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { useWorkspace } from '../../../workspace/store.ts';
import styles from './MessageCard.module.css';

type MessageCardProps = {
  readonly draft: Draft;
  /** Whether its words are edited in it; otherwise it only shows them, beside the form. */
  readonly isEditor?: boolean;
  readonly children: ReactNode;
};

/** The message in the recipient's inbox. */
export function MessageCard({ draft, isEditor = false, children }: MessageCardProps) {
  const profile = useWorkspace((workspace) => workspace.profile);
  // Only a note comes with the two buttons of an invitation.
  const isInvitation = purposes[draft.purpose].isInvitation && channels[draft.channel].isNote;
  return (
    <article className={isEditor ? `${styles.card} ${styles.editor}` : styles.card} aria-label="Preview">
      <header className={styles.sender}>
        <Avatar name={profile.name} />
        <div className={styles.who}>
          <bdi className={styles.name}>{profile.name.trim() || 'You'}</bdi>
          <bdi className={styles.role}>{[profile.role, profile.location].filter(Boolean).join(' · ')}</bdi>
        </div>
      </header>
      {children}
      {isInvitation && (
        <p className={styles.choices} aria-hidden>
          <span className={styles.choice}>Ignore</span>
          <span className={`${styles.choice} ${styles.accept}`}>Accept</span>
        </p>
      )}
    </article>
  );
}
