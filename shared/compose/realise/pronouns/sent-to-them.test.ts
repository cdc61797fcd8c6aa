import { expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { isSentTo, namedAs, sentToAs } from './sent-to-them.ts';

test.each([
  ['Heinz said I should speak with him', 'he'],
  ['Caio recommended her', 'she'],
  ['Dana told me to write to them', null],
] as const)('whom one is sent to is the recipient: %s', (said, as) => {
  expect(isSentTo(english.read(said))).toBe(true);
  expect(sentToAs(english.read(said))).toBe(as);
});

test.each([
  'Heinz says you got him a lease',
  'She said I should ask him',
  'Caio recommended her sister',
  'Dana works at the mill',
  'Dana got her lease through her after two banks told her no',
  'Our posters hung there and we explained them to each other',
])('nobody is sent to them: %s', (said) => {
  expect(isSentTo(english.read(said))).toBe(false);
});

test.each([
  ['Theo, he trained with her', 'he'],
  ["Gwen, he taught her, she's been with me since May", 'she'],
  ['Gwen, he taught her and she works for us', 'she'],
  ['Theo, he taught her and she works in Ely', 'he'],
  ['Theo, I know him', null],
] as const)('as whom the one is spoken of who is named first: %s', (said, as) => {
  expect(namedAs(english.read(said))).toBe(as);
});
