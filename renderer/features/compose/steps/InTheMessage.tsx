import type { ReactNode } from 'react';
import type { AnsweredField } from '../../../../shared/compose/field-values.ts';
import {
  asTyped,
  type Offer,
  type Problem,
  type RealisedAnswer,
} from '../../../../shared/compose/realise/realised-answer.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { firstName } from '../../../../shared/people/names.ts';
import { useMessage } from '../drafts/compose-draft.ts';
import { changeAnswer } from '../drafts/store.ts';
import styles from './InTheMessage.module.css';
import { chooseBeginning } from './realised.ts';

type InTheMessageProps = {
  readonly draft: Draft;
  readonly field: AnsweredField;
  readonly realised: RealisedAnswer;
};

const problems: Readonly<Record<Problem, string>> = {
  'says-nothing': 'That says nothing yet, so it stays out of the message.',
  'says-too-little': 'A few words more, and it makes a sentence: which one, whose, about what?',
};

function Line({ look, children }: { readonly look: 'calm' | 'asks'; readonly children: ReactNode }) {
  return (
    <output aria-label="In the message" className={`${styles.line} ${styles[look]}`}>
      {children}
    </output>
  );
}

function offerWords(offer: Offer, name: string): string {
  const listener = firstName(name) || 'them';
  return offer.kind === 'speak-to-them' ? `Say it to ${listener}:` : 'Usually written';
}

/** Whether the sentence stands in the message in one of its forms. */
function standsIn(text: string, { sentence, clause, phrase }: RealisedAnswer): boolean {
  const stem = sentence?.replace(/[.]$/, '') ?? null;
  return [stem, clause, phrase].some((form) => form !== null && form !== '' && text.includes(form));
}

/** The sentence as it will stand in the message, or what would make it one: a single line, and one click. */
export function InTheMessage({ draft, field, realised }: InTheMessageProps) {
  const { message } = useMessage(draft);
  const typed = draft.answers[field];
  if (realised.problem !== null) return <Line look="asks">{problems[realised.problem]}</Line>;
  const { offer, sentence } = realised;
  if (offer !== null) {
    return (
      <Line look="asks">
        <span className={styles.sentence}>
          {offerWords(offer, draft.answers.name)} <q>{offer.text}</q>
        </span>
        <button
          type="button"
          className={styles.act}
          onClick={() => changeAnswer(draft.id, field, offer.text)}
        >
          Change it
        </button>
      </Line>
    );
  }
  const isAsTyped = realised.beginning === asTyped;
  const canBeAsTyped = !isAsTyped && sentence !== typed.trim();
  return (
    <Line look="calm">
      <span className={styles.sentence}>{sentence}</span>
      {!message.isEdited && !standsIn(message.text, realised) && (
        <span className={styles.out}>left out for now</span>
      )}
      {(canBeAsTyped || isAsTyped) && (
        <button
          type="button"
          className={styles.act}
          onClick={() => chooseBeginning(draft.id, field, isAsTyped ? null : asTyped)}
        >
          {isAsTyped ? 'Make it a sentence' : 'Use exactly as typed'}
        </button>
      )}
    </Line>
  );
}
