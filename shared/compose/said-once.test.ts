/** What one answer tells of names and things another need not tell again, nor take for what it is not. */
import { expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { emptyAnswers } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';
import { fieldValues } from './field-values.ts';
import { realisedAnswer } from './realised-answers.ts';

const asked = {
  ...emptyAnswers,
  name: 'Noor Visser',
  introduceTo: 'Mr. James Hale of Hale Pottery, who chairs the Clay Foundation',
  whyThem: 'You studied pottery under Mr. Hale for two years.',
  reason: 'We would like to know what the Foundation supports.',
  question: 'Does Mr. Hale accept exhibitions abroad?',
};

test.each([
  ['whyThem', 'You studied pottery under Mr. Hale for two years.'],
  ['reason', 'We would like to know what the Foundation supports.'],
] as const)('%s', (field, sentence) => {
  expect(realisedAnswer(asked, field, english).sentence).toBe(sentence);
});

test('a word that stands twice in a name replaces one word', () => {
  const answers = {
    ...emptyAnswers,
    name: 'Tolliver Brandt of Tolliver',
    reason: 'I met brandt with tolliver for the roof',
  };
  expect(realisedAnswer(answers, 'reason', english).sentence).toContain('for the roof');
});

test('who told of them is not told again as somebody whom both know', () => {
  const told = { ...emptyAnswers, name: 'Hugh Fenwick', promptKind: 'person' as const, prompt: 'Jean' };
  const answers = {
    ...told,
    commonConnections: ['Jean Hale'],
    howKnown: 'Jean Hale told me of your records.',
  };
  const values = fieldValues({ answers, customValues: {} }, emptyProfile, english);
  expect(values.common_connections).toBeUndefined();
  expect(
    fieldValues({ answers: { ...answers, howKnown: '' }, customValues: {} }, emptyProfile, english),
  ).toHaveProperty('common_connections');
});

test('a bare thing gives way to what tells which one it is', () => {
  const post = {
    ...emptyAnswers,
    name: 'Alan Fry',
    promptKind: 'post' as const,
    prompt: 'the video',
    reason: 'noise matters to us',
  };
  const promptBeside = (howKnown: string) =>
    fieldValues({ answers: { ...post, howKnown }, customValues: {} }, emptyProfile, english).prompt;
  expect(promptBeside('saw your video about pumps')).toBeUndefined();
  expect(promptBeside('my boss sent me your name')).toBeDefined();
});
