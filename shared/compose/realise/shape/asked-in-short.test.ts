/** Questions in as few words as people type them. */
import { expect, test } from 'vitest';
import { realising } from '../../../../test/support/realising.ts';

const realised = realising({ recipient: 'Robin Hale', others: [] });

test.each([
  ['know a tuner', 'Do you know a tuner?'],
  ['remember me', 'Do you remember me?'],
  ['ever regret it', 'Do you ever regret it?'],
  ['ever been to Ely', 'Have you ever been to Ely?'],
  ['still hiring', 'Are you still hiring?'],
  ['looking for a tuner', 'I am looking for a tuner.'],
  ['worth fixing or not', 'Is it worth fixing or not?'],
  ['still got the boat', 'Have you still got the boat?'],
  ['still have the boat', 'Do you still have the boat?'],
  ['tuesday ok', 'Tuesday ok?'],
  ['free tuesday', 'Free Tuesday?'],
  ['open in May', 'Open in May?'],
  ['glue or screws', 'Glue or screws?'],
  ['fix it or scrap it', 'Fix it or scrap it?'],
  ['advice or tips on moving it', 'May I ask for your advice or tips on moving it?'],
  ['where learn this', 'Where learn this?'],
  ['where you learned this', 'May I ask where you learned this?'],
  ['best glue', 'May I ask about the best glue?'],
  ['price', null],
  ['your price', 'May I ask about your price?'],
  ['tell me about oak', 'Could you tell me about oak?'],
  ['wonder about oak', 'I wonder about oak.'],
  ['like to know if oak works', 'I would like to know if oak works.'],
  ['is possible to visit', 'Is it possible to visit?'],
])('%s', (typed, sentence) => {
  expect(realised('question', typed).sentence).toBe(sentence);
});
