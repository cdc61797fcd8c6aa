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
      <AnswerField draft={draft} answer="benefitForThem" />
      <AnswerField draft={draft} answer="benefitForMe" />
      <div className={`wide ${styles.question}`}>
        <AnswerField draft={draft} answer="question" />
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
        <AnswerField draft={draft} answer="compellingAnswer" />
      </div>
    </>
  );
}
