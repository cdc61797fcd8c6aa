/** Whether something is edited where it stands; left by a key, the focus comes back to the first button of its place. */
import { type RefObject, useEffect, useRef, useState } from 'react';

type EditHere<E extends HTMLElement> = {
  /** What holds the button that begins it. */
  readonly place: RefObject<E | null>;
  readonly isEditing: boolean;
  readonly edit: () => void;
  readonly leave: (byKey: boolean) => void;
};

export function useEditHere<E extends HTMLElement>(): EditHere<E> {
  const place = useRef<E>(null);
  const comesBack = useRef(false);
  const [isEditing, setEditing] = useState(false);
  useEffect(() => {
    if (isEditing || !comesBack.current) return;
    comesBack.current = false;
    place.current?.querySelector('button')?.focus();
  }, [isEditing]);
  return {
    place,
    isEditing,
    edit: () => setEditing(true),
    leave: (byKey) => {
      comesBack.current = byKey;
      setEditing(false);
    },
  };
}
