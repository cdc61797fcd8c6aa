import type { ReactNode } from 'react';
import type { Answers, Draft } from '../../../../shared/model/draft.ts';
import { Field } from '../../../ui/Field.tsx';
import { changeAnswer } from '../drafts/store.ts';

type TextAnswer = { [K in keyof Answers]: Answers[K] extends string ? K : never }[keyof Answers];

type AnswerFieldProps = {
  readonly draft: Draft;
  readonly answer: TextAnswer;
  readonly label: string;
  readonly aside?: string;
  /** Shown under the field as something one could write. */
  readonly example?: string;
  readonly hint?: ReactNode;
  readonly multiline?: boolean;
};

/** A field of the form that holds one answer. */
export function AnswerField({ draft, answer, example, hint, ...rest }: AnswerFieldProps) {
  return (
    <Field
      {...rest}
      value={draft.answers[answer]}
      onChange={(value) => changeAnswer(draft.id, answer, value)}
      hint={hint ?? (example === undefined ? undefined : `For example: ${example}`)}
    />
  );
}
