import { expect, test } from 'vitest';
import type { Message } from '../model/person.ts';
import { exchangeOf } from './exchange.ts';

function message(day: number, direction: Message['direction'], text: string): Message {
  const at = `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  return { id: `m${day}`, at, direction, purpose: null, channel: 'email', templateId: null, text };
}

const mine = message(3, 'to-them', 'Do you count per door?');
const theirs = message(5, 'from-them', 'Per door. How do you count? And who pays for it? Greetings');

test('nothing was said where nothing is noted and nothing was pasted', () => {
  expect(exchangeOf(' ', [])).toBeNull();
});

test('their last message waits with the question they asked last', () => {
  expect(exchangeOf('', [theirs, mine])).toEqual({
    theirs,
    mine: null,
    before: mine,
    question: 'And who pays for it?',
  });
});

test('what was answered asks nothing any more', () => {
  const answer = message(6, 'to-them', 'The town.');
  expect(exchangeOf('', [mine, theirs, answer])).toEqual({
    theirs,
    mine: answer,
    before: null,
    question: null,
  });
  expect(exchangeOf('', [mine])).toEqual({ theirs: null, mine, before: null, question: null });
});

test('what was pasted is newer than what is noted', () => {
  expect(exchangeOf(' And now? ', [theirs, mine])).toEqual({
    theirs: { text: 'And now?', at: null },
    mine: null,
    before: mine,
    question: 'And now?',
  });
});

test('what was pasted and is noted is said once, when it was', () => {
  const answer = message(6, 'to-them', 'The town.');
  expect(exchangeOf(` ${theirs.text}\n`, [theirs])?.theirs).toBe(theirs);
  expect(exchangeOf(theirs.text, [theirs, answer])?.mine).toBe(answer);
});
