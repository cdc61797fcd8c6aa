import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react';
import { isComposingKey } from './input-method.ts';

export type Combobox<T> = {
  /** The id of the list; its options are called after it, with a dash and their place. */
  readonly id: string;
  /** What is offered now: nothing while the list is closed. */
  readonly offered: readonly T[];
  /** The place of the one the keyboard is on; -1 for none. */
  readonly active: number;
  readonly take: (choice: T) => void;
  /** Leaves all of them, since something else was typed. */
  readonly leave: () => void;
  /** What the box needs for it. */
  readonly box: ComponentProps<'input'>;
};

/**
 * A box with a list of what may be meant, operated from the box: the arrows go through the list, Enter takes one, Escape
 * closes it until something else is typed. The keyboard stays in the box.
 */
export function useCombobox<T>(
  typed: string,
  choices: readonly T[],
  onTake: (choice: T) => void,
): Combobox<T> {
  const id = useId();
  const [isFocused, setFocused] = useState(false);
  const [closedFor, setClosedFor] = useState<string | null>(typed);
  const [active, setActive] = useState(-1);
  const isOpen = isFocused && closedFor !== typed && choices.length > 0;
  const current = isOpen ? choices[active] : undefined;

  function take(choice: T) {
    setActive(-1);
    setClosedFor(null);
    onTake(choice);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposingKey(event.nativeEvent) || choices.length === 0) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setClosedFor(null);
      const from = isOpen ? active : -1;
      setActive(from < 0 && by < 0 ? choices.length - 1 : (from + by + choices.length) % choices.length);
    } else if (event.key === 'Enter' && current !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(current);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      // It closes the list, and not what the box is in.
      event.stopPropagation();
      setClosedFor(typed);
      setActive(-1);
    }
  }

  return {
    id,
    offered: isOpen ? choices : [],
    active,
    take,
    leave: () => setActive(-1),
    box: {
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': id,
      'aria-activedescendant': current === undefined ? undefined : `${id}-${active}`,
      onKeyDown,
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
    },
  };
}
