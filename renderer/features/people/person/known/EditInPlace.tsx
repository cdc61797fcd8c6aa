import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { isComposingKey } from '../../../../ui/input-method.ts';

type EditInPlaceProps = {
  /** What the fields are, where their own labels do not say it. */
  readonly label?: string;
  /** Called when what was kept while one typed is to stand as it was before. */
  readonly onUndo?: () => void;
  /** Called when it is left in any other way: what is not kept while one types is kept now. */
  readonly onKeep?: () => void;
  /** Called once when it is left; `byKey` where the focus is to stay in its place. */
  readonly onLeave: (byKey: boolean) => void;
  readonly children: ReactNode;
};

/**
 * Fields in the place of what they change; the first has the focus. Enter, Ctrl or Cmd Enter in a box of several lines, and
 * going elsewhere leave them; Escape leaves everything as it was.
 */
export function EditInPlace({ label, onUndo, onKeep, onLeave, children }: EditInPlaceProps) {
  const form = useRef<HTMLFormElement>(null);
  const isLeft = useRef(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  function leave(byKey: boolean, finish: (() => void) | undefined) {
    if (isLeft.current) return;
    isLeft.current = true;
    finish?.();
    onLeave(byKey);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposingKey(event.nativeEvent)) return;
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !isDone) return;
    event.preventDefault();
    leave(true, isDone ? onKeep : onUndo);
  }

  return (
    <form
      ref={form}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        leave(true, onKeep);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Another window in front leaves nothing.
        if (!currentTarget.contains(relatedTarget) && document.hasFocus()) leave(false, onKeep);
      }}
    >
      {children}
    </form>
  );
}
