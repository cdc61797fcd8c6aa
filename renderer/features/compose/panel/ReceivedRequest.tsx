import { useMemo } from 'react';
import type { LanguagePack } from '../../../../shared/coach/languages/language-pack.ts';
import { readReceived } from '../../../../shared/coach/received/read-received.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { useLanguage } from '../../../workspace/language.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { QuestionList } from './QuestionList.tsx';
import styles from './ReceivedRequest.module.css';
import { Replies } from './Replies.tsx';

type ReceivedRequestProps = {
  readonly draft: Draft;
  /** The reply as it stands. */
  readonly text: string;
  /** What the answers made of it. */
  readonly live: string;
};

/** The request the user received, read as the coach reads their own, and the replies to choose from. */
export function ReceivedRequest(props: ReceivedRequestProps) {
  const languagePack = useLanguage((state) => state.languagePack);
  const hasFailed = useLanguage((state) => state.hasFailed);
  return (
    <section className={styles.request} aria-labelledby="received-heading">
      <h2 id="received-heading" className={styles.heading}>
        What they wrote
      </h2>
      <blockquote className={styles.text} dir="auto">
        {props.draft.answers.receivedMessage}
      </blockquote>
      {languagePack === null ? (
        <p>
          {hasFailed ? 'The coach could not be loaded. You can write your reply all the same.' : 'Reading…'}
        </p>
      ) : (
        <ReadRequest {...props} languagePack={languagePack} />
      )}
    </section>
  );
}

function ReadRequest({
  draft,
  text,
  live,
  languagePack,
}: ReceivedRequestProps & { readonly languagePack: LanguagePack }) {
  const profile = useWorkspace((workspace) => workspace.profile);
  const { receivedMessage, name, callThem, commonConnections } = draft.answers;
  const { verdict, questions, replies } = useMemo(
    () =>
      readReceived({
        text: receivedMessage,
        senderName: name,
        callThem,
        commonConnections,
        profile,
        languagePack,
      }),
    [receivedMessage, name, callThem, commonConnections, profile, languagePack],
  );
  return (
    <>
      <p className={styles.verdict}>{verdict}</p>
      <QuestionList questions={questions} />
      <Replies draftId={draft.id} replies={replies} text={text} live={live} />
    </>
  );
}
