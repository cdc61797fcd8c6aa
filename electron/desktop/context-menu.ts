/** The menu of a right click: Electron shows none by itself, and writing without one is a nuisance. */
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';

export type Clicked = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'dictionarySuggestions' | 'misspelledWord' | 'editFlags'
>;

/**
 * What a right click offers; nothing where there is nothing to do.
 *
 * @param correct puts a suggested spelling in the misspelt word's place
 */
export function contextMenuTemplate(
  clicked: Clicked,
  correct: (suggestion: string) => void,
): readonly MenuItemConstructorOptions[] {
  const { editFlags } = clicked;
  const copy: MenuItemConstructorOptions = { role: 'copy', enabled: editFlags.canCopy };
  if (!clicked.isEditable) return clicked.selectionText === '' ? [] : [copy];
  const suggestions: readonly MenuItemConstructorOptions[] = clicked.dictionarySuggestions.map((label) => ({
    label,
    click: () => correct(label),
  }));
  return [
    ...suggestions,
    ...(suggestions.length > 0 ? [{ type: 'separator' } as const] : []),
    { role: 'cut', enabled: editFlags.canCut },
    copy,
    { role: 'paste', enabled: editFlags.canPaste },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}
