import { memo } from 'react';
import { type Standing, standingOf, wordsIn } from '../../../../shared/compose/answer-standing.ts';
import { asTyped, leftOut, type RealisedAnswer } from '../../../../shared/compose/realise/realised-answer.ts';
import { type AnsweredField, listenerOf } from '../../../../shared/compose/realised-answers.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Offer } from '../../../ui/Offer.tsx';
import { Remark, RemarkButton, RemarkWords } from '../../../ui/Remark.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { useLanguage } from '../../../workspace/language.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { useMessage } from '../drafts/compose-draft.ts';
import { offerWords, problemWords, standingWords } from './answer-remarks.ts';
import { Choices } from './Choices.tsx';
import styles from './InTheMessage.module.css';
import { chooseBeginning, hasBeginnings, offeredWords, takeOffer } from './realised.ts';

type InTheMessageProps = {
  readonly draft: Draft;
  readonly field: AnsweredField;
  readonly realised: RealisedAnswer;
  /** The id of the box the answer stands in. */
  readonly boxId: string;
};

const label = 'In the message';

type Stood = { readonly standing: Standing | null; readonly words: string | null };

/** How it is with the answer in the message, and its words there; unknown while the message is the user's own. */
function useStanding(draft: Draft, field: AnsweredField, realised: RealisedAnswer): Stood {
  const { message, template } = useMessage(draft);
  const profile = useWorkspace((workspace) => workspace.profile);
  const language = useLanguage((state) => state.language);
  const { sentence } = realised;
  if (language === null || message.isEdited || message.made === null)
    return { standing: null, words: sentence };
  return {
    standing: standingOf(field, draft.answers, profile, template, message.made, language),
    words: wordsIn(message.made.text, field, realised, template) ?? sentence,
  };
}

/** The sentence as it will stand in the message, or what would make it one: a single line, and one click. */
export const InTheMessage = memo(function InTheMessage({ draft, field, realised, boxId }: InTheMessageProps) {
  const { standing, words } = useStanding(draft, field, realised);
  const typed = draft.answers[field];
  const { offer, sentence, problem, choices } = realised;
  // What asks waits for a pause: half a word is nothing to ask about.
  const isSettled = useSettled(typed, boxId);
  if (problem !== null) {
    return (
      <Remark label={label} look={isSettled ? 'asks' : 'calm'} boxId={boxId}>
        {isSettled && (
          <>
            <RemarkWords>{problemWords(problem, listenerOf(draft.answers, field))}</RemarkWords>
            <Choices draft={draft} field={field} boxId={boxId} choices={choices} />
          </>
        )}
      </Remark>
    );
  }
  if (offer !== null && isSettled) {
    return (
      <Remark label={label} look="asks" boxId={boxId}>
        <Offer
          words={offerWords(offer, listenerOf(draft.answers, field))}
          text={offeredWords(draft.answers, field, offer)}
          boxId={boxId}
          onTake={() => takeOffer(draft.id, field, offer)}
        />
      </Remark>
    );
  }
  if (realised.beginning === leftOut) {
    return (
      <Remark label={label} look="calm" boxId={boxId}>
        <RemarkWords>Not in the message: you left it out.</RemarkWords>
        <RemarkButton onClick={() => chooseBeginning(draft.id, field, null)}>Put it in</RemarkButton>
      </Remark>
    );
  }
  const isAsTyped = realised.beginning === asTyped;
  const canBeAsTyped = !isAsTyped && sentence !== typed.trim();
  return (
    <Remark label={label} look="calm" boxId={boxId}>
      <RemarkWords>{words}</RemarkWords>
      {standing !== null && standing !== 'stands' && (
        <span className={styles.out}>{standingWords[standing]}</span>
      )}
      {(canBeAsTyped || isAsTyped) && (
        // Nothing is to be decided: Tab goes on to the next box, where the list before this one offers the same.
        <RemarkButton
          tabIndex={hasBeginnings(draft.answers, field) ? -1 : undefined}
          onClick={() => chooseBeginning(draft.id, field, isAsTyped ? null : asTyped)}
        >
          {isAsTyped ? 'Make it a sentence' : 'Use exactly as typed'}
        </RemarkButton>
      )}
    </Remark>
  );
});
