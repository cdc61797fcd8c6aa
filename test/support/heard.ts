/** What a component hears of: the stores that it reads, told apart from those that it does not. */
import React, { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';

type Store = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => unknown;
};

/**
 * Draws a component that calls `use`, once.
 * @returns tells whether it would be drawn again with `change`: it is told, and reads something else then
 */
export function heardBy(use: () => unknown): (change: () => unknown) => Promise<boolean> {
  const stores: Store[] = [];
  const read = vi.spyOn(React, 'useSyncExternalStore').mockImplementation((subscribe, get) => {
    stores.push({ subscribe, get });
    return get();
  });
  renderToString(
    createElement(() => {
      use();
      return null;
    }),
  );
  read.mockRestore();
  return async (change) => {
    let isDrawnAgain = false;
    const stops = stores.map(({ subscribe, get }) => {
      const before = get();
      return subscribe(() => {
        if (!Object.is(get(), before)) isDrawnAgain = true;
      });
    });
    await change();
    for (const stop of stops) stop();
    return isDrawnAgain;
  };
}
