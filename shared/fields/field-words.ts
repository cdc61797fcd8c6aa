/** The words that stand beside a field and under it in a form. */
import { type Field, type FieldValue, hintOf } from './field.ts';

type Asked = {
  readonly value: FieldValue;
  /** In place of the description's own. */
  readonly aside?: string | undefined;
  readonly example?: string | undefined;
  /** For those who know what is asked: plain lines go without advice. */
  readonly isBrief: boolean;
};

export type FieldWords = {
  /** Beside the label. */
  readonly aside: string | undefined;
  /** Under the field; '' for nothing. */
  readonly hint: string;
};

/** What a form says of a field that holds `value`. */
export function fieldWords(
  field: Field,
  { value, aside = field.aside, example, isBrief }: Asked,
): FieldWords {
  if (isBrief && (field.kind === 'line' || field.kind === 'link')) return { aside: undefined, hint: '' };
  const hint = hintOf(example === undefined ? field : { ...field, example });
  // An example has done its work once something is typed; advice has not, and a list may go on.
  const isDone = typeof value === 'string' && value.trim() !== '' && field.hint === undefined;
  return { aside, hint: isDone ? '' : hint };
}
