import { expect, test } from 'vitest';
import { makeTemplate } from '../../test/support/core-in-folder.ts';
import { english } from '../../test/support/english.ts';
import { defaultSettings } from '../default-settings.ts';
import type { Draft } from '../model/draft.ts';
import { standingOf, wordsIn } from './answer-standing.ts';
import { makeMessage } from './compose-message.ts';
import { emptyAnswers, untouchedMessage } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';
import { type AnsweredField, realisedAnswer } from './realised-answers.ts';

const template = makeTemplate('either', {
  body: '[[3:{{prompt}}. || {{how_known}}.]] {{reason}}. [[1:{{benefit_for_them}}.]]',
});

const answers = {
  ...emptyAnswers,
  promptKind: 'talk' as const,
  howKnown: 'we sat in one row',
  prompt: 'your keynote on ferries',
  reason: 'you plan for tides',
  benefitForThem: 'share our tide tables',
  question: 'do you count per door',
};

function standing(field: AnsweredField, more: Partial<Draft['answers']> = {}, limit = 200) {
  const written = { ...answers, ...more };
  const settings = { ...defaultSettings, limits: { ...defaultSettings.limits, 'linkedin-note': limit } };
  const message = { ...untouchedMessage, fit: true };
  const draft = { answers: written, customValues: {}, message, channel: 'linkedin-note' as const };
  const made = makeMessage(draft, template, emptyProfile, settings, english);
  return standingOf(field, written, emptyProfile, template, made, english);
}

test('an answer stands in the message in one of its forms', () => {
  expect(standing('reason')).toBe('stands');
  expect(standing('prompt')).toBe('stands');
});

test('one that does not is said by another, gave way, has no place, or has something else in its place', () => {
  expect(standing('prompt', { reason: 'your keynote on ferries changed our plans' })).toBe('said');
  expect(standing('prompt', {}, 50)).toBe('room');
  expect(standing('question')).toBe('template');
  expect(standing('howKnown')).toBe('instead');
});

test('one that makes no sentence is not missed', () => {
  expect(standing('benefitForMe')).toBeNull();
  expect(standing('reason', { reason: 'n/a' })).toBeNull();
});

test('an answer that a template makes a part of its own sentence is shown in that sentence', () => {
  const prompt = realisedAnswer(answers, 'prompt', english);
  const text =
    'Hi Ida,\n\nThank you for accepting. I wrote because of your keynote on ferries. Do you count?';
  expect(wordsIn(text, prompt)).toBe('I wrote because of your keynote on ferries.');
});

test('one that stands as its own sentence, or not at all, needs nothing around it', () => {
  const prompt = realisedAnswer(answers, 'prompt', english);
  expect(wordsIn(`Hi Ida,\n\n${prompt.sentence}`, prompt)).toBeNull();
  expect(wordsIn('Hi Ida,\n\nThank you for accepting.', prompt)).toBeNull();
});
