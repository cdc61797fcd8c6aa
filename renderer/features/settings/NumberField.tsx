import { useState } from 'react';
import { Field } from '../../ui/Field.tsx';
import { type NumberRange, readWholeNumber, shownNumber, writtenNumber } from './whole-number.ts';

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
  const { text: shown, isWrong } = shownNumber(typed, value, range);
  const least = writtenNumber(range.least);
  const error = `Please enter a whole number from ${least} to ${writtenNumber(range.most)}. Until then it stays ${writtenNumber(value)}.`;
  return (
    <Field
      {...rest}
      value={shown}
      error={isWrong ? error : null}
      onChange={(text) => {
        setTyped(text);
        const number = readWholeNumber(text, range);
        if (number !== null) onChange(number);
      }}
    />
  );
}
