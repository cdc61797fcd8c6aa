import { type ReactNode, useEffect, useRef } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { inNames } from '../../../../shared/purposes/in-names.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { type StepId, stepHeadings } from '../../../../shared/steps.ts';
import heading from '../heading.module.css';
import { BenefitStep } from './BenefitStep.tsx';
import fields from './fields.module.css';
import { MessageStep } from './MessageStep.tsx';
import styles from './StepForm.module.css';
import { WhoStep } from './WhoStep.tsx';
import { WhyStep } from './WhyStep.tsx';

const forms: Readonly<Record<StepId, (props: { readonly draft: Draft }) => ReactNode>> = {
  who: WhoStep,
  why: WhyStep,
  benefit: BenefitStep,
  message: MessageStep,
};

/** The current step: its heading, what it is about, and its fields. */
export function StepForm({ draft }: { readonly draft: Draft }) {
  const section = useRef<HTMLElement>(null);
  const shown = useRef(`${draft.id} ${draft.step}`);
  const words = purposes[draft.purpose].steps[draft.step];
  const Form = forms[draft.step];
  // Whoever moves to another step wants to write there; whoever opens the app is not pushed anywhere.
  useEffect(() => {
    if (shown.current === `${draft.id} ${draft.step}`) return;
    shown.current = `${draft.id} ${draft.step}`;
    section.current?.querySelector('h1')?.scrollIntoView();
    section.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [draft.id, draft.step]);
  return (
    <section ref={section} className={styles.step} data-step={draft.step} aria-labelledby="step-heading">
      <h1 id="step-heading" className={heading.heading}>
        {stepHeadings[draft.step]}
      </h1>
      <p className={`${heading.title} ${styles.title}`}>{inNames(words?.title ?? '', draft.answers)}</p>
      {draft.step !== 'message' && <p className={styles.text}>{inNames(words?.text ?? '', draft.answers)}</p>}
      <div className={`${fields.fields} ${styles.fields}`}>
        <Form key={draft.id} draft={draft} />
      </div>
    </section>
  );
}
