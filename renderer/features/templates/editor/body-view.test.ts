import { undo } from '@codemirror/commands';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import { describe, expect, test, vi } from 'vitest';
import { insertField, makeOptional } from '../../../../shared/template/edit.ts';
import { longestText } from '../../../../shared/text.ts';
import { openPane } from '../../../../test/support/text-pane.ts';
import { openDocument } from '../../../../test/support/walk/platform.ts';
import { hideToast, useToast } from '../../../ui/toasts.ts';
import {
  applyEdit,
  bodyExtensions,
  createBodyView,
  goToPlace,
  mistakesIn,
  setLanguage,
} from './body-view.ts';

const toast = () => useToast.getState().toast?.text;

function open(marked: string, { language = 'en', onUpdate = vi.fn() } = {}) {
  hideToast();
  return openPane(marked, bodyExtensions({ language, onUpdate }));
}

type Pane = ReturnType<typeof open>;

function attributesOf({ state }: Pane): Readonly<Record<string, string>> {
  const attributes = state.facet(EditorView.contentAttributes);
  return Object.assign({}, ...attributes.filter((given) => typeof given !== 'function'));
}

function undoIn(pane: Pane) {
  undo({ state: pane.state, dispatch: (transaction) => pane.dispatch(transaction) });
}

const insertName = (source: string, selection: { readonly start: number; readonly end: number }) =>
  ({ ok: true, edit: insertField(source, selection, 'first_name') }) as const;

describe('the editor', () => {
  test('has a name, and leaves spelling to the app’s own check', () => {
    expect(attributesOf(open(''))).toMatchObject({
      'aria-label': 'Template text',
      spellcheck: 'false',
      autocapitalize: 'sentences',
      autocorrect: 'on',
      lang: 'en',
    });
  });

  test('follows a change of the language, and says none where the template has none', () => {
    const pane = open('Hi ¦there');
    setLanguage(pane, 'fr');
    expect(attributesOf(pane).lang).toBe('fr');
    setLanguage(pane, '');
    expect(attributesOf(pane)).not.toHaveProperty('lang');
    expect(pane.marked()).toBe('Hi ¦there');
  });

  test('wraps its lines, and lets each have its own direction', () => {
    expect(attributesOf(open('')).class).toContain('cm-lineWrapping');
    expect(open('').state.facet(EditorView.perLineTextDirection)).toBe(true);
  });

  test('leaves Tab alone, and walks through the mistakes with F8', () => {
    const bindings = open('').state.facet(keymap).flat();
    expect(bindings.filter(({ key }) => key === 'Tab' || key === 'Shift-Tab')).toEqual([]);
    expect(bindings.find(({ key }) => key === 'F8')?.run).toBe(nextDiagnostic);
    expect(bindings.find(({ key }) => key === 'Shift-F8')?.run).toBe(previousDiagnostic);
  });

  test('leaves hidden characters out of what is pasted', () => {
    const { state } = open('');
    const pasted = state
      .facet(EditorView.clipboardInputFilter)
      .reduce((text, clean) => clean(text, state), 'Hi\u200b there');
    expect(pasted).toBe('Hi there');
    expect(toast()).toBe('One hidden character left out: zero-width space.');
  });

  test('tells of each change of the text or the selection, and of nothing else', () => {
    const onUpdate = vi.fn();
    const { state } = open('Hi', { onUpdate });
    const tell = (changed: Pick<ViewUpdate, 'docChanged' | 'selectionSet'>) => {
      for (const listen of state.facet(EditorView.updateListener))
        listen({ state, ...changed } as ViewUpdate);
    };
    tell({ docChanged: false, selectionSet: false });
    expect(onUpdate).not.toHaveBeenCalled();
    tell({ docChanged: true, selectionSet: false });
    expect(onUpdate).toHaveBeenLastCalledWith(state, true);
    tell({ docChanged: false, selectionSet: true });
    expect(onUpdate).toHaveBeenLastCalledWith(state, false);
  });
});

test('it opens in the page with the template’s text in it', () => {
  const { document, window } = openDocument();
  vi.stubGlobal('window', window);
  const parent = document.createElement('div').attachShadow({ mode: 'open' });
  const view = createBodyView({ parent, text: 'Hi there', language: 'en', onUpdate: vi.fn() });
  expect(view.state.doc.toString()).toBe('Hi there');
  expect(parent.textContent).toContain('Hi there');
  view.destroy();
  vi.unstubAllGlobals();
});

describe('the mistakes', () => {
  test('are marked where they are, in the parser’s words', () => {
    expect(mistakesIn('Hi [[there')).toEqual([
      { from: 3, to: 5, severity: 'error', message: expect.stringContaining(']]') },
    ]);
  });

  test('are none in a text that has none', () => {
    expect(mistakesIn('Hi {{first_name}}')).toEqual([]);
  });
});

describe('a text that would be too long', () => {
  const full = 'x'.repeat(longestText);

  test('can be as long as a template may be', () => {
    const pane = open('¦');
    pane.dispatch({ changes: { from: 0, insert: full } });
    expect(pane.text()).toHaveLength(longestText);
    expect(toast()).toBeUndefined();
  });

  test('is not added, which is said; what is there stays', () => {
    const pane = open('Hi ¦');
    pane.dispatch({ changes: { from: 3, insert: full } });
    expect(pane.text()).toBe('Hi ');
    expect(toast()).toBe('That is longer than 20,000 characters, so it was not added.');
  });

  test('can be shortened and read where it is too long already', () => {
    const pane = open(`${full}and more`);
    pane.dispatch({ selection: { anchor: 7 } });
    pane.dispatch({ changes: { from: 0, to: 1 } });
    expect(pane.text()).toHaveLength(longestText + 7);
    expect(pane.state.selection.main.head).toBe(6);
    expect(toast()).toBeUndefined();
    pane.dispatch({ changes: { from: 0, insert: 'xx' } });
    expect(pane.text()).toHaveLength(longestText + 7);
  });

  test('is not made by a click either, and nothing is selected that is not there', () => {
    const pane = open(`${full}¦`);
    applyEdit(pane, insertName);
    expect(pane.marked()).toBe(`${full}¦`);
    expect(toast()).toContain('so it was not added');
  });

  test('may be made by a click exactly as long as it may be', () => {
    const pane = open(`¦${full.slice('{{first_name}}'.length)}`);
    applyEdit(pane, insertName);
    expect(pane.text()).toHaveLength(longestText);
    expect(pane.marked()).toContain('{{first_name}}¦x');
  });

  test('may be made by a click that takes as much away as it adds', () => {
    const pane = open(`¦yyyy¦${full.slice(4)}`);
    applyEdit(pane, (_source, replaced) => ({
      ok: true,
      edit: { replaced, text: 'abcd', selected: { start: 1, end: 3 } },
    }));
    expect(pane.marked().slice(0, 7)).toBe('a¦bc¦dx');
  });
});

describe('a change by a click', () => {
  test('is made where the selection is, selects what it says, and gives the text the focus', () => {
    const pane = open('Hi ¦Dana¦, hello');
    applyEdit(pane, insertName);
    expect(pane.marked()).toBe('Hi {{first_name}}¦, hello');
    expect(pane.focused()).toBe(1);
    expect(pane.last()?.scrollIntoView).toBe(true);
    expect(pane.last()?.isUserEvent('input')).toBe(true);
  });

  test('is one step of undo', () => {
    const pane = open('Hi. ¦I read it.¦');
    applyEdit(pane, makeOptional);
    expect(pane.text()).toBe('Hi. [[I read it.]]');
    undoIn(pane);
    expect(pane.text()).toBe('Hi. I read it.');
  });

  test('says why it cannot be made, and changes nothing', () => {
    const pane = open('¦');
    applyEdit(pane, makeOptional);
    expect(toast()).toBe('Select the words that may be left out first.');
    expect(pane.text()).toBe('');
    expect(pane.focused()).toBe(1);
  });
});

test('a place is shown by selecting it, with the focus on it', () => {
  const pane = open('¦Hi [[there');
  goToPlace(pane, { start: 3, end: 5 });
  expect(pane.marked()).toBe('Hi ¦[[¦there');
  expect(pane.last()?.scrollIntoView).toBe(true);
  expect(pane.focused()).toBe(1);
});
