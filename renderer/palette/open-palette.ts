/** Whether the command palette is open, and what the user went to last. */
import { create } from 'zustand';
import type { Route } from '../workspace/route.ts';

type Palette = {
  readonly isOpen: boolean;
  /** Keys of what was gone to or run, the last first. */
  readonly recent: readonly string[];
};

export const usePalette = create<Palette>(() => ({ isOpen: false, recent: [] }));

const mostRecent = 20;

export function openPalette(): void {
  usePalette.setState({ isOpen: true });
}

export function closePalette(): void {
  usePalette.setState({ isOpen: false });
}

/** Remembers what was gone to or run. */
export function noteUsed(key: string): void {
  const { recent } = usePalette.getState();
  usePalette.setState({ recent: [key, ...recent.filter((one) => one !== key)].slice(0, mostRecent) });
}

/** The key of an item that an address names; null for an address without one. */
export function keyOfRoute({ section, id }: Route): string | null {
  return id === null ? null : `${section} ${id}`;
}
