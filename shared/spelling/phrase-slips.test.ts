import { expect, test } from 'vitest';
import { phraseSlips } from './phrase-slips.ts';

/** The text with each mark’s first suggestion in its place. */
function mended(text: string): string {
  return phraseSlips(text)
    .toSorted((one, other) => other.start - one.start)
    .reduce((so, { start, end, suggestions }) => so.slice(0, start) + suggestions[0] + so.slice(end), text);
}

test.each([
  ['I know your the one', "I know you're the one"],
  ['Your welcome to come', "You're welcome to come"],
  ['your right about it', "you're right about it"],
  ['Its been flat', "It's been flat"],
  ['its me', "it's me"],
  ['Their is a borehole', 'There is a borehole'],
  ['do you know weather the club', 'do you know whether the club'],
  ['thanks for your advise.', 'thanks for your advice.'],
  ['more then I had', 'more than I had'],
  ['is it to late?', 'is it too late?'],
  ['do you no if it', 'do you know if it'],
  ['I am agree with you', 'I agree with you'],
  ['I look forward to meet you', 'I look forward to meeting you'],
  ['we could of used it', 'we could have used it'],
])('%s', (typed, meant) => {
  expect(mended(typed)).toBe(meant);
});

test.each([
  'your note, your right hand and a welcome',
  'thanks for your right answer',
  'your welcome pack came',
  'its lid, its own lid and the best of its time',
  'their boat is new',
  'I wonder at weather like this',
  'I advise you, and would your team advise?',
  'it was better, then I left',
  'I drove to late trains',
  'there is no who or what',
  'I am in agreement',
  'I look forward to meeting you and to work',
  'we could of course come',
])('nothing is wrong in: %s', (text) => {
  expect(mended(text)).toBe(text);
});
