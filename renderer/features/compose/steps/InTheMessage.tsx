import type { AnsweredField } from '../../../../shared/compose/field-values.ts';
import {
  type Offer as AnswerOffer,
  asTyped,
  type Problem,
  type RealisedAnswer,
} from '../../../../shared/compose/realise/realised-answer.ts';
import type { Answers, Draft } from '../../../../shared/model/draft.ts';
import { greetingName } from '../../../../shared/people/names.ts';
import { Offer } from '../../../ui/Offer.tsx';
import { Remark, RemarkButton, RemarkWords } from '../../../ui/Remark.tsx';
import { useMessage } from '../drafts/compose-draft.ts';
import { changeAnswer } from '../drafts/store.ts';
import styles from './InTheMessage.module.css';
import { chooseBeginning } from './realised.ts';

type InTheMessageProps = {
  readonly draft: Draft;
  readonly field: AnsweredField;
  readonly realised: RealisedAnswer;
  /** The id of the box the answer stands in. */
  readonly boxId: string;
};

const label = 'In the message';

const problems: Readonly<Record<Problem, string>> = {
  'says-nothing': 'That says nothing yet, so it stays out of the message.',
  'says-too-little': 'A few words more, and it makes a sentence: which one, whose, about what?',
};

function offerWords(offer: AnswerOffer, { name, callThem }: Answers): string {
  const listener = greetingName(name, callThem) || 'them';
  return offer.kind === 'speak-to-them' ? `Say it to ${listener}:` : 'Usually written';
}

/** Whether the sentence stands in the message in one of its forms. */
function standsIn(text: string, { sentence, clause, phrase }: RealisedAnswer): boolean {
  const stem = sentence?.replace(/[.]$/, '') ?? null;
  return [stem, clause, phrase].some((form) => form !== null && form !== '' && text.includes(form));
}

/** The sentence as it will stand in the message, or what would make it one: a single line, and one click. */
export function InTheMessage({ draft, field, realised, boxId }: InTheMessageProps) {
  const { message } = useMessage(draft);
  const typed = draft.answers[field];
  if (realised.problem !== null)
    return (
      <Remark label={label} look="asks">
        {problems[realised.problem]}
      </Remark>
    );
  const { offer, sentence } = realised;
  if (offer !== null) {
    return (
      <Remark label={label} look="asks">
        <Offer
          words={offerWords(offer, draft.answers)}
          text={offer.text}
          boxId={boxId}
          onTake={() => changeAnswer(draft.id, field, offer.text)}
        />
      </Remark>
    );
  }
  const isAsTyped = realised.beginning === asTyped;
  const canBeAsTyped = !isAsTyped && sentence !== typed.trim();
  return (
    <Remark label={label} look="calm">
      <RemarkWords>{sentence}</RemarkWords>
      {!message.isEdited && !standsIn(message.text, realised) && (
        <span className={styles.out}>left out for now</span>
      )}
      {(canBeAsTyped || isAsTyped) && (
        <RemarkButton onClick={() => chooseBeginning(draft.id, field, isAsTyped ? null : asTyped)}>
          {isAsTyped ? 'Make it a sentence' : 'Use exactly as typed'}
        </RemarkButton>
      )}
    </Remark>
  );
}
