/** Runs the app's commands, whether they come from the keyboard or from the native menu. */
import { useEffect } from 'react';
import { type CommandId, commandIds, commands } from '../shared/commands.ts';
import { api } from './api/client.ts';
import { keepEarlyCommand } from './early-command.ts';
import { moveStep, redo, startDraft, undo } from './features/compose/drafts/store.ts';
import { moveToFinding } from './features/compose/panel/coaching.ts';
import { copyDraft } from './features/compose/panel/copying.ts';
import { goTo, type Route } from './workspace/route.ts';

const isMac = navigator.platform.startsWith('Mac');

/** Whether the key that was pressed is the one written as `keys`, such as `Mod+Shift+Z`. */
function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1)?.toLowerCase();
  return (
    event.key.toLowerCase() === key &&
    (isMac ? event.metaKey : event.ctrlKey) === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    !event.altKey
  );
}

function commandFor(event: KeyboardEvent): CommandId | undefined {
  if (!isMac && event.ctrlKey && event.key.toLowerCase() === 'y' && !event.shiftKey && !event.altKey)
    return 'redo';
  return commandIds.find((id) => isPressed(commands[id].keys, event));
}

/** Runs a command; false when it means nothing where the user is, so that the key keeps its usual meaning. */
function run(id: CommandId, route: Route): boolean {
  if (id === 'new-draft') startDraft('connection-request');
  else if (id === 'show-compose') goTo({ section: 'compose', id: null });
  else if (id === 'show-people') goTo({ section: 'people', id: null });
  else if (id === 'show-templates') goTo({ section: 'templates', id: null });
  else if (id === 'show-settings') goTo({ section: 'settings', id: null });
  else if (route.section !== 'compose' || route.id === null) return false;
  else if (id === 'undo') undo(route.id);
  else if (id === 'redo') redo(route.id);
  else if (id === 'next-step') moveStep(route.id, 1);
  else if (id === 'previous-step') moveStep(route.id, -1);
  else if (id === 'copy-message') void copyDraft(route.id);
  else if (id === 'next-finding') moveToFinding(route.id, 1);
  else if (id === 'previous-finding') moveToFinding(route.id, -1);
  return true;
}

/**
 * Undo and redo from the native menu where the app has no history of its own: an editor with one takes them as the
 * key they stand for, and a plain field leaves them to the browser.
 */
function undoInFocus(id: 'undo' | 'redo') {
  const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  const key = new KeyboardEvent('keydown', {
    key: id === 'undo' ? 'z' : 'Z',
    code: 'KeyZ',
    shiftKey: id === 'redo',
    ctrlKey: !isMac,
    metaKey: isMac,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (focused?.dispatchEvent(key) !== false) document.execCommand(id);
}

const takeEarlyCommand = keepEarlyCommand(api.onHostEvent);

export function useCommands(route: Route): void {
  useEffect(() => {
    const early = takeEarlyCommand();
    if (early !== null) run(early, route);
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog has fields and an undo of its own.
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const id = commandFor(event);
      if (id !== undefined && run(id, route)) event.preventDefault();
    };
    const stopListening = api.onHostEvent((event) => {
      if (event.kind !== 'command') return;
      const isInDialog = document.querySelector('dialog[open]') !== null;
      if (!isInDialog && run(event.id, route)) return;
      if (event.id === 'undo' || event.id === 'redo') undoInFocus(event.id);
    });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      stopListening();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [route]);
}
