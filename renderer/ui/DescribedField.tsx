import { type Field as Description, type FieldValue, hintOf } from '../../shared/fields/field.ts';
import { Field } from './Field.tsx';
import { NameField } from './NameField.tsx';
import { TokenField } from './TokenField.tsx';

type DescribedFieldProps = {
  readonly field: Description;
  readonly value: FieldValue;
  /** Called with a value of the same kind. */
  readonly onChange: (value: FieldValue) => void;
  /** In place of the description's own. */
  readonly aside?: string | undefined;
  readonly example?: string | undefined;
  /** For those who know what is asked: plain lines go without advice. */
  readonly isBrief?: boolean;
  readonly autoFocus?: boolean;
};

/** A field as it is described: a line, a box of several lines, or a list of tokens. */
export function DescribedField({ field, value, onChange, isBrief = false, ...props }: DescribedFieldProps) {
  const isBare = isBrief && (field.kind === 'line' || field.kind === 'link');
  const aside = isBare ? undefined : (props.aside ?? field.aside);
  const hint = isBare
    ? ''
    : hintOf(props.example === undefined ? field : { ...field, example: props.example });
  if (typeof value !== 'string') {
    return (
      <TokenField
        label={field.label}
        holds={field.holds ?? 'words'}
        aside={aside ?? ''}
        hint={hint}
        values={value}
        onChange={onChange}
      />
    );
  }
  // An example has done its work once something is typed; advice has not.
  const shown = value.trim() === '' || field.hint !== undefined ? hint : '';
  const common = {
    label: field.label,
    aside,
    hint: shown,
    value,
    onChange,
    autoFocus: props.autoFocus ?? false,
  };
  if (field.holds === 'names') return <NameField {...common} />;
  return <Field {...common} multiline={field.kind === 'paragraph'} />;
}

/** True for a field that takes the whole width of a form. */
export function isWide({ kind }: Description): boolean {
  return kind === 'paragraph' || kind === 'link';
}
