import type { Draft } from '../../../../shared/model/draft.ts';
import { promptKindIds, promptKindLabels } from '../../../../shared/prompt-kinds.ts';
import { formStep } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { changeAnswer } from '../drafts/store.ts';
import { AnswerField } from './AnswerField.tsx';
import styles from './WhyStep.module.css';

/** What prompted it, and of which kind that is. */
function Prompt({ draft }: { readonly draft: Draft }) {
  const kind = draft.answers.promptKind;
  return (
    <div className={`wide ${styles.prompt}`}>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>Prompted by</legend>
        {promptKindIds.map((id) => (
          <Button
            key={id}
            look="chip"
            aria-pressed={id === kind}
            onClick={() => changeAnswer(draft.id, 'promptKind', id === kind ? null : id)}
          >
            {promptKindLabels[id]}
          </Button>
        ))}
      </fieldset>
      <AnswerField draft={draft} answer="prompt" />
    </div>
  );
}

/** Why the user writes: what prompted it and the compelling reason, or what else the purpose asks for. */
export function WhyStep({ draft }: { readonly draft: Draft }) {
  const asked = formStep(draft.purpose, 'why')?.asks ?? [];
  return asked.map((answer) =>
    answer === 'prompt' ? (
      <Prompt key={answer} draft={draft} />
    ) : (
      <div key={answer} className="wide">
        <AnswerField draft={draft} answer={answer} />
      </div>
    ),
  );
}
