/** Runs the app's commands, whether they come from the keyboard or from the native menu. */
import { useEffect } from 'react';
import type { ActionId, CommandId } from '../shared/commands.ts';
import { usualPurpose } from '../shared/purposes/purposes.ts';
import { sectionIds } from '../shared/sections.ts';
import { api } from './api/client.ts';
import { keepEarlyEvent } from './early-event.ts';
import { copyBrief, openCheck } from './features/compose/check/checking.ts';
import { moveStep, redo, undo } from './features/compose/drafts/store.ts';
import { moveToFinding } from './features/compose/panel/coaching.ts';
import { copyDraft } from './features/compose/panel/copying.ts';
import { openPalette } from './palette/open-palette.ts';
import { pressedCommand } from './pressed-command.ts';
import { showToast } from './ui/toasts.ts';
import { undoInFocus } from './undo-in-focus.ts';
import { startDraft } from './workspace/drafts.ts';
import { openImport } from './workspace/importing.ts';
import { exportTopic, goTo, type Route, shortcutsTopic } from './workspace/route.ts';

const isMac = navigator.platform.startsWith('Mac');

/** What a command does; false when it means nothing where the user is, so that the key keeps its usual meaning. */
type Action = (route: Route) => boolean;

/** An action on the draft that is open in the composer. */
function onDraft(act: (draftId: string) => void): Action {
  return ({ section, id }) => {
    if (section !== 'compose' || id === null) return false;
    act(id);
    return true;
  };
}

function always(act: () => void): Action {
  return () => {
    act();
    return true;
  };
}

async function openQuickNote(): Promise<void> {
  const result = await api.openQuick({});
  if (!result.ok) showToast(result.failure.message);
}

async function goToSpellingMark(by: 1 | -1): Promise<void> {
  const { goToMark } = await import('./spelling/next-mark.ts');
  await goToMark(by);
}

const actions: Readonly<Record<ActionId, Action>> = {
  'new-draft': always(() => startDraft(usualPurpose)),
  'quick-note': always(() => void openQuickNote()),
  import: always(() => openImport()),
  export: always(() => goTo({ section: 'settings', id: exportTopic })),
  'copy-message': onDraft((id) => void copyDraft(id)),
  'check-text': onDraft(openCheck),
  'copy-brief': onDraft((id) => void copyBrief(id)),
  'next-step': onDraft((id) => moveStep(id, 1)),
  'previous-step': onDraft((id) => moveStep(id, -1)),
  'next-finding': onDraft((id) => moveToFinding(id, 1)),
  'previous-finding': onDraft((id) => moveToFinding(id, -1)),
  'next-spelling': always(() => void goToSpellingMark(1)),
  'previous-spelling': always(() => void goToSpellingMark(-1)),
  'open-palette': always(openPalette),
  undo: onDraft(undo),
  redo: onDraft(redo),
  'show-shortcuts': always(() => goTo({ section: 'settings', id: shortcutsTopic })),
};

const showing = new Map<CommandId, Action>(
  sectionIds.map((section) => [`show-${section}`, always(() => goTo({ section, id: null }))]),
);

function isAction(id: CommandId): id is ActionId {
  return Object.hasOwn(actions, id);
}

/** Runs a command; false when it means nothing where the user is. */
export function runCommand(id: CommandId, route: Route): boolean {
  return (isAction(id) ? actions[id] : showing.get(id))?.(route) ?? false;
}

const takeEarlyCommand = keepEarlyEvent(api.onHostEvent, 'command');

export function useCommands(route: Route): void {
  useEffect(() => {
    const early = takeEarlyCommand();
    if (early !== null) runCommand(early.id, route);
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog has fields and an undo of its own.
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const id = pressedCommand(event, isMac);
      if (id !== undefined && runCommand(id, route)) event.preventDefault();
    };
    const stopListening = api.onHostEvent((event) => {
      if (event.kind !== 'command') return;
      const isInDialog = document.querySelector('dialog[open]') !== null;
      if (!isInDialog && runCommand(event.id, route)) return;
      if (event.id === 'undo' || event.id === 'redo') undoInFocus(event.id);
    });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      stopListening();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [route]);
}
