import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { type Clicked, contextMenuTemplate } from './context-menu.ts';

const field: Clicked = {
  isEditable: true,
  selectionText: '',
  linkURL: '',
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
const page: Clicked = { ...field, isEditable: false };
const offer = { suggestions: ['receive', ''], canLearn: true };

const actions = () => ({ run: vi.fn(), answerSpelling: vi.fn(), copyLink: vi.fn() });

/** What is in the menu, in its order; a bar is a line across it. */
const outline = (...[clicked, spelling = null]: [Clicked, typeof offer | null] | [Clicked]) =>
  contextMenuTemplate(clicked, spelling, actions()).map(({ label, role, type }) =>
    type === 'separator' ? '|' : (label ?? role),
  );

function click(items: readonly MenuItemConstructorOptions[], label: string) {
  const item = items.find((one) => one.label === label);
  Reflect.apply(item?.click ?? (() => {}), item, []);
}

describe('contextMenuTemplate', () => {
  it('offers a writer what can be done here', () => {
    expect(outline(field)).toEqual(['Undo', 'Redo', '|', 'Cut', 'Copy', 'Paste', 'Select all']);
  });

  it.each([true, false])(
    'offers to cut, copy, paste and select all only where it can be done (%s)',
    (there) => {
      const editFlags = {
        ...field.editFlags,
        canCut: there,
        canCopy: there,
        canPaste: there,
        canSelectAll: there,
      };
      const items = contextMenuTemplate({ ...field, editFlags }, null, actions());
      for (const role of ['cut', 'copy', 'paste', 'selectAll'])
        expect(items).toContainEqual(expect.objectContaining({ role, enabled: there }));
    },
  );

  it('offers to copy a selection of the page, and nothing elsewhere', () => {
    expect(outline(page)).toEqual([]);
    expect(outline({ ...page, selectionText: 'their talk' })).toEqual(['Copy']);
    const editFlags = { ...page.editFlags, canCopy: true };
    expect(contextMenuTemplate({ ...page, selectionText: 'their talk', editFlags }, null, actions())).toEqual(
      [{ role: 'copy', label: 'Copy', enabled: true }],
    );
  });

  it('begins with what could stand in the place of marked words', () => {
    expect(outline(field, offer).slice(0, 7)).toEqual([
      'receive',
      'Remove',
      '|',
      'Learn this word',
      'Ignore',
      '|',
      'Undo',
    ]);
    expect(outline(field, { suggestions: [], canLearn: false }).slice(0, 3)).toEqual(['Ignore', '|', 'Undo']);
  });

  it('shows a suggestion as it is, whatever signs are in it', () => {
    expect(outline(field, { suggestions: ['R&D'], canLearn: false })[0]).toBe('R&&D');
  });

  it('says what was chosen', () => {
    const done = actions();
    const items = contextMenuTemplate(field, offer, done);
    for (const label of ['receive', 'Remove', 'Learn this word', 'Ignore', 'Undo', 'Redo'])
      click(items, label);
    expect(done.answerSpelling.mock.calls).toEqual([
      [{ kind: 'put', suggestion: 'receive' }],
      [{ kind: 'put', suggestion: '' }],
      [{ kind: 'learn' }],
      [{ kind: 'ignore' }],
    ]);
    expect(done.run.mock.calls).toEqual([['undo'], ['redo']]);
  });

  it('copies a link that leads out of the app, as it was parsed, and none of the app’s own', () => {
    const done = actions();
    const linkURL = 'HTTPS://Example.org/dana';
    const items = contextMenuTemplate({ ...page, linkURL, selectionText: 'Dana' }, null, done);
    expect(items.map(({ label, role, type }) => type ?? label ?? role)).toEqual([
      'Copy link',
      'separator',
      'Copy',
    ]);
    click(items, 'Copy link');
    expect(done.copyLink).toHaveBeenCalledExactlyOnceWith('https://example.org/dana');
    for (const own of ['app://common-ground/#/people', 'javascript:alert(1)', 'https://a:b@example.org/'])
      expect(outline({ ...page, linkURL: own })).toEqual([]);
  });
});
