import { X } from 'lucide-react';
import { type ChangeEvent, type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { addTokens, countSeparators, type TokenKind } from '../../shared/people/tokens.ts';
import { inUsualForm, usualNames } from '../../shared/people/usual-names.ts';
import { cleanLine } from '../../shared/text.ts';
import { useCombobox } from './combobox.ts';
import fieldStyles from './Field.module.css';
import { cleanPasted } from './hidden-paste.ts';
import { isComposingKey } from './input-method.ts';
import optionStyles from './OptionList.module.css';
import { OptionList } from './OptionList.tsx';
import { Suggestions } from './Suggestions.tsx';
import styles from './TokenField.module.css';
import { UsualForms } from './UsualForms.tsx';

/** Somebody or something that may be meant by what is typed. */
export type Completion = { readonly value: string; readonly about: string };

/** What may be meant by `text`, the likeliest first. */
export type Complete = (text: string) => readonly Completion[];

type TokenFieldProps = {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** With names, the letters behind one stay with it. */
  readonly holds?: TokenKind;
  readonly aside?: string;
  readonly hint?: string;
  /** What it may well take, offered while one types. */
  readonly suggestions?: readonly string[] | undefined;
  /** Offers what may be meant, where there is too much for `suggestions`. */
  readonly complete?: Complete | undefined;
};

const nothing: Complete = () => [];

/** A list of names or words: Enter or a comma ends one, Backspace in the empty field takes the last one back. */
export function TokenField({
  label,
  values,
  onChange,
  holds = 'words',
  aside,
  hint,
  suggestions,
  complete = nothing,
}: TokenFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');

  function commit(all: string) {
    setText('');
    const next = addTokens(values, all, holds);
    if (next.join('\n') !== values.join('\n')) onChange(next);
  }

  const offered = complete(text).filter(({ value }) => !values.includes(value));
  const combobox = useCombobox(text, offered, ({ value }) => {
    setText('');
    onChange([...values, value]);
  });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    combobox.box.onKeyDown?.(event);
    if (event.defaultPrevented) return;
    if (isComposingKey(event.nativeEvent)) return;
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

  /** A new separator ends a token; one that an input method has only proposed does not yet. */
  function onTyped(event: ChangeEvent<HTMLInputElement>) {
    combobox.leave();
    const { value } = event.currentTarget;
    const isProposed = 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true;
    if (!isProposed && countSeparators(value) > countSeparators(text)) commit(value);
    else setText(cleanLine(value));
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain');
    if (countSeparators(pasted) === 0) return;
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
      <div className={`${styles.box} ${optionStyles.holder}`}>
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
          list={suggestions === undefined ? undefined : `${id}-suggestions`}
          aria-describedby={`${id}-aside ${id}-hint`}
          onChange={onTyped}
          onCompositionEnd={({ currentTarget: { value } }) => countSeparators(value) > 0 && commit(value)}
          {...(complete === nothing ? {} : combobox.box)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={(event) => {
            combobox.box.onBlur?.(event);
            commit(text);
          }}
        />
        {complete !== nothing && (
          <OptionList
            combobox={combobox}
            label={`${label}: whom you may mean`}
            show={({ value, about }) => ({ key: value, name: value, about })}
          />
        )}
        {suggestions !== undefined && <Suggestions id={`${id}-suggestions`} texts={suggestions} />}
      </div>
      <div id={`${id}-hint`} className={fieldStyles.hint}>
        <p>{hint}</p>
        {holds === 'names' && (
          <UsualForms
            names={usualNames(values)}
            boxId={id}
            onTake={(names) => onChange(inUsualForm(values, names))}
          />
        )}
      </div>
    </div>
  );
}
