/**
 * Whom the user is connected with, by name: offered while names are typed, and known to the coach. They are read from the
 * address book while nothing else is to do; until then nobody is.
 */
import { create } from 'zustand';
import type { AcquaintanceIndex } from '../../shared/address-book/acquaintances.ts';
import { whenIdle } from '../ui/when-idle.ts';

export const useAcquaintances = create<AcquaintanceIndex>(() => ({ isOne: () => false, find: () => [] }));

let isPrepared = false;

/** Begins to read them; asked again it does nothing. */
export function prepareAcquaintances(): void {
  if (isPrepared) return;
  isPrepared = true;
  whenIdle(() => {
    // Where it cannot be fetched now, whoever comes here next tries it again.
    import('./acquaintance-index.ts').then(
      ({ keepAcquaintances }) => keepAcquaintances((index) => useAcquaintances.setState(index)),
      () => {
        isPrepared = false;
      },
    );
  });
}

/** The names that may be meant by what was typed, each with what tells it from others. */
export function completeAcquaintance(text: string) {
  return useAcquaintances
    .getState()
    .find(text)
    .map(({ name, role, company }) => ({
      value: name,
      about: [role, company].filter((words) => words.trim() !== '').join(', '),
    }));
}
