import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestChecked } from './checkable.ts';
import { marksAfterEdit, marksIn, paragraphsOf } from './paragraphs.ts';
import type { SpellingMark } from './spelling-mark.ts';

const markOf = (text: string, words: string): SpellingMark => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, message: '', suggestions: [], word: words };
};

const wordsOf = (text: string, marks: readonly SpellingMark[]) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('the paragraphs of a text', () => {
  test('are its lines with words in them, where they are', () => {
    expect(paragraphsOf('Hi,\n\n  two here\n12:30\n')).toEqual([
      { start: 0, text: 'Hi,' },
      { start: 5, text: '  two here' },
    ]);
    expect(paragraphsOf('')).toEqual([]);
  });

  test('come in pieces where they are long, cut between words, and nothing is lost', () => {
    const long = `${'wich '.repeat(longestChecked / 4)}end`;
    const parts = paragraphsOf(long);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ text }) => text).join('')).toBe(long);
    for (const { start, text } of parts) {
      expect(text.length).toBeLessThanOrEqual(longestChecked);
      expect(long.slice(start, start + text.length)).toBe(text);
      expect(text).toMatch(/^ ?(?:wich ?)+(?:end)?$/);
    }
    const unbroken = 'x'.repeat(longestChecked * 2 + 1);
    expect(paragraphsOf(unbroken).map(({ text }) => text.length)).toEqual([
      longestChecked,
      longestChecked,
      1,
    ]);
  });

  test('give their marks to the text, in its own places', () => {
    const text = 'Fine.\nAll posible.\nNot checked yet.';
    const marks = marksIn(text, (paragraph) => {
      if (paragraph === 'Not checked yet.') return undefined;
      return paragraph.includes('posible') ? [markOf(paragraph, 'posible')] : [];
    });
    expect(wordsOf(text, marks)).toEqual(['posible']);
  });
});

describe('after an edit', () => {
  const before = 'One teh two posible three adn four';
  const marks = ['teh', 'posible', 'adn'].map((words) => markOf(before, words));

  test('marks before and behind it stay at their words', () => {
    const after = before.replace('posible', 'possible, indeed');
    expect(wordsOf(after, marksAfterEdit(before, after, marks))).toEqual(['teh', 'adn']);
    const shorter = before.replace(' two posible', '');
    expect(wordsOf(shorter, marksAfterEdit(before, shorter, marks))).toEqual(['teh', 'adn']);
  });

  test('the mark of a word that is being written on goes', () => {
    const after = `${before.slice(0, 7)}m${before.slice(7)}`;
    expect(wordsOf(after, marksAfterEdit(before, after, marks))).toEqual(['posible', 'adn']);
    const front = `${before.slice(0, 4)}s${before.slice(4)}`;
    expect(wordsOf(front, marksAfterEdit(before, front, marks))).toEqual(['posible', 'adn']);
  });

  test('all stay where nothing changed, and none where all did', () => {
    expect(marksAfterEdit(before, before, marks)).toEqual(marks);
    expect(marksAfterEdit(before, 'xyz', marks)).toEqual([]);
  });

  test('a mark stands on the same words as before, whatever was edited', () => {
    const word = fc.constantFrom('aa', 'ab', 'b', 'teh', ' ');
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, text, text, (head, cut, put, tail) => {
        const old = `${head} teh ${cut} adn ${tail}`;
        const edited = `${head} teh ${put} adn ${tail}`;
        const kept = marksAfterEdit(old, edited, [
          markOf(old, 'teh'),
          { ...markOf(old, 'adn'), start: old.lastIndexOf('adn'), end: old.lastIndexOf('adn') + 3 },
        ]);
        for (const words of wordsOf(edited, kept)) expect(['teh', 'adn']).toContain(words);
      }),
    );
  });
});
