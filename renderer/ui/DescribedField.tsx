import { type Field as Description, type FieldValue, isProse } from '../../shared/fields/field.ts';
import { fieldWords } from '../../shared/fields/field-words.ts';
import { Field } from './Field.tsx';
import { NameField } from './NameField.tsx';
import { type Complete, TokenField } from './TokenField.tsx';

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
  /** What a list may well take, offered while one types. */
  readonly suggestions?: readonly string[] | undefined;
  /** Offers what a list may take, where there is too much for `suggestions`. */
  readonly complete?: Complete | undefined;
};

/** A field as it is described: a line, a box of several lines, or a list of tokens. */
export function DescribedField({ field, value, onChange, isBrief = false, ...props }: DescribedFieldProps) {
  const { aside, hint } = fieldWords(field, { ...props, value, isBrief });
  if (typeof value !== 'string') {
    return (
      <TokenField
        label={field.label}
        holds={field.holds ?? 'words'}
        aside={aside ?? ''}
        hint={hint}
        suggestions={props.suggestions}
        complete={props.complete}
        values={value}
        onChange={onChange}
      />
    );
  }
  const common = {
    label: field.label,
    aside,
    hint,
    value,
    onChange,
    autoFocus: props.autoFocus ?? false,
  };
  if (field.holds === 'names') return <NameField {...common} />;
  return <Field {...common} multiline={field.kind === 'paragraph'} isProse={isProse(field)} />;
}

/** True for a field that takes the whole width of a form. */
export function isWide({ kind }: Description): boolean {
  return kind === 'paragraph' || kind === 'link' || kind === 'links';
}
