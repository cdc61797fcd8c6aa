import { expect, test } from 'vitest';
import { builtInTemplates } from '../template/built-in/library.ts';
import { chooseTemplate } from './choose-template.ts';
import { emptyAnswers } from './empty-draft.ts';

const draft = { purpose: 'connection-request', templateId: null, answers: emptyAnswers } as const;

test('uses the template the user chose', () => {
  const chosen = builtInTemplates.filter(({ purpose }) => purpose === 'connection-request').at(-1);
  expect(chooseTemplate(builtInTemplates, { ...draft, templateId: chosen?.id ?? '' })).toBe(chosen);
});

test('uses the first one written for what prompted the message', () => {
  const template = chooseTemplate(builtInTemplates, {
    ...draft,
    answers: { ...emptyAnswers, promptKind: 'talk' },
  });
  expect(template?.promptKind).toBe('talk');
});

test('falls back to one that suits any prompt', () => {
  expect(chooseTemplate(builtInTemplates, draft)?.promptKind).toBeNull();
});

test('does not use a chosen template that is for another purpose', () => {
  const reply = builtInTemplates.find(({ purpose }) => purpose === 'reply-to-request');
  const template = chooseTemplate(builtInTemplates, { ...draft, templateId: reply?.id ?? '' });
  expect(template?.purpose).toBe('connection-request');
});

test('says so when there is none', () => {
  expect(chooseTemplate([], draft)).toBeNull();
});
