/**
 * The command that came before the app was open: on a Mac a menu command may be what opens the window, and is then
 * carried out as soon as there is something to carry it out.
 */

import type { CommandId } from '../shared/commands.ts';
import type { Api } from '../shared/contract.ts';

/** Begins to listen at once. The function that is returned ends that and gives the last command that came, or null. */
export function keepEarlyCommand(onHostEvent: Api['onHostEvent']): () => CommandId | null {
  let command: CommandId | null = null;
  const stopListening = onHostEvent((event) => {
    if (event.kind === 'command') command = event.id;
  });
  return () => {
    stopListening();
    const taken = command;
    command = null;
    return taken;
  };
}
