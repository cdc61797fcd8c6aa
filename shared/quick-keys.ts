/**
 * The keys that open the quick note from any program: which may be chosen, as they are pressed and as they are written,
 * for instance `Ctrl+Shift+Space`. `Meta` is Command on a Mac and the Windows key elsewhere.
 */
import { commandIds, commands } from './commands.ts';

type PressedKey = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

const held = ['Ctrl', 'Alt', 'Shift', 'Meta'] as const;

type Held = (typeof held)[number];

const isHeld = (name: string): name is Held => held.some((one) => one === name);

/** A letter, a digit, Space or a function key: what every keyboard has and every system takes. */
const usableKey = /^(?:[A-Z0-9]|Space|F(?:[1-9]|1[0-9]|2[0-4]))$/;

/** The key by itself, as it is written; a letter typed with Alt held is told by its place on the keyboard. */
function nameOfKey({ key, code }: PressedKey): string {
  const named = key.length === 1 ? key.toUpperCase() : key;
  return usableKey.test(named) ? named : code.replace(/^(?:Key|Digit)/, '');
}

/** The keys that are pressed, as they are written; null while only keys to be held are down. */
export function pressedKeys(event: PressedKey): string | null {
  if (['Control', 'Alt', 'AltGraph', 'Shift', 'Meta'].includes(event.key)) return null;
  const down: Readonly<Record<Held, boolean>> = {
    Ctrl: event.ctrlKey,
    Alt: event.altKey,
    Shift: event.shiftKey,
    Meta: event.metaKey,
  };
  return [...held.filter((name) => down[name]), nameOfKey(event)].join('+');
}

/** A command's keys, `Mod` read as this kind of computer has it. */
function commandKeys(keys: string, isMac: boolean): string {
  const parts = keys.replace('Mod', isMac ? 'Meta' : 'Ctrl').split('+');
  const down = held.filter((name) => parts.includes(name));
  return [...down, ...parts.filter((part) => !isHeld(part))].join('+');
}

/** Whether the keys are AltGr with another, which Windows reports as Ctrl and Alt: “@” and “€” on many keyboards. */
function typesText(key: string, down: readonly string[]): boolean {
  return /^[A-Z0-9]$/.test(key) && down.includes('Ctrl') && down.includes('Alt') && !down.includes('Meta');
}

/** Why these keys cannot be had in every program, in a sentence; null where nothing speaks against them. */
export function problemOfKeys(keys: string, isMac: boolean): string | null {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const down = parts.slice(0, -1);
  if (!usableKey.test(key))
    return 'Choose a letter, a digit, Space or a function key, and hold two others with it.';
  if (!down.every(isHeld) || new Set(down).size !== down.length)
    return 'These keys could not be understood. Press them once more.';
  // One held key and a letter is what other programs use, and would be taken away from all of them.
  if (down.length < 2)
    return 'Hold two keys with it, such as Ctrl and Shift: with one, other programs would lose a key of theirs.';
  if (!isMac && typesText(key, down))
    return 'Ctrl and Alt together are AltGr, which types “@” or “€” on many keyboards. Hold Ctrl and Shift, say.';
  const taken = commandIds.find((id) => commandKeys(commands[id].keys, isMac) === keys);
  return taken === undefined
    ? null
    : `In Common Ground these keys mean “${commands[taken].label}”. Choose others.`;
}

/** The keys in the spelling that the system's registration takes. */
export function systemKeys(keys: string, isMac: boolean): string {
  return keys.replace('Ctrl', 'Control').replace('Meta', isMac ? 'Command' : 'Super');
}
