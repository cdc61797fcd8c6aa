import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { pointsBack, restsOnWhatWasNamed, saysAllOf } from './answers-together.ts';
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

describe('what a pronoun points to', () => {
  test.each([
    'It made me rewrite our bindings',
    'he said you are building a team',
    'We are using it daily',
    'loved it',
    'That is what we do too',
    'I read them twice',
    'he is hard to reach',
    'It is great',
    'It helps me to write',
    'It does what I want it to',
    'I want to say it is great',
    'Those were good days',
    'It is to blame for our move',
  ])('“%s” points back', (answer) => {
    expect(pointsBack(answer, english)).toBe(true);
  });

  test.each([
    'you asked for data, and we have it',
    'It is hard to find a baker',
    'It would be great to meet',
    'our harbour floods and nobody counts it',
    'this week we open',
    'It is great that you write about bees',
    'It would help me if we spoke',
    'It was fun when you spoke',
    'I think it is hard to say',
    'we hope that you come',
    'These talks helped me',
    'I like those talks',
    'That talk helped me',
    'I plan ferries',
  ])('“%s” does not', (answer) => {
    expect(pointsBack(answer, english)).toBe(false);
  });

  test('it stays with the reason, whatever is left out', () => {
    const values = valuesOf({
      promptKind: 'talk',
      prompt: 'pycon talk',
      reason: 'It made me rewrite our bindings',
    });
    expect(values).toMatchObject({
      reason: { sentence: 'Thank you for your pycon talk. It made me rewrite our bindings.', clause: null },
    });
    expect(values).not.toHaveProperty('prompt');
  });

  test('what prompted it stays where the reason is a pronoun alone, of which no sentence can be made', () => {
    const values = valuesOf({ promptKind: 'talk', prompt: 'pycon talk', howKnown: 'we row', reason: 'it' });
    expect(values).toMatchObject({
      prompt: { sentence: 'Thank you for your pycon talk.' },
      how_known: { sentence: 'We row.' },
    });
    expect(values).not.toHaveProperty('reason');
  });

  test('whom both know is not named again before it', () => {
    const person = {
      promptKind: 'person' as const,
      prompt: 'Mick Dorgan',
      commonConnections: ['Mick Dorgan'],
    };
    expect(valuesOf({ ...person, reason: 'he says you need joiners' })).not.toHaveProperty(
      'common_connections',
    );
    expect(valuesOf({ ...person, reason: 'you need joiners' })).toHaveProperty('common_connections');
  });

  test('without it, how they are known stays', () => {
    const values = valuesOf({ howKnown: 'your talk in Leeds', reason: 'loved it' });
    expect(values).toMatchObject({
      reason: { sentence: 'I know of you from your talk in Leeds. I loved it.' },
    });
    expect(valuesOf({ reason: 'loved it' })).toMatchObject({ reason: { sentence: 'I loved it.' } });
  });
});

describe('what is understood only beside what prompted it', () => {
  const prompted = { promptKind: 'post', prompt: 'your paper on reeds', question: 'Why?' } as const;

  test.each([
    'We rebuilt our roof after it',
    'same problem here',
    'In our yard it is the same',
    'We had the same issue in May',
    'My results go the opposite way',
    'The section on bail is what I fight with',
    'Me too, the same winter',
    'Same here',
    'Ours eat nothing else',
    'Those reeds grow here',
    'I agree, but the part on prices, no',
  ])('“%s” stands behind it, or is left out with it', (reason) => {
    expect(restsOnWhatWasNamed(reason, prompted.prompt, english)).toBe(true);
    const values = valuesOf({ ...prompted, reason });
    expect(values.reason).toMatchObject({
      sentence: expect.stringMatching(/^I read your paper on reeds\. /),
    });
    expect(values).not.toHaveProperty('prompt');
  });

  test.each([
    'We have been told that ours will cost a lot',
    'We were landed with ours by the district',
    'I would like our street to do it too',
    'I think you are wrong and would like to show you why',
    'I disagree',
  ])('nor does “%s”', (reason) => {
    expect(restsOnWhatWasNamed(reason, prompted.prompt, english)).toBe(true);
  });

  test.each([
    'A colleague of ours said so',
    'Your parish is no bigger than ours',
    'I want to know how you do it',
    'You are right about the weir',
    'I agree with the council',
    'After it rained we met',
    'That bridge fell',
    'It is part of my work',
    'I do the same as you',
    'We had the same teacher',
    'It stands on the opposite side of the road',
    'A section on bail would help',
    'The section of the road is closed',
  ])('“%s” stands by itself', (reason) => {
    expect(restsOnWhatWasNamed(reason, prompted.prompt, english)).toBe(false);
  });

  test('where both would not fit into a short note, it stands by itself', () => {
    const reason = `We have the same problem here, ${'and nobody knows why, '.repeat(7)}`;
    expect(valuesOf({ ...prompted, reason })).toHaveProperty('prompt');
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

test.each([
  ['We closed ours last year', 'your post on closing the depot', true],
  ['Well done on that story', 'your piece on ferries', true],
  ['We closed the depot last year', 'your post on closing the depot', false],
  ['I have a story for you', 'your piece on ferries', false],
  ['I have three pupils who are like that', 'children who read and do not understand', true],
  ['I have pupils like that boy', 'children who read and do not understand', true],
  ['After that sentence I noticed that I clamp', 'the thumb is only a guest', true],
  ['I know of forty years of such records', 'your work on wire tension', true],
  ['I teach a boy, and like that boy we all forget', 'your post on reading', false],
  ['At that time we had nothing', 'your post on the depot', false],
  ['In that case we would be glad', 'your post on the depot', false],
  ['I would like to see the map', 'the council has had the map since 1996', true],
  ['I would like to see the map room', 'the council has had the map since 1996', false],
  ['I would like to see the tide', 'the council has had the map since 1996', false],
])('“%s” beside “%s” rests on it: %s', (reason, prompt, rests) => {
  expect(restsOnWhatWasNamed(reason, prompt, english)).toBe(rests);
});
