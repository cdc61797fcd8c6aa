import { Check } from 'lucide-react';
import { memo } from 'react';
import { type Progress, stepProgress } from '../../../../shared/compose/step-progress.ts';
import { stepSummary } from '../../../../shared/compose/step-summary.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { stepsOf } from '../../../../shared/purposes/purposes.ts';
import { stepHeadings } from '../../../../shared/steps.ts';
import { useMessage } from '../drafts/compose-draft.ts';
import { goToStep } from '../drafts/store.ts';
import { useJudgement } from '../panel/judging.ts';
import styles from './Stepper.module.css';

const progressWords: Readonly<Record<Progress, string>> = { empty: '', partly: 'Begun: ', done: 'Done: ' };

/** The steps of the draft's purpose, each reachable at any time and showing how far it is answered. */
export const Stepper = memo(function Stepper({ draft }: { readonly draft: Draft }) {
  const steps = stepsOf(draft.purpose);
  const { message } = useMessage(draft);
  const isReady = useJudgement(draft).kind === 'ready';
  return (
    <nav aria-label="Steps" className={styles.nav}>
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const progress = stepProgress(step, draft, message, isReady);
          return (
            <li key={step}>
              <button
                type="button"
                className={styles.step}
                aria-current={step === draft.step ? 'step' : undefined}
                data-progress={progress}
                onClick={() => goToStep(draft.id, step)}
              >
                <span className={styles.title}>
                  <span className="visually-hidden">{progressWords[progress]}</span>
                  <span className={styles.number}>{index + 1} · </span>
                  {stepHeadings[step]}
                  {progress === 'done' && <Check className={styles.tick} size={13} aria-hidden />}
                </span>
                <bdi className={styles.summary}>{stepSummary(draft.answers, step)}</bdi>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});
