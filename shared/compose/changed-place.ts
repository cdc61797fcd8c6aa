/** Where in the form two states of a draft differ, so that whoever undoes a change is shown which one it was. */
import { askedFields } from '../fields/asked-fields.ts';
import type { Draft } from '../model/draft.ts';
import type { AskedKey } from '../purposes/purpose.ts';
import { formStep, stepsOf } from '../purposes/purposes.ts';
import { own } from '../records.ts';
import { type StepId, stepHeadings } from '../steps.ts';

export type ChangedPlace = {
  readonly step: StepId;
  /** The label of the box that changed; null where it is no box, or more than one. */
  readonly label: string | null;
};

function answerDiffers(before: Draft, after: Draft, key: AskedKey): boolean {
  const kindDiffers = key === 'prompt' && before.answers.promptKind !== after.answers.promptKind;
  const beginningOf = ({ answers }: Draft) => own(answers.beginnings, key);
  return (
    kindDiffers || before.answers[key] !== after.answers[key] || beginningOf(before) !== beginningOf(after)
  );
}

function messageDiffers(before: Draft, after: Draft): boolean {
  const parts = ({ message, templateId, subject, customValues }: Draft) => [
    message.edited?.text,
    message.fit,
    message.pinned,
    templateId,
    subject,
    customValues,
  ];
  const others = parts(after);
  return parts(before).some((part, index) => part !== others[index]);
}

/**
 * The place that differs, the one on the step that is shown before those on others; null where none does, as when it is
 * something that is seen from every step.
 */
export function changedPlace(before: Draft, after: Draft): ChangedPlace | null {
  const places = stepsOf(after.purpose).flatMap((step): readonly ChangedPlace[] => {
    const asks = formStep(after.purpose, step)?.asks ?? [];
    const changed = asks.filter((key) => answerDiffers(before, after, key));
    const [first, ...others] = changed.map((key) => askedFields[key].label);
    if (first !== undefined) return [{ step, label: others.length === 0 ? first : null }];
    return step === 'message' && messageDiffers(before, after) ? [{ step, label: null }] : [];
  });
  return places.find(({ step }) => step === after.step) ?? places[0] ?? null;
}

/** What was done, and where. */
export function placeWords(done: string, { step, label }: ChangedPlace): string {
  return label === null
    ? `${done} in “${stepHeadings[step]}”.`
    : `${done} in “${stepHeadings[step]}”: ${label}.`;
}
