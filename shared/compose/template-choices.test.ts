import { expect, test } from 'vitest';
import { makeTemplate } from '../../test/support/core-in-folder.ts';
import { templateChoices } from './template-choices.ts';

const talk = makeTemplate('talk', { title: 'After their talk' });
const plain = makeTemplate('plain', { title: 'Plainly' });
const ranked = [
  { template: talk, suitability: 'fits', reason: 'leaves out “Your reason to connect”' },
  { template: plain, suitability: 'needs-answers', reason: '' },
] as const;
const offered = [
  {
    value: 'talk',
    label: 'After their talk (leaves out “Your reason to connect”)',
    group: 'Fit your answers',
  },
  { value: 'plain', label: 'Plainly', group: 'Need more answers' },
];

test('offers the templates in their order, grouped by how they suit, each with what it leaves out, if anything', () => {
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
