import type { Draft } from '../../../../shared/model/draft.ts';
import { stepsOf } from '../../../../shared/purposes/purposes.ts';
import { type StepId, stepHeadings } from '../../../../shared/steps.ts';
import { goToStep } from '../drafts/store.ts';
import styles from './Stepper.module.css';

/** What is known at a step so far, in a few words. */
function summary({ answers }: Draft, step: StepId): string {
  if (step === 'who') return [answers.role, answers.company].filter(Boolean).join(', ') || answers.name;
  if (step === 'why') return answers.prompt || answers.reason;
  if (step === 'benefit') {
    const [them, me] = [answers.benefitForThem.trim() !== '', answers.benefitForMe.trim() !== ''];
    if (them && me) return 'Both sides';
    return them ? 'Their side' : me ? 'Only your side so far' : '';
  }
  return '';
}

/** The steps of the draft's purpose, each reachable at any time. */
export function Stepper({ draft }: { readonly draft: Draft }) {
  const steps = stepsOf(draft.purpose);
  const current = steps.indexOf(draft.step);
  return (
    <nav aria-label="Steps" className={styles.nav}>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className={styles.step}
              aria-current={index === current ? 'step' : undefined}
              data-reached={index <= current || undefined}
              onClick={() => goToStep(draft.id, step)}
            >
              <span className={styles.title}>
                {index + 1} · {stepHeadings[step]}
              </span>
              <bdi className={styles.summary}>{summary(draft, step)}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
