import type { Draft } from '../../../../shared/model/draft.ts';
import { promptKindIds, promptKindLabels } from '../../../../shared/prompt-kinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { changeAnswer } from '../drafts/store.ts';
import { AnswerField } from './AnswerField.tsx';
import styles from './WhyStep.module.css';

/** What prompted it, and the compelling reason. */
export function WhyStep({ draft }: { readonly draft: Draft }) {
  const kind = draft.answers.promptKind;
  return (
    <>
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
      <div className="wide">
        <AnswerField draft={draft} answer="reason" />
      </div>
    </>
  );
}
