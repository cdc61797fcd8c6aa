import type { Draft } from '../../../../shared/model/draft.ts';
import { formStep, purposes } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { changeAnswer } from '../drafts/store.ts';
import { AnswerField } from './AnswerField.tsx';
import styles from './BenefitStep.module.css';
import { questionIdeas } from './guide.ts';

/** What opens the dialogue, with ideas for it. */
function Question({ draft }: { readonly draft: Draft }) {
  const { answers, purpose } = draft;
  const ideas = purposes[purpose].questionIdeas ?? questionIdeas[answers.promptKind ?? 'none'];
  return (
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
  );
}

/** The two-sided ledger, them first, and what opens the dialogue. */
export function BenefitStep({ draft }: { readonly draft: Draft }) {
  const asked = formStep(draft.purpose, 'benefit')?.asks ?? [];
  return asked.map((answer) => {
    if (answer === 'question') return <Question key={answer} draft={draft} />;
    return (
      <div key={answer} className={answer === 'compellingAnswer' ? 'wide' : undefined}>
        <AnswerField draft={draft} answer={answer} />
      </div>
    );
  });
}
