/** The text editor itself: CodeMirror with what a template needs, and nothing a writer would stumble over. */
import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type Diagnostic, linter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Span } from '../../../../shared/span.ts';
import type { EditResult } from '../../../../shared/template/edit.ts';
import { parseTemplate } from '../../../../shared/template/parse.ts';
import { longestText } from '../../../../shared/text.ts';
import { cleanPasted } from '../../../ui/hidden-paste.ts';
import { showToast } from '../../../ui/toasts.ts';
import { bodyTheme } from './body-theme.ts';
import { chips } from './chips.ts';
import { fieldCompletion } from './completion.ts';
import type { Editable, Focusable } from './editable.ts';
import { spellingMarks } from './spelling-marks.ts';

type BodyOptions = {
  readonly parent: ShadowRoot;
  readonly text: string;
} & BodyBehaviour;

type BodyBehaviour = {
  /** The template's language, as a tag; empty for none. */
  readonly language: string;
  /** Called for every change of the text or of the selection. */
  readonly onUpdate: (state: EditorState, hasNewText: boolean) => void;
};

const language = new Compartment();

/** Chromium's own check stays off: ours marks here too. The lines follow each its own direction. */
function contentAttributes(tag: string): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': 'Template text',
    spellcheck: 'false',
    autocapitalize: 'sentences',
    autocorrect: 'on',
    ...(tag === '' ? {} : { lang: tag }),
  });
}

/** What the parser says of the text, each mistake where it is. */
export function mistakesIn(source: string): readonly Diagnostic[] {
  const parsed = parseTemplate(source);
  if (parsed.ok) return [];
  return parsed.errors.map(({ start, end, message }) => ({
    from: start,
    to: end,
    severity: 'error',
    message,
  }));
}

/** Refuses, with a word, what would be longer than a template can be kept; what is there stays. */
const lengthLimit = EditorState.transactionFilter.of((transaction) => {
  const { newDoc, startState } = transaction;
  if (!transaction.docChanged || newDoc.length <= Math.max(longestText, startState.doc.length))
    return transaction;
  showToast(`That is longer than ${longestText.toLocaleString('en-GB')} characters, so it was not added.`);
  return [];
});

/** All that the editor does. Tab is not bound: it leaves the editor, as it leaves any field. */
export function bodyExtensions({ language: tag, onUpdate }: BodyBehaviour): Extension {
  return [
    history(),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    keymap.of([
      { key: 'F8', run: nextDiagnostic },
      { key: 'Shift-F8', run: previousDiagnostic },
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    language.of(contentAttributes(tag)),
    linter(({ state }) => mistakesIn(state.doc.toString()), { delay: 250 }),
    lengthLimit,
    EditorView.clipboardInputFilter.of(cleanPasted),
    chips,
    spellingMarks,
    fieldCompletion,
    bodyTheme,
    EditorView.updateListener.of(({ state, docChanged, selectionSet }) => {
      if (docChanged || selectionSet) onUpdate(state, docChanged);
    }),
  ];
}

/**
 * Opens the editor in a shadow root: there, its styles are adopted as a constructed sheet, which the page's policy
 * against inline styles allows.
 */
export function createBodyView({ parent, text, ...behaviour }: BodyOptions): EditorView {
  const state = EditorState.create({ doc: text, extensions: bodyExtensions(behaviour) });
  return new EditorView({ parent, root: parent, state });
}

export function setLanguage(view: Editable, tag: string): void {
  view.dispatch({ effects: language.reconfigure(contentAttributes(tag)) });
}

function selectionOf({ main }: EditorState['selection']): Span {
  return { start: main.from, end: main.to };
}

/** Makes one of the one-click changes where the selection is, as one step of undo; says so when it cannot. */
export function applyEdit(
  view: Editable & Focusable,
  edit: (source: string, selection: Span) => EditResult,
): void {
  const result = edit(view.state.doc.toString(), selectionOf(view.state.selection));
  view.focus();
  if (!result.ok) {
    showToast(result.message);
    return;
  }
  const { replaced, text, selected } = result.edit;
  const changes = { from: replaced.start, to: replaced.end, insert: text };
  const selection = { anchor: selected.start, head: selected.end };
  view.dispatch({ changes, selection, scrollIntoView: true, userEvent: 'input' });
}

/** Shows a place in the text. */
export function goToPlace(view: Editable & Focusable, { start, end }: Span): void {
  view.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true });
  view.focus();
}
