import { useEffect } from 'react';
import type { CommandId } from '../../../../shared/commands.ts';
import { pressedCommand } from '../../../pressed-command.ts';
import { isComposingKey } from '../../../ui/input-method.ts';
import { useEscape } from '../../../ui/use-escape.ts';
import { redo, undo } from '../drafts/store.ts';
import { leaveQuickNote, openInComposer } from './quick-note.ts';

const isMac = navigator.platform.startsWith('Mac');

const actions: Readonly<Partial<Record<CommandId, (draftId: string) => unknown>>> = {
  'next-step': openInComposer,
  undo,
  redo,
};

const leave = () => void leaveQuickNote(null);

/** The keys of the quick page: those of the composer where they mean the same here, and Escape, which leaves. */
export function useQuickKeys(draftId: string): void {
  useEscape(leave);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposingKey(event)) return;
      const command = pressedCommand(event, isMac);
      const act = command && actions[command];
      if (act === undefined) return;
      event.preventDefault();
      void act(draftId);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [draftId]);
}
