import { expect, test } from 'vitest';
import { makeTemplate } from '../../test/support/core-in-folder.ts';
import { templateChoices } from './template-choices.ts';

const talk = makeTemplate('talk', { title: 'After their talk' });
const plain = makeTemplate('plain', { title: 'Plainly' });
const ranked = [
  { template: talk, reason: 'for a talk' },
  { template: plain, reason: '' },
];
const offered = [
  { value: 'talk', label: 'After their talk (for a talk)' },
  { value: 'plain', label: 'Plainly' },
];

test('offers the templates in their order, each with the reason for its place, if there is one', () => {
  expect(templateChoices(ranked, null)).toEqual(offered);
});

test('leaves the order alone whichever of them was chosen', () => {
  expect(templateChoices(ranked, plain)).toEqual(offered);
});

test('keeps the one the message was made with, though it was deleted or does not suit any more', () => {
  const gone = makeTemplate('gone', { title: 'My own' });
  expect(templateChoices(ranked, gone)).toEqual([
    { value: 'gone', label: 'My own (no longer offered)' },
    ...offered,
  ]);
});
