import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { emptyAnswers } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';
import { fieldValues } from './field-values.ts';
import { pointsBack, restsOnWhatWasNamed } from './pointing-back.ts';

const valuesOf = (answers: Partial<typeof emptyAnswers>) =>
  fieldValues(
    { answers: { ...emptyAnswers, name: 'Priya Raman', ...answers }, customValues: {} },
    emptyProfile,
    english,
  );

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
    'I want to finish that conversation',
    'We have had exactly that problem for three winters',
    'I see two or three such patients a month',
    'I am restoring a smaller one from a closed station',
    'I had a similar fault in May',
    'I am trying the same idea with eleven patients',
    'That figure is ten years old',
  ])('nor does “%s”', (reason) => {
    expect(restsOnWhatWasNamed(reason, prompted.prompt, english)).toBe(true);
  });

  test.each([
    'A colleague of ours said so',
    'Your parish is no bigger than ours',
    'I want to know how you do it',
    'You are right about the weir',
    'I agree with the council',
    'I think that patients wait too long',
    'We use such pumps as you can get',
    'I have a small one-man forge',
    'I have a kiln like yours and a smaller one',
    'I have a fault similar to theirs',
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
