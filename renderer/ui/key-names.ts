/** Keys as they are named on the user's keyboard. */
import { own } from '../../shared/records.ts';

const macNames: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Meta: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
};
const otherNames: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Meta: navigator.platform.startsWith('Win') ? 'Win' : 'Super',
};

/** The keys of a shortcut such as `Mod+Shift+Z`, one by one, as this kind of computer names them. */
export function keyNames(keys: string, isMac: boolean): readonly string[] {
  const names = isMac ? macNames : otherNames;
  return keys.split('+').map((key) => own(names, key) ?? key);
}
