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
    ['field', 'Cold-chain logistics', 'We both work on cold-chain logistics.'],
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
    expect(realise('prompt', 'her talk', 'talk').offer).toEqual({ kind: 'speak-to-them', text: 'your talk' });
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
