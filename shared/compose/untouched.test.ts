import { expect, it } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { emptyAnswers, untouchedMessage } from './empty-draft.ts';
import { isUntouched } from './untouched.ts';

it('takes a draft in which nothing was said yet as untouched, wherever one has looked', () => {
  expect(isUntouched(makeDraft('d1'))).toBe(true);
  expect(isUntouched(makeDraft('d1', { step: 'message', channel: 'email' }))).toBe(true);
});

it.each([
  ['a person', { personId: 'p1' }],
  ['a template', { templateId: 'request-talk' }],
  ['words of one’s own', { message: { ...untouchedMessage, edited: { text: 'Hi', base: '' } } }],
  ['an answer that only the template asks for', { customValues: { city: 'Leeds' } }],
  ['what prompted it', { answers: { ...emptyAnswers, promptKind: 'talk' as const } }],
  ['a common connection', { answers: { ...emptyAnswers, commonConnections: ['Dana Ortiz'] } }],
  ['the request that came', { answers: { ...emptyAnswers, receivedMessage: 'Hi' } }],
])('would miss %s', (_what, changes) => {
  expect(isUntouched(makeDraft('d1', changes))).toBe(false);
});
