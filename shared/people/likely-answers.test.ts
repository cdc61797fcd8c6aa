import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { emptyAnswers, untouchedMessage } from '../compose/empty-draft.ts';
import type { Answers } from '../model/draft.ts';
import { likelyAnswers } from './likely-answers.ts';

function answersTo(answers: Partial<Answers>, text = '') {
  const message = { ...untouchedMessage, edited: text === '' ? null : { text, base: '' } };
  return likelyAnswers(makeDraft('d1', { answers: { ...emptyAnswers, ...answers }, message }));
}

const next = (answers: Partial<Answers>, text = '') => answersTo(answers, text).map((answer) => answer.next);

test('silence is among them, and calls for nothing', () => {
  expect(answersTo({}).map(({ what }) => what)).toEqual([
    'They accept',
    'They ask for your reason to connect',
    'They say no',
    'Nothing comes',
  ]);
  const silence = answersTo({}).at(-1);
  expect(silence?.next).toBeNull();
  expect(silence?.advice).toContain('one in four');
});

test('the next line is made of what the user noted, and of nothing else', () => {
  const answers = {
    name: 'Dana Ortiz',
    question: 'do you count per door',
    reason: 'we both count doors',
    compellingAnswer: 'you asked for data',
  };
  expect(next(answers)).toEqual([
    'Thank you for accepting, Dana. Do you count per door?',
    'You asked for data.',
    'Thank you for telling me, Dana.',
    null,
  ]);
});

test('the reason answers for a rehearsed answer that is missing, and its lack is said', () => {
  expect(next({ reason: 'We both count doors!' })[1]).toBe('We both count doors!');
  const [, why] = answersTo({ reason: ' ' });
  expect(why?.next).toBeNull();
  expect(why?.advice).toContain('No answer is noted yet');
});

test('a question that stands in the message is not asked twice', () => {
  const [accepted] = answersTo({ question: 'do you count per door' }, 'Hi. Do you count  per door?');
  expect(accepted?.next).toBe('Thank you for accepting.');
  expect(accepted?.advice).toContain('stands in the message already');
  expect(next({ question: 'do you count per door' }, 'Hi. Do you count?')[0]).toBe(
    'Thank you for accepting. Do you count per door?',
  );
});

test('someone without a name is thanked without one', () => {
  expect(next({})).toEqual(['Thank you for accepting.', null, 'Thank you for telling me.', null]);
});

test('what is no request is answered, or not', () => {
  const draft = makeDraft('d1', { purpose: 'reply-to-request' });
  expect(likelyAnswers(draft).map(({ what }) => what)).toEqual(['They answer', 'Nothing comes']);
});
