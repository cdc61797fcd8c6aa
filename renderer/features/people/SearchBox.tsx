import { useEffect, useRef } from 'react';
import { cleanLine, longestText } from '../../../shared/text.ts';
import styles from './SearchBox.module.css';
import { changeView, usePeopleView } from './store.ts';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select') ||
      target.closest('dialog') !== null)
  );
}

/** The search, which `/` leads to from anywhere on the page that is not a field. */
export function SearchBox() {
  const query = usePeopleView((view) => view.query);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <search className={styles.search}>
      <input
        ref={input}
        type="search"
        aria-label="Search people"
        aria-keyshortcuts="/"
        placeholder="Search names, companies, notes…"
        dir="auto"
        className={styles.input}
        maxLength={longestText}
        value={query}
        onChange={({ currentTarget }) => changeView({ query: cleanLine(currentTarget.value) })}
      />
      {query === '' && (
        <kbd className={styles.key} aria-hidden>
          /
        </kbd>
      )}
    </search>
  );
}
