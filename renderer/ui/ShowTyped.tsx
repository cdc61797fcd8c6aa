import { CheckRow } from './CheckRow.tsx';

type ShowTypedProps = { readonly isShown: boolean; readonly onChange: (isShown: boolean) => void };

/** Lets a secret be read while it is typed. */
export const ShowTyped = ({ isShown, onChange }: ShowTypedProps) => (
  <CheckRow
    label="Show what I type"
    about="Only where nobody looks over your shoulder."
    isChecked={isShown}
    onChange={onChange}
  />
);
