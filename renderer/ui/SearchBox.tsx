import { useEffect, useRef } from 'react';
import { cleanLine, longestText } from '../../shared/text.ts';
import fieldStyles from './Field.module.css';
import styles from './SearchBox.module.css';

type SearchBoxProps = {
  readonly label: string;
  /** What stands in the empty field, when its label does not say enough. */
  readonly placeholder?: string;
  /** Whether the key `/` leads here from anywhere on the page that is not a field; for one search of a page. */
  readonly hasSlash?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select') ||
      target.closest('dialog') !== null)
  );
}

/** A search field. Escape empties it, as the platform does. */
export function SearchBox({
  label,
  placeholder = `${label}…`,
  hasSlash = false,
  value,
  onChange,
}: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!hasSlash) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [hasSlash]);
  return (
    <search className={styles.search}>
      <input
        ref={input}
        type="search"
        aria-label={label}
        aria-keyshortcuts={hasSlash ? '/' : undefined}
        placeholder={placeholder}
        dir="auto"
        className={`${fieldStyles.input} ${styles.input}`}
        maxLength={longestText}
        value={value}
        onChange={({ currentTarget }) => onChange(cleanLine(currentTarget.value))}
      />
      {hasSlash && value === '' && (
        <kbd className={styles.key} aria-hidden>
          /
        </kbd>
      )}
    </search>
  );
}
