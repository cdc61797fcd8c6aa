import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import type { Answers } from '../model/draft.ts';
import { emptyAnswers } from './empty-draft.ts';
import { answeredFields, realisedAnswer } from './realised-answers.ts';
import { aboutTheRecipient, maybeAboutThem, saidToThem, spokenAbout } from './spoken-about.ts';

const answers = {
  ...emptyAnswers,
  name: 'Priya Raman',
  promptKind: 'talk' as const,
  prompt: 'her talk',
  reason: 'you plan for tides',
  question: 'can she share the slides',
};

const text = 'Hi Priya, Thank you for her talk. You plan for tides. Can she share the slides?';

test('what speaks about the recipient is found where it stands in the message', () => {
  const spoken = spokenAbout(text, answers, english);
  expect(spoken.map(({ field, toThem }) => [field, toThem])).toEqual([
    ['prompt', 'your talk'],
    ['question', 'can you share the slides'],
  ]);
  expect(spokenAbout('Hi Priya, You plan for tides.', answers, english)).toEqual([]);
});

test('all of it is said to them at once', () => {
  const said = saidToThem(answers, spokenAbout(text, answers, english), english);
  expect(said).toEqual({
    ...answers,
    prompt: 'your talk',
    question: 'can you share the slides',
    spokenOf: { name: answers.name, as: 'she' },
  });
  expect(spokenAbout(text, said, english)).toEqual([]);
});

test('where it may be about somebody else, nobody is stopped', () => {
  const reason = 'they said that nobody has recordings';
  const spoken = spokenAbout(
    'They said that nobody has recordings.',
    { ...answers, prompt: 'your lecture on foxes', reason },
    english,
  );
  expect(spoken).toEqual([]);
});

test('where one sentence may be about them, the others follow it', () => {
  const doubted = {
    ...emptyAnswers,
    name: 'Priya Raman',
    benefitForThem: 'We need two schools for Nubrix and hers is one. My boss said that she is the best',
  };
  const stands = 'We need two schools for Nubrix and hers is one. My boss said that she is the best.';
  expect(maybeAboutThem(stands, doubted, english)).toEqual([
    {
      field: 'benefitForThem',
      sentence: 'We need two schools for Nubrix and hers is one.',
      toThem: 'We need two schools for Nubrix and yours is one. My boss said that you are the best',
    },
  ]);
});

test.each([
  ['', 1],
  ['You get on my bus most days', 0],
  ['she gets on my bus most days', 0],
])('“they” is surely the recipient only where the form calls them nothing else: %s', (howKnown, sure) => {
  const form = { ...answers, howKnown, promptKind: 'work' as const, prompt: 'they shut the toilets again' };
  const about = aboutTheRecipient({ ...form, reason: '', question: '' }, english);
  expect(about.filter(({ field }) => field === 'prompt')).toHaveLength(sure);
});

test('“her” is the recipient, though the form speaks of many others', () => {
  const form = {
    ...answers,
    promptKind: 'work' as const,
    reason: 'We kept it cold for 61 patients.',
    question: '',
  };
  const about = aboutTheRecipient({ ...form, benefitForThem: 'It may be of use for her study' }, english);
  expect(about.map(({ toThem }) => toThem)).toContain('It may be of use for your study');
});

describe('how somebody is known is about them, so that it is asked', () => {
  const asked = (howKnown: string) =>
    maybeAboutThem(`${howKnown}.`, { ...emptyAnswers, name: 'Priya Raman', howKnown }, english).map(
      ({ toThem }) => toThem,
    );

  test.each([
    [
      'My cousin got married in Ely and she made the cake',
      'My cousin got married in Ely and you made the cake',
    ],
    [
      "Old friend of my sister's, and I taught her piano",
      "Old friend of my sister's, and I taught you piano",
    ],
  ])('%s', (howKnown, toThem) => {
    expect(asked(howKnown)).toEqual([toThem]);
  });

  test('but not where "us" are both', () => {
    expect(asked('Halina connected us by letter but she has not replied')).toEqual([]);
  });
});

test('whom one sentence brings up is nobody to ask about in the next', () => {
  const benefitForThem = 'We have a blacksmith. He can make the hinges.';
  const message = 'We have a blacksmith. He can make the hinges.';
  expect(maybeAboutThem(message, { ...emptyAnswers, name: 'Priya Raman', benefitForThem }, english)).toEqual(
    [],
  );
});

describe('“they” of which the form tells nobody else', () => {
  const asked = (form: Partial<Answers>) => {
    const all = { ...emptyAnswers, name: 'Robin Hale', ...form };
    const message = answeredFields
      .map((field) => realisedAnswer(all, field, english).sentence ?? '')
      .join(' ');
    return maybeAboutThem(message, all, english).map(({ field, sentence, toThem }) => [
      field,
      sentence,
      toThem,
    ]);
  };

  test('is asked about, with the sentence that has it', () => {
    expect(asked({ howKnown: 'I give to the club. My aunt rang them when the weir broke.' })).toEqual([]);
    expect(asked({ howKnown: 'I give every month. My aunt rang them when the weir broke.' })).toEqual([
      [
        'howKnown',
        'My aunt rang them when the weir broke.',
        'I give every month. My aunt rang you when the weir broke.',
      ],
    ]);
  });

  test('not where what prompted it tells of others', () => {
    const form = { promptKind: 'field' as const, benefitForThem: 'a cold store, they pay by the crate' };
    expect(asked({ ...form, prompt: 'cold stores on the lake' })).toHaveLength(1);
    expect(asked({ ...form, prompt: 'ice for the fishers' })).toEqual([]);
  });

  test('not where the message goes to somebody else first', () => {
    const form = { howKnown: 'My aunt rang them when the weir broke' };
    expect(asked(form)).toHaveLength(1);
    expect(asked({ ...form, introduceTo: 'Sam Orr' })).toEqual([]);
  });

  test('together with the one who is named, beside what is theirs', () => {
    const prompt = 'Odran Pell, they sang together and Odran said I could mention her';
    expect(asked({ promptKind: 'person', prompt }).map(([, , toThem]) => toThem)).toEqual([
      'Odran Pell, you sang together and Odran said I could mention you',
    ]);
  });
});

test('a question with “they” is about others', () => {
  const form = { ...emptyAnswers, name: 'Robin Hale', question: 'Did they ask for your hours?' };
  expect(maybeAboutThem('Did they ask for your hours?', form, english)).toEqual([]);
});
