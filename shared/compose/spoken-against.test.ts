import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import type { Answers } from '../model/draft.ts';
import { emptyAnswers } from './empty-draft.ts';
import { realisedAnswer } from './realised-answers.ts';
import { spokenAgainst } from './spoken-against.ts';

const formOf = (answers: Partial<Answers>): Answers => ({ ...emptyAnswers, name: 'Mark Pell', ...answers });
const against = (answers: Partial<Answers>) => [...spokenAgainst(formOf(answers), english)];

describe('nobody is thanked twice', () => {
  test.each<[Partial<Answers>, readonly string[]]>([
    [{ reason: 'thank you for the slides' }, ['thanks']],
    [{ answerToThem: 'Thanks for the link, I read it' }, ['thanks']],
    [{ question: 'Could you send the data? Thanks!' }, ['thanks']],
    [{ reason: 'thanks to you I found my trade' }, []],
    [{ compellingAnswer: 'thank you for asking', whyThem: 'thank you' }, []],
  ])('%o', (answers, expected) => {
    expect(against({ promptKind: 'talk', prompt: 'your talk in Leeds', ...answers })).toEqual(expected);
  });

  test('so the message is about what prompted it where the user thanks them already', () => {
    const answers = { promptKind: 'talk', prompt: 'your talk in Leeds' } as const;
    const sentence = (more: Partial<Answers>) =>
      realisedAnswer(formOf({ ...answers, ...more }), 'prompt', english).sentence;
    expect(sentence({ reason: 'Thank you for the slides' })).toBe('I am writing about your talk in Leeds.');
    expect(sentence({ reason: 'You asked for data' })).toBe('Thank you for your talk in Leeds.');
  });
});

describe('nobody is congratulated twice', () => {
  test.each<[Partial<Answers>, string]>([
    [{ reason: 'congratulations from all of us' }, 'I am writing about your new job.'],
    [{ reason: 'to say well done' }, 'I am writing about your new job.'],
    [{ prompt: 'your new job. Well done!' }, 'I am writing about your new job. Well done!'],
    [{ prompt: 'your award. Congrats' }, 'I am writing about your award. Congrats.'],
    [{ prompt: 'Congratulations on your award' }, 'Congratulations on your award.'],
    [{ reason: 'thank you for the slides' }, 'Congratulations on your new job.'],
  ])('%o', (answers, sentence) => {
    const form = formOf({ promptKind: 'work', prompt: 'your new job', ...answers });
    expect(realisedAnswer(form, 'prompt', english).sentence).toBe(sentence);
  });
});

describe('nobody is thanked for what one complains of', () => {
  test.each([
    ['You cant do it in 22 minutes', 'what they say is denied'],
    ['it is not true', 'what they say is denied'],
    ['it alarms every time a cow scratches, all false alarms', 'it goes wrong'],
    ['drivers waits 6 hours every time', 'it goes wrong'],
    ['it got knocked back because of the plovers', 'it was refused'],
  ])('“%s”: %s', (reason) => {
    expect(against({ promptKind: 'work', prompt: 'new timetable', reason })).toEqual([
      'thanks',
      'congratulations',
    ]);
  });

  test.each(['you wanted data, and we have it', 'I could not stop laughing', 'nobody else has such a map'])(
    '“%s” is no complaint',
    (reason) => {
      expect(against({ promptKind: 'work', prompt: 'new timetable', reason })).toEqual([]);
    },
  );

  test('so the message is about it', () => {
    const answers = formOf({
      promptKind: 'work',
      prompt: 'new timetable for the 38',
      reason: 'it is not true',
    });
    const { sentence, beginning } = realisedAnswer(answers, 'prompt', english);
    expect(sentence).toBe('I am writing about your new timetable for the 38.');
    expect(beginning).toBe('writing-about');
  });

  test('unless the user chose to thank them', () => {
    const answers = formOf({
      promptKind: 'work',
      prompt: 'new timetable for the 38',
      reason: 'it is not true',
      beginnings: { prompt: 'thank-you' },
    });
    expect(realisedAnswer(answers, 'prompt', english).sentence).toMatch(/^Thank you/);
  });
});

describe('what the sender’s people have, or are only starting, is no field of both', () => {
  test.each([
    'dyslexia, my son has it',
    'hearing aids, I wear two',
    'care homes. You run them, my mother lives in one',
    'tinnitus. had it 10 years',
    'beekeeping - I want to start',
    "nursing, I'm still a student",
    'falconry; I would like to begin with it',
  ])('%s', (prompt) => {
    expect(against({ promptKind: 'field', prompt })).toEqual(['fellowship']);
  });

  test('a wish to become something in the reason', () => {
    expect(against({ promptKind: 'field', prompt: 'nursing', reason: 'I want to become a nurse' })).toEqual([
      'fellowship',
    ]);
  });

  test.each([
    'beekeeping, I have six hives',
    'sheep. I have 40 of them',
    'hill farming. I want to start a co-op',
  ])('not “%s”', (prompt) => {
    expect(against({ promptKind: 'field', prompt })).toEqual([]);
  });
});

describe('whoever wants to get into a field does not work in it', () => {
  test.each<Partial<Answers>>([
    { reason: 'want to get in' },
    { benefitForMe: 'an apprenticeship' },
    { question: 'Do you hire beginners?' },
    { role: 'Recruiter' },
    { role: 'human resources, HR' },
  ])('%o', (answers) => {
    expect(against({ promptKind: 'field', prompt: 'cybersecurity', ...answers })).toEqual(['fellowship']);
  });

  test('which matters for a shared field alone', () => {
    expect(against({ promptKind: 'work', prompt: 'cybersecurity', reason: 'want to get in' })).toEqual([]);
    expect(against({ promptKind: 'field', prompt: 'ferries', reason: 'you plan them too' })).toEqual([]);
  });

  test('so nothing is said of shared work', () => {
    const answers = formOf({
      promptKind: 'field',
      prompt: 'cybersecurity',
      benefitForMe: 'an apprenticeship',
    });
    expect(realisedAnswer(answers, 'prompt', english).sentence).toBe('I am writing about cybersecurity.');
  });
});
