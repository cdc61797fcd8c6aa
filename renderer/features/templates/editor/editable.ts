/** The part of the text editor that its commands use, so that they need no page around them. */
import type { EditorState, TransactionSpec } from '@codemirror/state';

export type Editable = {
  readonly state: EditorState;
  readonly dispatch: (spec: TransactionSpec) => void;
};

export type Focusable = { readonly focus: () => void };
