import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { SpelledBox } from '../spelling/SpelledBox.tsx';
import styles from './Field.module.css';
import { takeText } from './take-text.ts';

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A few words beside the label. */
  readonly aside?: string | undefined;
  /**
   * A control inside the box, before what is typed; told whether the keyboard is in the box or on the control.
   */
  readonly before?: ((isInUse: boolean) => ReactNode) | undefined;
  /** An example or advice under the field. */
  readonly hint?: ReactNode;
  /** What is wrong, in a sentence; null when nothing is. */
  readonly error?: string | null;
  /** A box of several lines instead of a single line. */
  readonly multiline?: boolean;
  readonly rows?: number;
  /** What is written in it is sentences of the user's own, whose spelling is checked. */
  readonly isProse?: boolean;
  /** What the message says of it, where it is an answer: what is right there is not marked as misspelt. */
  readonly said?: string | null;
  /** The serif of the words that will be sent. */
  readonly letter?: boolean;
  readonly type?: 'text' | 'search' | 'url' | 'password';
  /** What a password manager may fill in. */
  readonly autoComplete?: 'current-password' | 'new-password' | 'off';
  readonly autoFocus?: boolean;
  readonly onBlur?: (() => void) | undefined;
  readonly readOnly?: boolean;
  readonly id?: string;
  /** What makes a combobox of a box of one line: its role, its list, its keys. */
  readonly combobox?: ComponentProps<'input'> | undefined;
};

/** A labelled text field. It takes any text up to a generous length and refuses, with a word, what is longer. */
export function Field(props: FieldProps) {
  const {
    label,
    value,
    onChange,
    aside,
    before,
    hint,
    error = null,
    multiline = false,
    rows = 2,
    letter = false,
    isProse = false,
  } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const described = [aside && `${id}-aside`, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);

  const common = {
    id,
    value,
    dir: 'auto',
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': error === null ? undefined : true,
    autoFocus: props.autoFocus,
    readOnly: props.readOnly,
    autoComplete: props.autoComplete,
    onBlur: props.onBlur,
    className: letter ? `${styles.input} ${styles.letter}` : styles.input,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      takeText(event.currentTarget.value, multiline, onChange),
  } as const;

  const plain = multiline ? (
    <textarea {...common} rows={rows} />
  ) : (
    <input {...common} type={props.type ?? 'text'} {...props.combobox} />
  );

  const box = isProse ? (
    <SpelledBox text={value} said={props.said} className={common.className}>
      {plain}
    </SpelledBox>
  ) : (
    plain
  );

  return (
    <div className={styles.field}>
      <div className={styles.heading}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {aside && (
          <span id={`${id}-aside`} className={styles.aside}>
            {aside}
          </span>
        )}
      </div>
      {before === undefined ? box : <Framed before={before}>{box}</Framed>}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}

type FramedProps = {
  readonly before: (isInUse: boolean) => ReactNode;
  readonly children: ReactNode;
};

/** A box with a control before it, in one frame. */
function Framed({ before, children }: FramedProps) {
  const [isInUse, setInUse] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears where the keyboard is
    <div
      className={styles.frame}
      onFocus={() => setInUse(true)}
      onBlur={({ currentTarget, relatedTarget }) => setInUse(currentTarget.contains(relatedTarget))}
    >
      {before(isInUse)}
      {children}
    </div>
  );
}
