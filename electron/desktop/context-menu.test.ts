import { describe, expect, it } from 'vitest';
import { type Clicked, contextMenuTemplate } from './context-menu.ts';

const field: Clicked = {
  isEditable: true,
  selectionText: '',
  editFlags: {
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: false,
    canPaste: true,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false,
  },
};

describe('contextMenuTemplate', () => {
  it('offers to paste into a field', () => {
    const items = contextMenuTemplate(field);
    expect(items).toContainEqual({ role: 'paste', enabled: true });
    expect(items).toContainEqual({ role: 'cut', enabled: false });
  });

  it('offers a writer what can be done here', () => {
    expect(contextMenuTemplate(field).map(({ role }) => role)).toEqual(['cut', 'copy', 'paste', 'selectAll']);
  });

  it.each([true, false])('offers to cut, copy and select all only where there is something (%s)', (there) => {
    const editFlags = { ...field.editFlags, canCut: there, canCopy: there, canSelectAll: there };
    const items = contextMenuTemplate({ ...field, editFlags });
    for (const role of ['cut', 'copy', 'selectAll']) expect(items).toContainEqual({ role, enabled: there });
  });

  it('offers to copy a selection of the page, and nothing elsewhere', () => {
    expect(contextMenuTemplate({ ...field, isEditable: false })).toEqual([]);
    const selected = { ...field, isEditable: false, selectionText: 'their talk' };
    expect(contextMenuTemplate(selected).map((item) => item.role)).toEqual(['copy']);
  });
});
