/** The forms of an answer besides its sentence, and what is offered beside them. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { realiseAnswer } from './realise-answer.ts';
import type { RealisedField } from './realised-answer.ts';

const names = { recipient: 'Priya Raman', others: ['Dana Ortiz'] };

const realise = (field: RealisedField, typed: string, kind: PromptKindId | null = null) =>
  realiseAnswer({ field, kind, beginning: null, typed, names }, english);

describe('the phrase', () => {
  test.each([
    ['prompt', 'talk', 'keynote on flumes', 'your keynote on flumes'],
    ['prompt', 'talk', 'your keynote on flumes', 'your keynote on flumes'],
    ['prompt', 'talk', 'The keynote on flumes.', 'the keynote on flumes'],
    ['prompt', 'event', 'Rail Data meetup', 'the Rail Data meetup'],
    ['prompt', 'event', 'Leeds Maker Fair', 'Leeds Maker Fair'],
    ['prompt', 'person', 'Dana Ortiz', 'Dana Ortiz'],
    ['work', null, 'botanist', 'a botanist'],
    ['benefitForMe', null, 'Learning how you plan.', 'learning how you plan'],
    ['benefitForThem', null, 'our logs', 'our logs'],
  ] as const)('%s %s: “%s” is “%s”', (field, kind, typed, phrase) => {
    expect(realise(field, typed, kind).phrase).toBe(phrase);
  });

  test.each(['We use your parser', 'Could you help', 'because you use it', 'We met. We talked.', 'n/a', ''])(
    'is none in “%s”',
    (typed) => {
      expect(realise('reason', typed).phrase).toBeNull();
    },
  );
});

describe('the clause', () => {
  test.each([
    ['reason', 'You use our parser.', 'you use our parser'],
    ['reason', 'because you use it', 'you use it'],
    ['reason', 'since you wrote it', 'you wrote it'],
    ['reason', 'cuz you use it', 'you use it'],
    ['benefitForThem', 'our logs', 'I can offer our logs'],
    ['benefitForMe', 'to learn from you', 'I would like to learn from you'],
  ] as const)('%s: “%s” is “%s”', (field, typed, clause) => {
    expect(realise(field, typed).clause).toBe(clause);
  });

  test.each([
    ['reason', 'because of your data'],
    ['reason', 'your flume data'],
    ['reason', 'Thank you so much!'],
    ['question', 'Did you filter it?'],
    ['question', 'please tell me more'],
    ['reason', 'We met. We talked.'],
    ['reason', 'n/a'],
    ['reason', ''],
  ] as const)('is none in %s: “%s”', (field, typed) => {
    expect(realise(field, typed).clause).toBeNull();
  });
});

describe('an answer that is asked back', () => {
  test.each([
    ['prompt', 'talk', 'webinar'],
    ['prompt', 'talk', 'a webinar'],
    ['prompt', 'post', 'an article'],
    ['question', null, 'advice'],
    ['benefitForThem', null, 'help'],
    ['reason', null, 'networking'],
  ] as const)('says too little: %s %s “%s”', (field, kind, typed) => {
    expect(realise(field, typed, kind)).toMatchObject({
      problem: 'says-too-little',
      sentence: null,
      clause: null,
      phrase: null,
      offer: null,
      beginning: 'own-words',
    });
  });

  test.each([
    ['prompt', 'field', 'hydrology'],
    ['prompt', 'past', 'ORR'],
    ['prompt', 'talk', '“Flumes”'],
    ['prompt', 'talk', 'the webinar on flumes'],
    ['howKnown', null, 'LinkedIn'],
    ['work', null, 'botanist'],
    ['benefitForThem', null, 'help you'],
    ['benefitForThem', null, 'a partner'],
  ] as const)('says enough: %s %s “%s”', (field, kind, typed) => {
    expect(realise(field, typed, kind)).toMatchObject({ problem: null, sentence: expect.any(String) });
  });

  test('says nothing', () => {
    expect(realise('reason', 'nothing really')).toMatchObject({
      shape: 'says-nothing',
      problem: 'says-nothing',
      sentence: null,
    });
  });
});

describe('several sentences', () => {
  test('are each made one, and stand together', () => {
    expect(realise('reason', 'you use our parser. we use yours')).toMatchObject({
      shape: 'sentences',
      sentence: 'You use our parser. We use yours.',
    });
  });

  test.each([
    ['I read Prof. Sol on flumes', 'I read Prof. Sol on flumes.'],
    ['We make looms, felt, etc. for schools', 'We make looms, felt, etc. for schools.'],
    ['We use v2. it works', 'We use v2. It works.'],
    ['You count 3.5 per door', 'You count 3.5 per door.'],
  ])('an abbreviation and a number end none: %s', (typed, sentence) => {
    expect(realise('reason', typed).sentence).toBe(sentence);
  });
});

describe('the usual form of a name', () => {
  test.each([
    ['jonas berg', 'Jonas Berg'],
    ['maria del pilar', 'Maria Del Pilar'],
  ])('is offered for “%s”', (typed, text) => {
    expect(realise('prompt', typed, 'person').offer).toEqual({ kind: 'usual-form', text });
  });

  test.each(['Dana Ortiz', 'my colleague', 'dana ortiz from the rail data team'])(
    'is not offered for “%s”',
    (typed) => {
      expect(realise('prompt', typed, 'person').offer).toBeNull();
    },
  );

  test('is not offered where no person is asked for', () => {
    expect(realise('prompt', 'keynote talk', 'talk').offer).toBeNull();
    expect(realise('reason', 'shared interest', 'person').offer).toBeNull();
  });
});
