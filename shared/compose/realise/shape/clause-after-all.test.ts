/** What looks like a place, a time, a wish or a thing, and is a statement; and what is none. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import {
  areJudgements,
  isMeetingFor,
  isMost,
  isPlacedClause,
  isStill,
  isTimedClause,
  isWhatIsDone,
} from './clause-after-all.ts';

type Reading = (tokens: ReturnType<typeof english.read>) => boolean;

const readings: Readonly<Record<string, readonly [Reading, readonly string[], readonly string[]]>> = {
  'something happens at a place': [
    isPlacedClause,
    ['At Leeds 900 people walk to the bridge', 'in our port the cranes stand still'],
    ['At Leeds 900 people', 'at the bridge', 'people walk to the bridge', 'we walk at Leeds'],
  ],
  'something happens at a time': [
    isTimedClause,
    ['Each evening it stays open', 'every week we meet', 'last year you spoke', 'this month they close'],
    ['each evening', 'evening it stays open', 'each box it holds', 'each evening the hall is open'],
  ],
  'what is done is spoken about': [
    isWhatIsDone,
    [
      'To throw it away makes me ill',
      'to wait is hard',
      'to leave now would be wrong',
      'to sing was always fun',
    ],
    ['to throw it away', 'to see what is hard', 'to know we is not', 'to ask is this', 'is hard to say'],
  ],
  'how something is': [
    areJudgements,
    ['cheap, and fun', 'cheap and reliable', 'slow but steady'],
    ['cheap', 'cheap, reliable', 'cheap and reliable flour', 'and'],
  ],
  'the most of something': [
    isMost,
    ['highest kilometres among 300 drivers', 'longest queue in years'],
    ['honest work', 'modest growth', 'high kilometres', 'highest in town', 'nest boxes', 'highest'],
  ],
  'a thing by what stands behind it': [
    isMeetingFor,
    ['Meeting for new workers', 'training on the new rota', 'opening of the hall', 'briefing about ports'],
    ['meeting you', 'meeting', 'writing for new workers', 'meeting next week'],
  ],
  'told of a thing': [
    isStill,
    ['3 years in the water and still clean', '12 still left'],
    ['3 years in the water', 'years in the water and still clean', 'still 3 years'],
  ],
};

describe.each(Object.entries(readings))('%s', (_, [reading, so, not]) => {
  test.each(so)('in “%s”', (text) => {
    expect(reading(english.read(text))).toBe(true);
  });
  test.each(not)('not in “%s”', (text) => {
    expect(reading(english.read(text))).toBe(false);
  });
});
