import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { changeAnswer } from '../drafts/store.ts';
import { AnswerField } from './AnswerField.tsx';
import styles from './BenefitStep.module.css';
import { questionIdeas } from './guide.ts';

/** The two-sided ledger, them first, and what opens the dialogue. */
export function BenefitStep({ draft }: { readonly draft: Draft }) {
  const { answers, purpose } = draft;
  const ideas = purposes[purpose].questionIdeas ?? questionIdeas[answers.promptKind ?? 'none'];
  return (
    <>
      <AnswerField
        draft={draft}
        answer="benefitForThem"
        label="What is in it for them"
        aside="first: it is not about you"
        example="I can share our delay logs for 40 stations"
        multiline
      />
      <AnswerField
        draft={draft}
        answer="benefitForMe"
        label="What is in it for you"
        aside="said plainly"
        example="I would value a second opinion on our boarding-time model"
        multiline
      />
      <div className={`wide ${styles.question}`}>
        <AnswerField
          draft={draft}
          answer="question"
          label="A question to open the dialogue"
          aside="one worth answering"
          example="Do you model dwell time per door or per train?"
        />
        <div className={styles.ideas}>
          {ideas
            .filter((idea) => idea !== answers.question)
            .map((idea) => (
              <Button key={idea} look="chip" onClick={() => changeAnswer(draft.id, 'question', idea)}>
                {idea}
              </Button>
            ))}
        </div>
      </div>
      <div className="wide">
        <AnswerField
          draft={draft}
          answer="compellingAnswer"
          label={'Your answer to "What\'s the compelling reason?"'}
          aside="ready for when they ask"
          hint="Not part of every message: it is kept, so that you have it when they ask."
          multiline
        />
      </div>
    </>
  );
}
