/** Lets a test put all stores of the page back to what they held. */
import { vi } from 'vitest';
import type * as Zustand from 'zustand';
import type { StateCreator, StoreApi } from 'zustand';

/**
 * Notes every store that a module of the page makes from now on.
 * @returns what remembers all of them as they are; it returns what puts them back
 */
export function noteStores(): () => () => void {
  const stores = new Set<StoreApi<unknown>>();
  vi.doMock('zustand', async (importOriginal) => {
    const { create, ...rest } = await importOriginal<typeof Zustand>();
    const noting = (make: StateCreator<unknown>) => {
      const store = create(make);
      stores.add(store);
      return store;
    };
    return { ...rest, create: noting };
  });
  return () => {
    const held = [...stores].map((store) => [store, store.getState()] as const);
    return () => {
      for (const [store, state] of held) store.setState(state, true);
    };
  };
}
