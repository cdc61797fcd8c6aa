/** Draws the marks of misspelt words in the editor; they move with their words until the text is checked again. */
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { SpellingMark } from '../../../../shared/spelling/spelling-mark.ts';

export const setSpellingMarks = StateEffect.define<readonly SpellingMark[]>();

const misspelt = Decoration.mark({ class: 'cm-misspelt' });

const drawn = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { changes, effects, newDoc }) {
    const marks = effects.find((effect) => effect.is(setSpellingMarks))?.value;
    if (marks === undefined) return before.map(changes);
    const inside = marks.filter(({ end }) => end <= newDoc.length);
    return Decoration.set(inside.map(({ start, end }) => misspelt.range(start, end)));
  },
  provide: (field) => EditorView.decorations.from(field),
});

const look = EditorView.theme({
  '.cm-misspelt': {
    textDecoration: 'underline dotted 1.5px var(--spelling)',
    textUnderlineOffset: '0.3em',
    textDecorationSkipInk: 'none',
  },
});

/** The extension that does it. */
export const spellingMarks: Extension = [drawn, look];
