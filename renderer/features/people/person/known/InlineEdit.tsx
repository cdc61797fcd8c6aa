import { useRef } from 'react';
import type { Field, FieldValue } from '../../../../../shared/fields/field.ts';
import { DescribedField } from '../../../../ui/DescribedField.tsx';
import type { Complete } from '../../../../ui/TokenField.tsx';
import { EditInPlace } from './EditInPlace.tsx';

type InlineEditProps = {
  readonly field: Field;
  readonly value: FieldValue;
  readonly suggestions?: readonly string[];
  readonly complete?: Complete | undefined;
  /** Called as it is typed. */
  readonly onChange: (value: FieldValue) => void;
  readonly onLeave: (byKey: boolean) => void;
};

/** A field where its value stood, kept as it is typed. */
export function InlineEdit({ field, value, suggestions, complete, onChange, onLeave }: InlineEditProps) {
  const before = useRef(value);
  const isLeft = useRef(false);
  return (
    <EditInPlace
      onUndo={() => {
        isLeft.current = true;
        onChange(before.current);
      }}
      onLeave={onLeave}
    >
      <DescribedField
        field={field}
        value={value}
        isBrief
        suggestions={suggestions}
        complete={complete}
        // A list takes what stands in its box when it goes, which is too late once it was left as it was.
        onChange={(typed) => !isLeft.current && onChange(typed)}
      />
    </EditInPlace>
  );
}
