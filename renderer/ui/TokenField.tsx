import { X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { cleanLine, mostTokens } from '../../shared/text.ts';
import fieldStyles from './Field.module.css';
import { cleanPasted } from './hidden-paste.ts';
import styles from './TokenField.module.css';

type TokenFieldProps = {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly aside?: string;
  readonly hint?: string;
};

const separators = /[,;\n\t]+/;

function added(values: readonly string[], text: string): readonly string[] {
  const tokens = text.split(separators).map((token) => cleanLine(token).trim());
  return [...new Set([...values, ...tokens.filter((token) => token !== '')])].slice(0, mostTokens);
}

/** A list of names or words: Enter or a comma ends one, Backspace in the empty field takes the last one back. */
export function TokenField({ label, values, onChange, aside, hint }: TokenFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');

  function commit(all: string) {
    setText('');
    const next = added(values, all);
    if (next.length !== values.length) onChange(next);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const commits = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
    if (commits && text.trim() !== '') {
      event.preventDefault();
      commit(text);
    } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
      event.preventDefault();
      setText(values.at(-1) ?? '');
      onChange(values.slice(0, -1));
    }
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain');
    if (!separators.test(pasted)) return;
    event.preventDefault();
    commit(text + cleanPasted(pasted));
  }

  function remove(value: string) {
    onChange(values.filter((other) => other !== value));
    input.current?.focus();
  }

  return (
    <div className={fieldStyles.field}>
      <div className={fieldStyles.heading}>
        <label htmlFor={id} className={fieldStyles.label}>
          {label}
        </label>
        <span id={`${id}-aside`} className={fieldStyles.aside}>
          {aside}
        </span>
      </div>
      <div className={styles.box}>
        {values.length > 0 && (
          <ul className={styles.tokens} aria-label={`${label}, so far`}>
            {values.map((value) => (
              <li key={value} className={styles.token}>
                <bdi>{value}</bdi>
                <button type="button" aria-label={`Remove ${value}`} onClick={() => remove(value)}>
                  <X size={12} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={input}
          id={id}
          dir="auto"
          className={styles.input}
          value={text}
          aria-describedby={`${id}-aside ${id}-hint`}
          onChange={({ currentTarget: { value } }) =>
            /[,;]/.test(value) ? commit(value) : setText(cleanLine(value))
          }
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => commit(text)}
        />
      </div>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {hint}
      </p>
    </div>
  );
}
