/** Answers that are no thing to offer or to wish for, and things told together with what happened there. */
import { expect, test } from 'vitest';
import { realising } from '../../../test/support/realising.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import type { RealisedField } from './realised-answer.ts';

const realise = realising({ recipient: 'Robin Hale', others: ['Lee Wong'] });

test.each<[RealisedField, PromptKindId | null, string, string]>([
  // How it is, or for how long, is nothing that could be offered.
  [
    'benefitForThem',
    null,
    'Fresh every morning, made near the hotel',
    'Fresh every morning, made near the hotel.',
  ],
  ['benefitForThem', null, 'cheap and quick, done in a day', 'Cheap and quick, done in a day.'],
  ['benefitForThem', null, 'I know the port well. Twelve years.', 'I know the port well. Twelve years.'],
  ['benefitForThem', null, 'Not a lot to be fair! I have a van though.', 'I have a van though.'],
  ['benefitForThem', null, 'dont know really, im good with wood', "I'm good with wood."],
  ['benefitForThem', null, 'ill send pics of the old stove', "I'll send pics of the old stove."],
  [
    'benefitForThem',
    null,
    'a driver with a licence and can travel',
    'I can offer a driver with a licence. I can travel.',
  ],
  [
    'benefitForThem',
    null,
    'To see something from Tripoli, nobody goes there.',
    'You would get to see something from Tripoli. Nobody goes there.',
  ],
  ['benefitForMe', null, 'Live lambs', 'I would welcome live lambs.'],
  [
    'reason',
    null,
    "just to grow my network, I don't really know anybody",
    "I am writing just to grow my network. I don't really know anybody.",
  ],
  [
    'reason',
    null,
    'To say sorry, we never got round to it',
    'I am writing to say sorry. We never got round to it.',
  ],
  [
    'prompt',
    'talk',
    '"Kill the roadmap" - her keynote. The part about lists.',
    'Thank you for her keynote "Kill the roadmap". The part about lists.',
  ],
  ['prompt', 'post', '“Slow roads”, your essay of May', 'I read your essay “Slow roads” of May.'],
  [
    'prompt',
    'event',
    'job fair in Leeds you gave me your card',
    'We were both at the job fair in Leeds. You gave me your card.',
  ],
  [
    'prompt',
    'event',
    'the open day at the yard she was pouring the tea',
    'We were both at the open day at the yard. She was pouring the tea.',
  ],
])('%s, %s: %s', (field, kind, typed, sentence) => {
  expect(realise(field, typed, kind).sentence).toBe(sentence);
});

test.each<[RealisedField, PromptKindId | null, string, string]>([
  ['benefitForThem', null, 'fresh bread every morning', 'I can offer fresh bread every morning.'],
  ['benefitForThem', null, 'real hours, not log book hours', 'I can offer real hours, not log book hours.'],
  ['benefitForThem', null, 'two years of logs', 'I can offer two years of logs.'],
  [
    'benefitForThem',
    null,
    'known flock, one clip, can deliver',
    'I can offer a known flock, one clip. I can deliver it.',
  ],
  [
    'benefitForThem',
    null,
    'ill patients, and time with them',
    'I can offer ill patients, and time with them.',
  ],
  ['benefitForMe', null, 'live near the river', 'I would like to live near the river.'],
  ['reason', null, 'To be honest, I forgot', 'To be honest, I forgot.'],
  ['prompt', 'talk', '"Kill the roadmap"', 'Thank you for "Kill the roadmap".'],
  ['prompt', 'event', 'the open day you ran', 'We were both at the open day you ran.'],
  ['prompt', 'event', 'the stall she was running', 'We were both at the stall she was running.'],
  ['prompt', 'event', 'After the match you gave me your gloves', 'After the match you gave me your gloves.'],
])('%s, %s: %s stays what it is', (field, kind, typed, sentence) => {
  expect(realise(field, typed, kind).sentence).toBe(sentence);
});

test.each<[RealisedField, string, string]>([
  [
    'benefitForThem',
    'If you need an electrician I am free on Fridays',
    'If you need an electrician I am free on Fridays.',
  ],
  ['benefitForThem', 'if you need a hand, I am free', 'If you need a hand, I am free.'],
  ['benefitForThem', 'if the pump fails', 'I can tell you if the pump fails.'],
  ['benefitForThem', 'if the road I took is open', 'I can tell you if the road I took is open.'],
  [
    'work',
    'made redundant in October, 9 years in payroll',
    'I was made redundant in October, 9 years in payroll.',
  ],
  ['work', 'laid off in May', 'I was laid off in May.'],
])(
  'a condition is no thing, and what was done to somebody is not their doing: %s, %s',
  (field, typed, sentence) => {
    expect(realise(field, typed).sentence).toBe(sentence);
  },
);
