import { answerFields } from '../../../../shared/fields/answer-fields.ts';
import { personFields } from '../../../../shared/fields/person-fields.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { DescribedField } from '../../../ui/DescribedField.tsx';
import { changeAnswer } from '../drafts/store.ts';

const fields = { ...personFields, ...answerFields };

type AnswerFieldProps = {
  readonly draft: Draft;
  readonly answer: keyof typeof fields;
  /** In place of the field's own example. */
  readonly example?: string;
};

/** A field of the form that holds one answer, asked for in the words of the draft's purpose. */
export function AnswerField({ draft, answer, example }: AnswerFieldProps) {
  return (
    <DescribedField
      field={fields[answer]}
      value={draft.answers[answer]}
      onChange={(value) => changeAnswer(draft.id, answer, value)}
      aside={purposes[draft.purpose].asides[answer]}
      example={example}
    />
  );
}
