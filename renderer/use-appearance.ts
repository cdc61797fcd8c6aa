import { useEffect } from 'react';
import { useWorkspace } from './workspace/store.ts';

/** Applies the chosen appearance to the page; "system" leaves the choice to the system. */
export function useAppearance(): void {
  const appearance = useWorkspace(({ settings }) => settings.appearance);
  useEffect(() => {
    document.documentElement.dataset.appearance = appearance;
  }, [appearance]);
}
