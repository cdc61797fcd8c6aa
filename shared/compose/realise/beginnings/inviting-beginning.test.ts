import { expect, test } from 'vitest';
import { promptKindIds } from '../../../prompt-kinds.ts';
import { realisedFields } from '../realised-answer.ts';
import { beginningsFor } from './beginnings.ts';
import { invitingBeginning } from './inviting-beginning.ts';

const places = [
  ...realisedFields.filter((field) => field !== 'prompt').map((field) => [field, null] as const),
  ...[null, ...promptKindIds].map((kind) => ['prompt', kind] as const),
];

test.each(places)('what an empty box shows for %s, %s, is one of its beginnings', (field, kind) => {
  const shown = invitingBeginning(field, kind);
  if (shown !== null) expect(beginningsFor(field, kind).map(({ id }) => id)).toContain(shown);
});

test('a box that the user begins shows none', () => {
  expect(
    places.filter(([field, kind]) => invitingBeginning(field, kind) === null).map(([field]) => field),
  ).toEqual(['howKnown', 'answerToThem', 'whyNot', 'question', 'compellingAnswer', 'work']);
});
