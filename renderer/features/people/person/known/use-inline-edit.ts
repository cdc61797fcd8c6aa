/** Which of several values is being edited where it stands; the focus comes back to its place when it is left by a key. */
import { type RefObject, useEffect, useRef, useState } from 'react';

type Inline<K extends string, E extends HTMLElement> = {
  /** What the places lie in; each has `data-key`. */
  readonly container: RefObject<E | null>;
  /** Null for none. */
  readonly editing: K | null;
  readonly edit: (key: K) => void;
  readonly leave: (byKey: boolean) => void;
};

export function useInlineEdit<K extends string, E extends HTMLElement>(): Inline<K, E> {
  const container = useRef<E>(null);
  const back = useRef<K | null>(null);
  const [editing, setEditing] = useState<K | null>(null);
  useEffect(() => {
    if (editing !== null || back.current === null) return;
    container.current?.querySelector<HTMLElement>(`[data-key="${back.current}"]`)?.focus();
    back.current = null;
  }, [editing]);
  return {
    container,
    editing,
    edit: setEditing,
    leave: (byKey) => {
      back.current = byKey ? editing : null;
      setEditing(null);
    },
  };
}
