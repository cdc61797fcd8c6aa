import { expect, test } from 'vitest';
import { makeTemplate } from '../../../../test/support/core-in-folder.ts';
import { candidateRemarks } from './candidate-remarks.ts';
import type { Candidate } from './files.ts';

function candidate(changes: Partial<Candidate>, body = 'Hello'): Candidate {
  const {
    id: _id,
    createdAt: _made,
    updatedAt: _changed,
    ...content
  } = makeTemplate('t', { title: 'One', body });
  return { content, hidden: [], title: 'One', isKnown: false, ...changes };
}

const renamed = 'This title is taken: it will be called “One (2)”.';
const known = 'You have this one already.';

test('of a new one with a title of its own there is nothing to say', () => {
  expect(candidateRemarks(candidate({}), true)).toEqual([]);
});

test('says what it will be called when its title is taken, whether it is chosen or not', () => {
  for (const isChosen of [true, false])
    expect(candidateRemarks(candidate({ title: 'One (2)' }), isChosen)).toEqual([renamed]);
});

test('of one that is there already, says so, and its new title only once it is wanted all the same', () => {
  const again = candidate({ title: 'One (2)', isKnown: true });
  expect(candidateRemarks(again, false)).toEqual([known]);
  expect(candidateRemarks(again, true)).toEqual([known, renamed]);
});

test('names hidden characters that were made visible', () => {
  expect(candidateRemarks(candidate({ hidden: ['zero-width space', 'soft hyphen'] }), true)).toEqual([
    'Hidden characters in it were made visible: zero-width space, soft hyphen.',
  ]);
});

test('says of one with mistakes that it is not used', () => {
  expect(candidateRemarks(candidate({}, 'Hello {{first_name'), true)).toEqual([
    'It has mistakes and is not used until they are mended.',
  ]);
});
