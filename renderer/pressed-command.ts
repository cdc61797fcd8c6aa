/** Which command a key means. */
import { type CommandId, commandIds, commands } from '../shared/commands.ts';

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether the key that was pressed is the one written as `keys`, such as `Mod+Shift+Z`. */
function isPressed(keys: string, event: PressedKey, isMac: boolean): boolean {
  const parts = keys.split('+');
  return (
    event.key.toLowerCase() === parts.at(-1)?.toLowerCase() &&
    (isMac ? event.metaKey : event.ctrlKey) === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    !event.altKey
  );
}

/** The command of a key; undefined when it has none. Where Ctrl+Y redoes elsewhere, it does so here too. */
export function pressedCommand(event: PressedKey, isMac: boolean): CommandId | undefined {
  if (!isMac && isPressed('Mod+Y', event, isMac)) return 'redo';
  return commandIds.find((id) => isPressed(commands[id].keys, event, isMac));
}
