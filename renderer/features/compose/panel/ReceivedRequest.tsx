import { useMemo } from 'react';
import { readReceived } from '../../../../shared/coach/received.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage } from '../../../workspace/language.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { editMessage } from '../drafts/store.ts';
import { QuestionList } from './QuestionList.tsx';
import styles from './ReceivedRequest.module.css';

const titles = {
  ready: 'A request worth accepting',
  nearly: 'Something is missing',
  blind: 'Blind outreach',
} as const;

/** The request the user received, read as the coach reads their own, and the reply that asks what is missing. */
export function ReceivedRequest({ draft, live }: { readonly draft: Draft; readonly live: string }) {
  const profile = useWorkspace((workspace) => workspace.profile);
  const languagePack = useLanguage((state) => state.languagePack);
  const { receivedMessage, name, callThem, commonConnections } = draft.answers;
  const reading = useMemo(
    () =>
      readReceived({
        text: receivedMessage,
        senderName: name,
        callThem,
        commonConnections,
        profile,
        known: null,
        languagePack,
      }),
    [receivedMessage, name, callThem, commonConnections, profile, languagePack],
  );
  return (
    <section className={styles.request} aria-labelledby="received-heading">
      <h2 id="received-heading" className={styles.heading}>
        What they wrote
      </h2>
      <blockquote className={styles.text} dir="auto">
        {receivedMessage}
      </blockquote>
      <p className={styles.verdict}>{titles[reading.verdict.kind]}</p>
      <QuestionList questions={reading.questions} />
      <Button onClick={() => editMessage(draft.id, reading.reply, live, null)}>
        {reading.missing.length === 0 ? 'Use a reply that accepts' : 'Use a reply that asks what is missing'}
      </Button>
    </section>
  );
}
