import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { realiseAnswer } from './realise-answer.ts';
import type { RealisedField } from './realised-answer.ts';

const names = { recipient: 'Priya Raman', others: ['Dana Ortiz'] };

function realise(
  field: RealisedField,
  typed: string,
  kind: PromptKindId | null = null,
  beginning: string | null = null,
) {
  return realiseAnswer({ field, kind, beginning, typed, names }, english);
}

describe('answers that once read badly', () => {
  test.each([
    ['past', 'I worked at ORR from 2012 to 2015', 'I worked at ORR from 2012 to 2015.'],
    ['person', 'Dana Ortiz suggested I write to you', 'Dana Ortiz suggested I write to you.'],
    ['person', 'Dana Ortiz', 'We both know Dana Ortiz.'],
    ['event', 'Leeds Maker Fair', 'We were both at Leeds Maker Fair.'],
    ['event', 'Rail Data meetup', 'We were both at the Rail Data meetup.'],
    ['field', 'Cold-chain logistics', 'We both work in cold-chain logistics.'],
    ['work', 'the CAN driver', 'Thank you for the CAN driver.'],
    ['talk', 'at Transit Leeds', 'I heard you speak at Transit Leeds.'],
    ['talk', 'your keynote on flumes', 'Thank you for your keynote on flumes.'],
  ] as const)('what prompted it, %s: %s', (kind, typed, sentence) => {
    expect(realise('prompt', typed, kind).sentence).toBe(sentence);
  });

  test.each([
    [
      'reason',
      'because your flume data contradicts mine',
      'I am writing because your flume data contradicts mine.',
    ],
    ['benefitForThem', 'my field data from three rivers', 'I can offer my field data from three rivers.'],
    ['benefitForMe', 'Your honest opinion on it', 'I would value your honest opinion on it.'],
    ['benefitForMe', 'to understand whether it is real', 'I would like to understand whether it is real.'],
    ['question', 'Did you filter the high frequency part', 'Did you filter the high frequency part?'],
    ['work', 'i study sediment transport', 'I study sediment transport.'],
  ] as const)('%s: %s', (field, typed, sentence) => {
    expect(realise(field, typed).sentence).toBe(sentence);
  });

  test('what speaks about the recipient is offered as said to them', () => {
    expect(realise('prompt', 'her talk', 'talk').offer).toEqual({
      kind: 'speak-to-them',
      text: 'your talk',
      isSure: true,
    });
    expect(realise('benefitForThem', 'she gets access to our logs').offer?.text).toBe(
      'you get access to our logs',
    );
    expect(realise('benefitForMe', 'learn about her method').offer?.text).toBe('learn about your method');
  });

  test.each([
    ['prompt', 'webinar', 'says-too-little'],
    ['benefitForThem', 'nothing really', 'says-nothing'],
    ['question', 'advice', 'says-too-little'],
    ['reason', 'n/a', 'says-nothing'],
    ['reason', '?', 'says-nothing'],
  ] as const)('%s: "%s" is asked back', (field, typed, problem) => {
    expect(realise(field, typed)).toMatchObject({ sentence: null, problem });
  });
});

describe('the beginning', () => {
  test.each([
    ['prompt', 'person', 'suggested', 'Dana Ortiz', 'Dana Ortiz suggested that I write to you.'],
    ['prompt', 'work', 'i-use', 'open timetable parser', 'I use your open timetable parser.'],
    ['prompt', 'work', 'i-came-across', 'timetable parser', 'I came across your timetable parser.'],
    ['prompt', 'talk', 'heard', 'talk on flumes', 'I heard your talk on flumes.'],
    ['prompt', 'talk', 'i-was-at', 'your talk on flumes', 'I was at your talk on flumes.'],
    ['prompt', 'post', 'thank-you', 'article on flumes', 'Thank you for your article on flumes.'],
    ['prompt', 'event', 'met-at', 'Rail Data meetup', 'We met at the Rail Data meetup.'],
    ['prompt', 'person', 'know-of-you-through', 'Dana Ortiz', 'I know of you through Dana Ortiz.'],
    ['reason', null, 'writing-because', 'You use our parser', 'I am writing because you use our parser.'],
    ['benefitForThem', null, 'you-could', 'test our parser', 'You could test our parser.'],
    ['benefitForMe', null, 'i-hope-to', 'see your looms', 'I hope to see your looms.'],
    ['benefitForMe', null, 'i-would-welcome', 'your view on it', 'I would welcome your view on it.'],
  ] as const)('%s %s: %s stands before "%s" when it is chosen', (field, kind, beginning, typed, sentence) => {
    expect(realise(field, typed, kind, beginning)).toMatchObject({ beginning, sentence });
  });

  test('one that cannot be joined with what is typed leaves the user’s own words, and says so', () => {
    const realised = realise('benefitForThem', 'share our logs', null, 'i-can-offer');
    expect(realised).toMatchObject({ beginning: 'own-words', sentence: 'Share our logs.' });
    expect(realise('benefitForThem', 'a pilot with our boats', null, 'you-could')).toMatchObject({
      beginning: 'own-words',
      sentence: 'A pilot with our boats.',
    });
  });

  test('stands before the first sentence; a later one has it only where it goes on with another verb', () => {
    expect(realise('reason', 'Loved it. In Turkana it is dry and we know why.').sentence).toBe(
      'I loved it. In Turkana it is dry and we know why.',
    );
    expect(realise('benefitForThem', 'share our logs. introduce you to our team.').sentence).toBe(
      'I can share our logs. I can introduce you to our team.',
    );
  });

  test('in the user’s own words there is none, but the repairs', () => {
    const realised = realise('benefitForThem', 'our logs ,  maybe', null, 'own-words');
    expect(realised).toMatchObject({ beginning: 'own-words', sentence: 'Our logs, maybe.' });
  });

  test('exactly as typed nothing is repaired', () => {
    expect(realise('reason', ' i dont know ..  ', null, 'as-typed').sentence).toBe('i dont know ..');
  });
});

describe('no beginning stands before what it does not fit', () => {
  test.each([
    ['many years no see', 'Many years no see.'],
    ['Leeds graduate here', 'Leeds graduate here.'],
    ['tidewise logs it and two gauges are wrong', 'Tidewise logs it and two gauges are wrong.'],
    ['my hens vanished last week', 'My hens vanished last week.'],
    ['Interested in how you dry oak', 'I am interested in how you dry oak.'],
    ['fellow potter', 'I am a fellow potter.'],
    ['your tide tables', 'I am writing because of your tide tables.'],
  ])('reason: %s', (typed, sentence) => {
    expect(realise('reason', typed).sentence).toBe(sentence);
  });

  test.each([
    ['field', 'both vets', 'We are both vets.'],
    ['field', 'ferries', 'We both work with ferries.'],
    ['past', 'born in Graz', 'We were both born in Graz.'],
    ['past', 'Fellow Terrier', 'Fellow Terrier.'],
    ['post', 'concerning your op-ed', 'I am writing concerning your op-ed.'],
    ['talk', 'lectured in Graz', 'You lectured in Graz.'],
  ] as const)('what prompted it, %s: %s', (kind, typed, sentence) => {
    expect(realise('prompt', typed, kind).sentence).toBe(sentence);
  });

  test.each([
    ['benefitForThem', 'room in Porto', 'I can offer a room in Porto.'],
    ['benefitForThem', 'more readers', 'I can offer more readers.'],
    ['benefitForThem', 'certified welders', 'I can offer certified welders.'],
    ['benefitForThem', 'write access', 'I can offer write access.'],
    ['benefitForThem', 'swap seed lists', 'I can swap seed lists.'],
    ['benefitForThem', 'free from June', 'I am free from June.'],
    ['benefitForThem', 'visit us in Graz', 'You could visit us in Graz.'],
    ['benefitForMe', 'reconnect', 'I would like to reconnect.'],
    ['question', 'ever worked with clay', 'Have you ever worked with clay?'],
    ['question', 'lunch next week', 'Lunch next week?'],
  ] as const)('%s: %s', (field, typed, sentence) => {
    expect(realise(field, typed).sentence).toBe(sentence);
  });
});

describe('what stands in a message', () => {
  test('a noun phrase is a phrase, without its final stop and its capital', () => {
    expect(realise('prompt', 'Keynote on flumes.', 'talk').phrase).toBe('your keynote on flumes');
    expect(realise('prompt', 'Dana Ortiz', 'person').phrase).toBe('Dana Ortiz');
  });

  test('a sentence, a verb and a clause are none', () => {
    expect(realise('reason', 'You use our parser').phrase).toBeNull();
    expect(realise('benefitForThem', 'share our logs').phrase).toBeNull();
    expect(realise('reason', 'because you use it').phrase).toBeNull();
  });

  test('a clause stands after "because", with a small letter and without its mark', () => {
    expect(realise('reason', 'You use our parser.').clause).toBe('you use our parser');
    expect(realise('reason', 'because you use it').clause).toBe('you use it');
    expect(realise('benefitForThem', 'share our logs').clause).toBe('I can share our logs');
  });

  test('a question, several sentences and a sentence that gives a reason already are no clause', () => {
    expect(realise('question', 'Did you filter it').clause).toBeNull();
    expect(realise('reason', 'You use it. We do too.').clause).toBeNull();
    expect(realise('reason', 'your flume data').clause).toBeNull();
    expect(realise('reason', 'because of your data').clause).toBeNull();
  });

  test('a name all small is offered in its usual form', () => {
    expect(realise('prompt', 'jonas berg', 'person').offer).toEqual({
      kind: 'usual-form',
      text: 'Jonas Berg',
    });
  });

  test('another language is used as typed, with the mark of its script', () => {
    expect(realise('reason', '私はあなたの論文を読みました')).toMatchObject({
      shape: 'other-language',
      sentence: '私はあなたの論文を読みました。',
    });
  });

  test('nothing typed is nothing', () => {
    expect(realise('reason', ' \n ')).toMatchObject({ shape: 'empty', sentence: null, problem: null });
  });
});
