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
  const around = makeTemplate('around', { body: 'I wrote because of {{prompt}}. {{reason}}.' });
  const text = 'Hi Ida,\n\nI wrote because of your keynote on ferries. Do you count?';
  const inIt = 'I wrote because of your keynote on ferries.';
  expect(wordsIn(text, 'prompt', prompt, around)).toBe(inIt);
  // Where the template has a place for it as a sentence only, these are the words of another answer.
  expect(wordsIn(text, 'prompt', prompt, template)).toBeNull();
});

test('one that stands as its own sentence, or not at all, needs nothing around it', () => {
  const prompt = realisedAnswer(answers, 'prompt', english);
  expect(wordsIn(`Hi Ida,\n\n${prompt.sentence}`, 'prompt', prompt, template)).toBeNull();
  expect(wordsIn('Hi Ida,\n\nThank you for accepting.', 'prompt', prompt, template)).toBeNull();
});

test('one of which Fit keeps the first sentence is shown in brief, and what stands in another answer is said there', () => {
  const reason = 'I look after six ferries by myself. Nobody has drawings from before 1950.';
  const limited = standing('reason', { reason, prompt: '', howKnown: '', benefitForThem: '' }, 60);
  expect(limited).toBe('brief');
  const realised = realisedAnswer({ ...answers, reason }, 'reason', english);
  expect(wordsIn('Hi. I look after six ferries by myself.', 'reason', realised, template)).toBe(
    'I look after six ferries by myself.',
  );
  expect(
    standing('prompt', {
      howKnown: 'I heard your keynote on ferries in Oban',
      prompt: 'your keynote on ferries',
    }),
  ).toBe('said');
});
