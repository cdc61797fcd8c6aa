import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { expect, test } from 'vitest';
import type { SpellingMark } from '../../../../shared/spelling/spelling-mark.ts';
import { setSpellingMarks, spellingMarks } from './spelling-marks.ts';

const mark = (start: number, end: number): SpellingMark => ({
  start,
  end,
  message: '',
  suggestions: [],
  word: null,
});

function drawnIn(state: EditorState): readonly string[] {
  const words: string[] = [];
  for (const decorations of state.facet(EditorView.decorations)) {
    if (typeof decorations === 'function') continue;
    decorations.between(0, state.doc.length, (from, to) => void words.push(state.sliceDoc(from, to)));
  }
  return words;
}

const start = EditorState.create({ doc: 'One teh two adn', extensions: spellingMarks });
const marked = start.update({ effects: setSpellingMarks.of([mark(4, 7), mark(12, 15)]) }).state;

test('the marks stand under their words', () => {
  expect(drawnIn(start)).toEqual([]);
  expect(drawnIn(marked)).toEqual(['teh', 'adn']);
});

test('they move with their words, and go with the next ones', () => {
  const typed = marked.update({ changes: { from: 0, insert: 'So: ' } }).state;
  expect(drawnIn(typed)).toEqual(['teh', 'adn']);
  expect(drawnIn(typed.update({ effects: setSpellingMarks.of([mark(8, 11)]) }).state)).toEqual(['teh']);
  expect(drawnIn(typed.update({ effects: setSpellingMarks.of([]) }).state)).toEqual([]);
});

test('one about a longer text than there is does no harm', () => {
  expect(drawnIn(start.update({ effects: setSpellingMarks.of([mark(12, 99)]) }).state)).toEqual([]);
});
