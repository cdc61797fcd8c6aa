import { type ComponentProps, type ReactNode, useId } from 'react';
import { usualNames } from '../../shared/people/usual-names.ts';
import { Field } from './Field.tsx';
import { UsualForms } from './UsualForms.tsx';

type NameFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly aside?: string | undefined;
  readonly hint?: ReactNode;
  readonly autoFocus?: boolean;
  /** As for a `Field`. */
  readonly combobox?: ComponentProps<'input'>;
};

/** The name of one person; one in capitals or all small is offered in its usual form. */
export function NameField({ hint, ...props }: NameFieldProps) {
  const id = useId();
  const names = usualNames([props.value]);
  const offer = names.length > 0 && (
    <UsualForms names={names} boxId={id} onTake={([name]) => name && props.onChange(name.usual)} />
  );
  return <Field {...props} id={id} hint={offer || hint} />;
}
