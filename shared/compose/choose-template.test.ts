import { expect, test } from 'vitest';
import { builtInTemplates } from '../template/built-in/library.ts';
import { chooseTemplate } from './choose-template.ts';
import { emptyAnswers } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';

const draft = { purpose: 'connection-request', templateId: null, answers: emptyAnswers } as const;

test('uses the template the user chose', () => {
  const chosen = builtInTemplates.filter(({ purpose }) => purpose === 'connection-request').at(-1);
  expect(chooseTemplate(builtInTemplates, { ...draft, templateId: chosen?.id ?? '' }, emptyProfile)).toBe(
    chosen,
  );
});

test('uses the first one written for what prompted the message', () => {
  const answers = { ...emptyAnswers, promptKind: 'talk' } as const;
  const template = chooseTemplate(builtInTemplates, { ...draft, answers }, emptyProfile);
  expect(template?.promptKind).toBe('talk');
});

test('falls back to one that suits any prompt', () => {
  expect(chooseTemplate(builtInTemplates, draft, emptyProfile)?.promptKind).toBeNull();
});

test('does not use a chosen template that is for another purpose', () => {
  const reply = builtInTemplates.find(({ purpose }) => purpose === 'reply-to-request');
  const template = chooseTemplate(builtInTemplates, { ...draft, templateId: reply?.id ?? '' }, emptyProfile);
  expect(template?.purpose).toBe('connection-request');
});

test('says so when there is none', () => {
  expect(chooseTemplate([], draft, emptyProfile)).toBeNull();
});

test('never uses one that says what is not noted, even if it was chosen', () => {
  const chosen = { ...draft, templateId: 'request-nearby' };
  const answers = { ...emptyAnswers, location: 'Bristol' };
  const leeds = { ...emptyProfile, location: 'Leeds' };
  expect(chooseTemplate(builtInTemplates, { ...chosen, answers }, leeds)?.id).not.toBe('request-nearby');
  const bristol = { ...emptyProfile, location: 'Bristol' };
  expect(chooseTemplate(builtInTemplates, { ...chosen, answers }, bristol)?.id).toBe('request-nearby');
});

test('a reply asks what the user wants to know, and says yes where they see a reason', () => {
  const chosenFor = (answers: Partial<typeof emptyAnswers>) =>
    chooseTemplate(
      builtInTemplates,
      { purpose: 'reply-to-request', templateId: null, answers: { ...emptyAnswers, ...answers } },
      emptyProfile,
    )?.id;
  expect(chosenFor({})).toBe('reply-ask-reason');
  expect(chosenFor({ question: 'do I know you?' })).toBe('reply-own-question');
  expect(chosenFor({ question: 'how are the bees?', reason: 'we keep the same bees' })).toBe('reply-accept');
});
