import { useId } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { exchangeOf, type Said } from '../../../../shared/people/exchange.ts';
import { nextBasic } from '../../../../shared/people/next-basic.ts';
import { relativeDate } from '../../../../shared/people/relative-date.ts';
import { topicsSpokenOf } from '../../../../shared/people/spoken-of.ts';
import { askedBy, purposes } from '../../../../shared/purposes/purposes.ts';
import { Remark, RemarkButton } from '../../../ui/Remark.tsx';
import { useClock } from '../../../workspace/clock.ts';
import { usePerson } from '../../../workspace/people.ts';
import { changeAnswer } from '../drafts/store.ts';
import styles from './Exchange.module.css';

type WordsProps = {
  /** Who wrote it. */
  readonly who: string;
  readonly said: Said;
  /** Their question in it that waits for an answer. */
  readonly question?: string | null;
};

/** A message as it was written, their open question marked in it. */
function Words({ who, said, question = null }: WordsProps) {
  const clock = useClock();
  const when = said.at === null ? '' : ` ${relativeDate(said.at, clock)}`;
  const at = question === null ? -1 : said.text.lastIndexOf(question);
  return (
    <figure className={styles.said} data-asks={question !== null || undefined}>
      <figcaption className={styles.who}>
        {who}
        {when}
      </figcaption>
      {said.text !== '' && (
        <blockquote className={styles.text} dir="auto">
          {at < 0 || question === null ? (
            said.text
          ) : (
            <>
              {said.text.slice(0, at)}
              <mark className={styles.question}>{question}</mark>
              {said.text.slice(at + question.length)}
            </>
          )}
        </blockquote>
      )}
    </figure>
  );
}

/** What is not known of them yet and could be asked, until the draft asks something. */
function NextToAsk({ draft, received }: { readonly draft: Draft; readonly received: string }) {
  const person = usePerson(draft.personId);
  const next = nextBasic({ ...person, ...draft.answers }, topicsSpokenOf(received, person));
  const isInDialogue = purposes[draft.purpose].theirs === 'message' && askedBy(draft.purpose).has('question');
  if (next === null || !isInDialogue || draft.answers.question.trim() !== '') return null;
  return (
    <Remark label="Worth asking" look="calm">
      <span>{next.unknown}</span>
      <RemarkButton onClick={() => changeAnswer(draft.id, 'question', next.question)}>
        Ask: “{next.question}”
      </RemarkButton>
    </Remark>
  );
}

/** What was said last between the two, beside the message that goes on from it; and what could be asked next. */
export function Exchange({ draft }: { readonly draft: Draft }) {
  const person = usePerson(draft.personId);
  const id = useId();
  const { theirs } = purposes[draft.purpose];
  const received = theirs === null ? '' : draft.answers.receivedMessage;
  const exchange = exchangeOf(received, person?.messages ?? []);
  if (theirs === 'request' || (exchange === null && theirs === null)) return null;
  return (
    <section className={styles.exchange} aria-labelledby={id}>
      <h2 id={id} className={exchange === null ? 'visually-hidden' : styles.heading}>
        What was said last
      </h2>
      {exchange?.before && <Words who="You wrote" said={exchange.before} />}
      {exchange?.theirs && <Words who="They wrote" said={exchange.theirs} question={exchange.question} />}
      {exchange?.mine && <Words who="You wrote" said={exchange.mine} />}
      {/* What they asked comes first. */}
      {(exchange?.question ?? null) === null || draft.answers.answerToThem.trim() !== '' ? (
        <NextToAsk draft={draft} received={received} />
      ) : null}
    </section>
  );
}
