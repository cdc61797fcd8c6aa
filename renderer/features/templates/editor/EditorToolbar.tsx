import { redo, undo } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import { Brackets, Redo2, Scissors, Undo2 } from 'lucide-react';
import { memo } from 'react';
import { addShorterWording, makeOptional } from '../../../../shared/template/edit.ts';
import { Button } from '../../../ui/Button.tsx';
import { applyEdit } from './body-view.ts';
import styles from './EditorToolbar.module.css';

type ToolbarProps = {
  readonly view: EditorView;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

/** What can be done with the selected words. */
export const EditorToolbar = memo(function EditorToolbar({ view, canUndo, canRedo }: ToolbarProps) {
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Template text tools">
      <Button look="quiet" onClick={() => applyEdit(view, makeOptional)}>
        <Brackets size={14} aria-hidden /> Make optional
      </Button>
      <Button look="quiet" onClick={() => applyEdit(view, addShorterWording)}>
        <Scissors size={14} aria-hidden /> Add a shorter wording
      </Button>
      <Button
        look="quiet"
        aria-label="Undo"
        title="Undo"
        disabled={!canUndo}
        onClick={() => {
          undo(view);
          view.focus();
        }}
      >
        <Undo2 size={15} aria-hidden />
      </Button>
      <Button
        look="quiet"
        aria-label="Redo"
        title="Redo"
        disabled={!canRedo}
        onClick={() => {
          redo(view);
          view.focus();
        }}
      >
        <Redo2 size={15} aria-hidden />
      </Button>
    </div>
  );
});
