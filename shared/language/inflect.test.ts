import { describe, expect, test } from 'vitest';
import { gerundOf, participleOf, pluralOf, thirdPersonOf } from './inflect.ts';

describe('forms of words', () => {
  test.each([
    ['work', 'worked'],
    ['write', 'written'],
    ['use', 'used'],
    ['study', 'studied'],
    ['play', 'played'],
    ['plan', 'planned'],
    ['look', 'looked'],
    ['listen', 'listened'],
    ['develop', 'developed'],
    ['follow', 'followed'],
    ['admit', 'admitted'],
    ['wear', 'worn'],
    ['forget', 'forgotten'],
    ['constructor', 'constructored'],
  ])('have: %s, %s', (verb, participle) => {
    expect(participleOf(verb)).toBe(participle);
  });

  test.each([
    ['make', 'making'],
    ['run', 'running'],
    ['see', 'seeing'],
    ['lie', 'lying'],
    ['listen', 'listening'],
    ['open', 'opening'],
    ['be', 'being'],
    ['read', 'reading'],
    ['buy', 'buying'],
  ])('doing: %s, %s', (verb, gerund) => {
    expect(gerundOf(verb)).toBe(gerund);
  });

  test.each([
    ['have', 'has'],
    ['teach', 'teaches'],
    ['try', 'tries'],
    ['say', 'says'],
    ['go', 'goes'],
  ])('somebody else: %s, %s', (verb, third) => {
    expect(thirdPersonOf(verb)).toBe(third);
  });

  test.each([
    ['trailer', 'trailers'],
    ['company', 'companies'],
    ['person', 'people'],
    ['box', 'boxes'],
    ['day', 'days'],
    ['potato', 'potatoes'],
    ['fisherman', 'fishermen'],
    ['midwife', 'midwives'],
    ['German', 'Germans'],
    ['quiz', 'quizzes'],
    ['video', 'videos'],
  ])('many: %s, %s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });
});
