import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { saysAllOf } from './answers-together.ts';
import { emptyAnswers } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';
import { fieldValues } from './field-values.ts';

const valuesOf = (answers: Partial<typeof emptyAnswers>) =>
  fieldValues(
    { answers: { ...emptyAnswers, name: 'Priya Raman', ...answers }, customValues: {} },
    emptyProfile,
    english,
  );

describe('what one answer says, another need not', () => {
  test.each([
    ['Your post on Appium 3 saved me two days', 'post on Appium 3'],
    ['We are both recruiters in Austin', 'recruiting'],
    ['I saw your commits on the Zephyr driver', 'Zephyr driver'],
    ['We are testers', 'testing'],
    ['Both of us are editors', 'editing'],
    ['We met at the Sculptors', 'sculpting'],
    ['I teach children to row', 'your child'],
    ['I like your maps', 'I read your surprisingly good maps'],
    ['Your maps help me', 'using your maps'],
  ])('“%s” names all of “%s”', (answer, other) => {
    expect(saysAllOf(answer, other, english)).toBe(true);
  });

  test.each([
    ['Your post saved me two days', 'post on Appium 3'],
    ['I want to talk to you', 'your talk'],
    ['We run the line', 'it was great'],
    ['Jo thinks you may be hiring', 'Jo Brown'],
    ['We run a choir', 'pricing'],
  ])('“%s” does not name all of “%s”', (answer, other) => {
    expect(saysAllOf(answer, other, english)).toBe(false);
  });

  test.each(['work', 'one', 'thing', 'way', 'time', 'year'])('“%s” names nothing by itself', (word) => {
    expect(saysAllOf(`I like your ${word}`, `your ${word}`, english)).toBe(false);
    expect(saysAllOf('We graft pears', `a pear ${word}`, english)).toBe(true);
  });

  test('the reason stands for what prompted it', () => {
    const values = valuesOf({
      promptKind: 'past',
      prompt: 'wipro',
      reason: 'both of us were in Wipro Chennai',
    });
    expect(values).not.toHaveProperty('prompt');
  });

  test('the user’s own sentence on how they met stands for the one that would be made', () => {
    const prompt = { promptKind: 'event' as const, prompt: 'the testers meetup', reason: 'you know pipes' };
    expect(valuesOf({ ...prompt, howKnown: 'we met at the testers meetup in May' })).not.toHaveProperty(
      'prompt',
    );
    expect(valuesOf({ ...prompt, howKnown: 'we met in Leeds' })).toHaveProperty('prompt');
    expect(valuesOf({ ...prompt, howKnown: 'the testers meetup' })).toHaveProperty('prompt');
  });

  test('what both sides get is said once', () => {
    const values = valuesOf({ benefitForThem: 'exchange ideas', benefitForMe: 'Exchange ideas ' });
    expect(values).toHaveProperty('benefit_for_them');
    expect(values).not.toHaveProperty('benefit_for_me');
  });
});

describe('answers that begin or end alike', () => {
  test('a reason does not begin as what prompted it does', () => {
    const prompt = { promptKind: 'field' as const, prompt: 'your books on rope' };
    expect(valuesOf({ ...prompt, reason: 'to ask about knots' }).reason).toMatchObject({
      sentence: 'I would like to ask about knots.',
    });
    expect(valuesOf({ ...prompt, reason: 'a show on sailing' }).reason).toMatchObject({
      sentence: 'I would like to talk about a show on sailing.',
    });
    expect(valuesOf({ ...prompt, reason: 'because I splice' }).reason).toMatchObject({
      sentence: 'I am writing because I splice.',
    });
  });

  test('a question that the reason ends with is asked once', () => {
    const reason = 'Bar 61, altos. F or F sharp?';
    expect(valuesOf({ reason, question: 'Bar 61: F or F sharp?' })).not.toHaveProperty('question');
    expect(valuesOf({ reason, question: 'Do you tour in May?' })).toHaveProperty('question');
    expect(valuesOf({ reason: 'Bar 61, altos, F sharp.', question: 'F sharp?' })).toHaveProperty('question');
  });

  test('that one read it is told once', () => {
    const post = { promptKind: 'post' as const, prompt: 'article on footbaths' };
    const reasonOf = (reason: string) => valuesOf({ ...post, reason }).reason;
    expect(reasonOf('I read the article. You say twice a week is enough')).toMatchObject({
      sentence: 'You say twice a week is enough.',
    });
    for (const reason of [
      'I read the article twice a week. It is good',
      'I read it aloud',
      'I liked the article. So do we',
    ])
      expect(reasonOf(reason)).toMatchObject({ sentence: expect.stringContaining(reason.slice(0, 9)) });
  });

  test('how near the network says they are is no way to know them', () => {
    const near = { howKnown: '2nd degree connection' };
    expect(valuesOf({ ...near, reason: 'to compare notes' })).not.toHaveProperty('how_known');
    expect(valuesOf(near)).toHaveProperty('how_known');
  });

  test('"he made it" says nothing beside what he made, and something alone', () => {
    const made = { howKnown: 'you made it' };
    expect(valuesOf({ ...made, promptKind: 'work', prompt: 'the tide clock' })).not.toHaveProperty(
      'how_known',
    );
    expect(valuesOf(made)).toHaveProperty('how_known');
    expect(
      valuesOf({ howKnown: 'you taught me', promptKind: 'work', prompt: 'the tide clock' }),
    ).toHaveProperty('how_known');
  });
});
