import { expect, test } from 'vitest';
import { makeDraft, makeTemplate } from '../../test/support/core-in-folder.ts';
import { builtInTemplates } from '../template/built-in/library.ts';
import { emptyAnswers } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';
import { offeredTemplates } from './offered-templates.ts';

const draft = makeDraft('d');

test('offers those for the draft’s purpose, in their order', () => {
  const templates = [
    makeTemplate('b'),
    makeTemplate('reply', { purpose: 'reply-to-request' }),
    makeTemplate('a'),
  ];
  expect(offeredTemplates(templates, draft, emptyProfile).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('offers none without words or with mistakes', () => {
  const templates = [
    makeTemplate('blank', { body: ' \n' }),
    makeTemplate('broken', { body: 'Hi {{first_name' }),
  ];
  expect(offeredTemplates(templates, draft, emptyProfile)).toEqual([]);
});

test('offers one that says both live in one town only where that is noted', () => {
  const isOffered = (theirs: string, mine: string) =>
    offeredTemplates(
      builtInTemplates,
      { ...draft, answers: { ...emptyAnswers, location: theirs } },
      { ...emptyProfile, location: mine },
    ).some(({ id }) => id === 'request-nearby');
  expect(isOffered('Leeds, West Yorkshire', 'leeds')).toBe(true);
  expect(isOffered('Leeds', 'York')).toBe(false);
  expect(isOffered('', '')).toBe(false);
});
