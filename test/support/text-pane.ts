/** A text editor's state with its commands applied, without a page around it. */
import {
  EditorSelection,
  EditorState,
  type Extension,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state';

/** Opens `text`, in which `¦` stands where the cursor is, or two of them around what is selected. */
export function openPane(marked: string, extensions: Extension = []) {
  const [before = '', selected = '', after = null] = marked.split('¦');
  const [anchor, head] = [before.length, before.length + (after === null ? 0 : selected.length)];
  let state = EditorState.create({
    doc: before + selected + (after ?? ''),
    selection: EditorSelection.range(anchor, head),
    extensions,
  });
  let last: Transaction | null = null;
  let focused = 0;
  return {
    get state() {
      return state;
    },
    dispatch: (spec: TransactionSpec) => {
      last = state.update(spec);
      state = last.state;
    },
    /** The last change of the text or of the selection; null before the first. */
    last: () => last,
    focus: () => {
      focused += 1;
    },
    /** How often it was given the focus. */
    focused: () => focused,
    text: () => state.doc.toString(),
    /** The text with `¦` where the cursor is, or around what is selected. */
    marked: () => {
      const { from, to } = state.selection.main;
      const text = state.doc.toString();
      const selection = from === to ? '¦' : `¦${text.slice(from, to)}¦`;
      return text.slice(0, from) + selection + text.slice(to);
    },
  };
}
