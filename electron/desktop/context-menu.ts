/** The menu of a right click: Electron shows none by itself, and writing without one is a nuisance. */
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';

export type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>;

/** What a right click offers; nothing where there is nothing to do. */
export function contextMenuTemplate(clicked: Clicked): readonly MenuItemConstructorOptions[] {
  const { editFlags } = clicked;
  const copy: MenuItemConstructorOptions = { role: 'copy', enabled: editFlags.canCopy };
  if (!clicked.isEditable) return clicked.selectionText === '' ? [] : [copy];
  return [
    { role: 'cut', enabled: editFlags.canCut },
    copy,
    { role: 'paste', enabled: editFlags.canPaste },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}
