import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { isComposingKey } from '../../../../ui/input-method.ts';

type EditInPlaceProps = {
  readonly label: string;
  /** Called when it is to stand as it was before. */
  readonly onUndo: () => void;
  /** Called once when it is left; `byKey` where the focus is to stay in its place. */
  readonly onLeave: (byKey: boolean) => void;
  readonly children: ReactNode;
};

/**
 * Fields in the place of what they change, kept as one types. Enter, Ctrl or Cmd Enter in a box of several lines, and
 * going elsewhere leave them; Escape leaves everything as it was.
 */
export function EditInPlace({ label, onUndo, onLeave, children }: EditInPlaceProps) {
  const isLeft = useRef(false);

  function leave(byKey: boolean) {
    if (isLeft.current) return;
    isLeft.current = true;
    onLeave(byKey);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposingKey(event.nativeEvent)) return;
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !isDone) return;
    event.preventDefault();
    if (!isDone) onUndo();
    leave(true);
  }

  return (
    <form
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        leave(true);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Another window in front leaves nothing.
        if (!currentTarget.contains(relatedTarget) && document.hasFocus()) leave(false);
      }}
    >
      {children}
    </form>
  );
}
