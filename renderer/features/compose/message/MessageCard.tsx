import { memo, type ReactNode } from 'react';
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

/** Where it arrives: an invitation with two buttons, a mailbox, or a conversation. */
function lookOf({ purpose, channel }: Draft): 'invitation' | 'mail' | 'chat' {
  const { isNote, subject } = channels[channel];
  if (subject !== null) return 'mail';
  return isNote && purposes[purpose].isInvitation ? 'invitation' : 'chat';
}

const Sender = memo(function Sender() {
  const profile = useWorkspace((workspace) => workspace.profile);
  return (
    <header className={styles.sender}>
      <Avatar name={profile.name} />
      <div className={styles.who}>
        <bdi className={styles.name}>{profile.name.trim() || 'You'}</bdi>
        <bdi className={styles.role}>{[profile.role, profile.location].filter(Boolean).join(' · ')}</bdi>
      </div>
    </header>
  );
});

/** To whom a mail goes, and what it is about, unless that is being written just below. */
function MailHead({ draft, isEditor }: { readonly draft: Draft; readonly isEditor: boolean }) {
  const lines = [
    ['To', draft.answers.name.trim() || 'no one yet'],
    ...(isEditor ? [] : [['Subject', draft.subject.trim() || 'none yet']]),
  ];
  return (
    <dl className={styles.mailHead}>
      {lines.map(([label, value]) => (
        <div key={label} className={styles.line}>
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The message as it arrives with its recipient. */
export function MessageCard({ draft, isEditor = false, children }: MessageCardProps) {
  const look = lookOf(draft);
  return (
    <article
      className={isEditor ? `${styles.card} ${styles.editor}` : styles.card}
      aria-label="Preview"
      data-look={look}
    >
      <Sender />
      {look === 'mail' && <MailHead draft={draft} isEditor={isEditor} />}
      {look === 'chat' ? <div className={styles.bubble}>{children}</div> : children}
      {look === 'invitation' && (
        <p className={styles.choices} aria-hidden>
          <span className={styles.choice}>Ignore</span>
          <span className={`${styles.choice} ${styles.accept}`}>Accept</span>
        </p>
      )}
    </article>
  );
}
