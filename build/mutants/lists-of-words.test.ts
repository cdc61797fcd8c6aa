import { expect, test } from 'vitest';
import { strykerPlugins } from './lists-of-words.ts';

const word = { type: 'StringLiteral' };
const isIgnored = (node: { type: string }, elements?: readonly ({ type: string } | null)[]) =>
  strykerPlugins[0]?.value.shouldIgnore({ node, parent: { type: 'Any', ...(elements && { elements }) } }) !==
  undefined;

test('a word of a list is no place for a fault, and the list itself is one', () => {
  expect(isIgnored(word, [word, word, word])).toBe(true);
  expect(isIgnored({ type: 'ArrayExpression', ...{ elements: [word, word, word] } })).toBe(false);
});

test('a text by itself, one of two, and one among other things are', () => {
  expect(isIgnored(word)).toBe(false);
  expect(isIgnored(word, [word, word])).toBe(false);
  expect(isIgnored(word, [word, word, { type: 'Identifier' }])).toBe(false);
  expect(isIgnored(word, [word, word, null])).toBe(false);
});
