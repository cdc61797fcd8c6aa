import { expect, it } from 'vitest';
import type { Draft } from '../../../../shared/model/draft.ts';
import { makeDraft } from '../../../../test/support/core-in-folder.ts';
import { differInWordsAlone } from './after-keys.ts';

const draft = makeDraft('one');
const with_ = (change: Partial<Draft>): Draft => ({ ...draft, ...change });
const answered = (change: Partial<Draft['answers']>) => with_({ answers: { ...draft.answers, ...change } });
const said = (change: Partial<Draft['message']>) => with_({ message: { ...draft.message, ...change } });

it.each([
  ['an answer', answered({ reason: 'Your talk.' })],
  ['a custom field', with_({ customValues: { season: 'spring' } })],
  ['the subject', with_({ subject: 'Your talk' })],
  ['the message', said({ edited: { text: 'Hello', base: '' } })],
  ['when it was', with_({ updatedAt: '2026-02-03T04:05:06.000Z' })],
])('takes %s for words that were typed', (_what, after) => {
  expect(differInWordsAlone(draft, after)).toBe(true);
});

it.each([
  ['another draft', with_({ id: 'two' })],
  ['the step', with_({ step: 'message' })],
  ['the channel', with_({ channel: 'email' })],
  ['the purpose', with_({ purpose: 'decline' })],
  ['what was dismissed', with_({ dismissed: ['link'] })],
  ['what prompted it', answered({ promptKind: 'talk' })],
  ['how an answer begins', answered({ beginnings: { reason: 'as-typed' } })],
  ['Fit', said({ fit: true })],
  ['what was restored in Fit', said({ pinned: { 1: 'full' } })],
])('does not let %s wait', (_what, after) => {
  expect(differInWordsAlone(draft, after)).toBe(false);
});
