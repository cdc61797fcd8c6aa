import { expect, test } from 'vitest';
import { kindOf, parsePlanted, readPlanted, withWords } from './planted.ts';
import { falseAlarms, plantedFigures } from './planted-figures.ts';

const message = parsePlanted(
  'british-irish\tHi [Ann], I {recieved|received} {your|you’re} note. [Bo] is well.',
);

const markOf = (words: string, ...suggestions: readonly string[]) => {
  const start = message.text.indexOf(words);
  return { start, end: start + words.length, message: '', suggestions, word: null };
};

test('a line is read as it was typed, with its mistakes and names in their places', () => {
  const wordsOf = ({ start, end }: { start: number; end: number }) => message.text.slice(start, end);
  expect(message.variety).toBe('british-irish');
  expect(message.text).toBe('Hi Ann, I recieved your note. Bo is well.');
  expect(message.names.map(wordsOf)).toEqual(['Ann', 'Bo']);
  expect(message.mistakes.map(wordsOf)).toEqual(['recieved', 'your']);
  expect(message.mistakes.map(({ meant }) => meant)).toEqual(['received', 'you’re']);
});

test('a mistake is a misspelling, a matter of marks and capitals, or another word', () => {
  const isWord = (word: string) => ['your', 'wont', 'we', 'was'].includes(word);
  const kind = (typed: string, meant: string) => kindOf({ start: 0, end: 0, typed, meant }, isWord);
  expect(kind('recieve', 'receive')).toBe('misspelling');
  expect(kind('dont', 'don’t')).toBe('apostrophe, space or capital');
  expect(kind('alot', 'a lot')).toBe('apostrophe, space or capital');
  expect(kind('june', 'June')).toBe('apostrophe, space or capital');
  expect(kind('your', 'you are')).toBe('other word or grammar');
  expect(kind('we was', 'we were')).toBe('other word or grammar');
});

test('marks are counted as right, wrong or on a name', () => {
  const read = {
    message,
    marks: [markOf('recieved', 'received'), markOf('note', 'vote'), markOf('Bo', 'To')],
  };
  expect(falseAlarms(read)).toHaveLength(2);
  expect(plantedFigures([read])).toEqual({
    marksRight: { right: 1, all: 3 },
    alarmed: { right: 1, all: 1 },
    namesMarked: { right: 1, all: 2 },
    found: { right: 1, all: 2 },
    firstRight: { right: 1, all: 1 },
  });
  expect(withWords('a b c', { start: 2, end: 3 }, 'x')).toBe('a x c');
});

test('both parts have messages of every variety, about half of them with mistakes, and no line that is not read', () => {
  for (const part of ['building', 'held-back'] as const) {
    const messages = readPlanted(part);
    const faulty = messages.filter(({ mistakes }) => mistakes.length > 0);
    expect(messages.length).toBeGreaterThanOrEqual(250);
    expect(faulty.length / messages.length).toBeGreaterThan(0.4);
    expect(new Set(messages.map(({ variety }) => variety)).size).toBe(8);
    for (const { text, mistakes } of messages) {
      expect(text).not.toMatch(/[{}|[\]]/);
      for (const { typed, meant } of mistakes) expect(typed).not.toBe(meant);
    }
  }
});
