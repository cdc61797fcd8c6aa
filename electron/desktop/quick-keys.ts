/** The keys that open the quick note from any program. */
import type { GlobalShortcut } from 'electron';
import { problemOfKeys, systemKeys } from '../../shared/quick-keys.ts';

export type QuickKeys = {
  /**
   * Takes these keys in place of the ones before; '' takes none.
   * @returns null, or in a sentence why they cannot be had; the ones before then stay
   */
  readonly take: (keys: string) => string | null;
};

const takenElsewhere = 'Another program has these keys already, or the system keeps them. Choose others.';

/** @param act what the keys do */
export function createQuickKeys(
  shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>,
  isMac: boolean,
  act: () => void,
): QuickKeys {
  let taken = '';
  const letGo = () => {
    if (taken !== '') shortcuts.unregister(systemKeys(taken, isMac));
    taken = '';
  };
  return {
    take: (keys) => {
      if (keys === taken) return null;
      if (keys === '') {
        letGo();
        return null;
      }
      const problem = problemOfKeys(keys, isMac);
      if (problem !== null) return problem;
      if (!shortcuts.register(systemKeys(keys, isMac), act)) return takenElsewhere;
      letGo();
      taken = keys;
      return null;
    },
  };
}
