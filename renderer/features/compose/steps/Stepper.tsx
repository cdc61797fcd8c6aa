import { stepSummary } from '../../../../shared/compose/step-summary.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { stepsOf } from '../../../../shared/purposes/purposes.ts';
import { stepHeadings } from '../../../../shared/steps.ts';
import { goToStep } from '../drafts/store.ts';
import styles from './Stepper.module.css';

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
              <bdi className={styles.summary}>{stepSummary(draft.answers, step)}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
