import { describe, expect, it, vi } from 'vitest';
import { type Clicked, contextMenuTemplate } from './context-menu.ts';

const field: Clicked = {
  isEditable: true,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
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
    const items = contextMenuTemplate(field, () => {});
    expect(items).toContainEqual({ role: 'paste', enabled: true });
    expect(items).toContainEqual({ role: 'cut', enabled: false });
  });

  it('offers a writer what can be done here, with the spellings in a group of their own', () => {
    const outline = (clicked: Clicked) =>
      contextMenuTemplate(clicked, () => {}).map(({ role, label, type }) => role ?? label ?? type);
    const edit = ['cut', 'copy', 'paste', 'selectAll'];
    expect(outline(field)).toEqual(edit);
    const misspelt = { ...field, dictionarySuggestions: ['reason', 'raisin'] };
    expect(outline(misspelt)).toEqual(['reason', 'raisin', 'separator', ...edit]);
  });

  it.each([true, false])('offers to cut, copy and select all only where there is something (%s)', (there) => {
    const editFlags = { ...field.editFlags, canCut: there, canCopy: there, canSelectAll: there };
    const items = contextMenuTemplate({ ...field, editFlags }, () => {});
    for (const role of ['cut', 'copy', 'selectAll']) expect(items).toContainEqual({ role, enabled: there });
  });

  it('puts the chosen spelling in', () => {
    const correct = vi.fn();
    const clicked = { ...field, misspelledWord: 'conection', dictionarySuggestions: ['connection'] };
    const [first] = contextMenuTemplate(clicked, correct);
    expect(first?.label).toBe('connection');
    Reflect.apply(first?.click ?? (() => {}), first, []);
    expect(correct).toHaveBeenCalledExactlyOnceWith('connection');
  });

  it('offers to copy a selection of the page, and nothing elsewhere', () => {
    expect(contextMenuTemplate({ ...field, isEditable: false }, () => {})).toEqual([]);
    const selected = { ...field, isEditable: false, selectionText: 'their talk' };
    expect(contextMenuTemplate(selected, () => {}).map((item) => item.role)).toEqual(['copy']);
  });
});
