import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asksSomething, questionsIn } from './questions-in.ts';

it.each([
  [
    'Thanks, that helps. Which valve did you end up with? Ours freezes below minus five.',
    ['Which valve did you end up with?'],
  ],
  ['How are you? Do you count per door?', ['How are you?', 'Do you count per door?']],
  ['Happy to compare!', []],
  ['', []],
  // An address that asks nothing.
  ['See https://example.org/?page=2 for more.', []],
  ['Is https://example.org/a?b=c.d yours?', ['Is https://example.org/a?b=c.d yours?']],
  ['Did you see example.org/a?b=c?', ['Did you see example.org/a?b=c?']],
  ['“Would you compare them?”', ['“Would you compare them?”']],
  ['Really?! (Are you sure?)', ['Really?!', '(Are you sure?)']],
  ['Shall we? 🙂', ['Shall we?']],
  ['いつ会えますか？', ['いつ会えますか？']],
  ['هل نلتقي؟', ['هل نلتقي؟']],
])('in “%s”', (text, questions) => {
  expect(questionsIn(text)).toEqual(questions);
});

it('are told apart by their lines, but for lines that a mail program broke', () => {
  expect(questionsIn('Hello Sam\nWhich valve is it?')).toEqual(['Which valve is it?']);
  expect(questionsIn('Which valve did you\nend up with?')).toEqual(['Which valve did you end up with?']);
});

it('are not those of the message that theirs repeats', () => {
  expect(questionsIn('Per door.\n\n> Do you count per door?\n  > Or per train?')).toEqual([]);
});

it('a line that goes on below with an address asks no more than both together', () => {
  expect(asksSomething('?...\nhttps://x.org/?q')).toBe(false);
  expect(asksSomething('Do you?\nSee https://x.org/?q')).toBe(true);
});

it('a text asks something where there is a question in it, whatever it is made of', () => {
  const piece = fc.constantFrom(
    '?',
    '? ',
    '\n',
    '\n> ',
    ' ',
    'Do you',
    'and',
    '. ',
    'a/b?c=d',
    'https://x.org/?q',
    '”',
    ')',
    '🙂',
    '？',
    ': ',
    '...',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(asksSomething(text)).toBe(questionsIn(text).length > 0);
    }),
  );
});
