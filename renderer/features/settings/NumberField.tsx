import { useState } from 'react';
import { Field } from '../../ui/Field.tsx';
import { type NumberRange, readWholeNumber, writtenNumber } from './whole-number.ts';

type NumberFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly range: NumberRange;
  readonly onChange: (value: number) => void;
  readonly aside?: string;
  readonly hint?: string;
};

/**
 * A field for a whole number. What cannot be used stays in the field as it was typed, with a word on what is wrong,
 * while the number before it stays in force.
 */
export function NumberField({ value, range, onChange, ...rest }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : readWholeNumber(typed, range);
  // A number that changed by other means, such as a reset, replaces what was typed for the one before.
  const isCurrent = typed !== null && (read === null || read === value);
  const least = writtenNumber(range.least);
  const error = `Please enter a whole number from ${least} to ${writtenNumber(range.most)}. Until then it stays ${writtenNumber(value)}.`;
  return (
    <Field
      {...rest}
      value={isCurrent ? typed : writtenNumber(value)}
      error={read === null ? error : null}
      onChange={(text) => {
        setTyped(text);
        const number = readWholeNumber(text, range);
        if (number !== null) onChange(number);
      }}
    />
  );
}
