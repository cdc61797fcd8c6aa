import { expect, test } from 'vitest';
import { saysNothing } from './says-nothing.ts';

test.each([
  '?',
  '...',
  '—',
  'x',
  'é',
  'n/a',
  'N.A.',
  'none',
  'Nothing really.',
  'nothing, we just met',
  'nothing just to say well done',
  'none, only thanks',
  'None - sorry',
  'I don’t know',
  "I don't know yet",
  'dunno',
  'no idea',
  'no particular reason',
  'not sure',
  'just because',
  'tbd',
  'asdf',
  'asdfgh',
  'qwerty',
  'xxx',
  'hmmm',
  'ummm…',
  'uh',
  'well, whatever',
  'yes',
  'test test',
  'nothing comes to mind',
  'not a whole lot to be honest!',
  'not a great deal',
])('“%s” says nothing', (answer) => {
  expect(saysNothing(answer)).toBe(true);
});

test.each([
  'maps',
  '42',
  'Ax',
  'your talk on flumes',
  'nothing beats your parser',
  'not a great deal of money',
  'no parser but yours reads our logs',
  'know',
  'the question',
  'yes, your parser',
  'testing looms',
  'not the method but the data',
  'qwertz keyboards',
])('“%s” may say something', (answer) => {
  expect(saysNothing(answer)).toBe(false);
});
