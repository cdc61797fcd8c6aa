/** What an answer repeats of what the recipient said, or says of them or of a thing alone. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';
import { isOfThing, isOnlyOne, isPraiseAlone, isTheirClaim } from './what-they-said.ts';

function isClaim(
  typed: string,
  kind: PromptKindId | null = 'post',
  field: 'prompt' | 'reason' = 'prompt',
): boolean {
  const names = { recipient: 'Robin Hale', others: [] };
  return isTheirClaim(english.read(typed), { field, kind, beginning: null, typed, names });
}

describe('a claim of theirs', () => {
  test.each([
    'trainees should be paid',
    'ports must share data',
    'small ports are cheaper',
    'queues need a clock',
  ])('%s', (typed) => {
    expect(isClaim(typed)).toBe(true);
    expect(isClaim(typed, 'talk')).toBe(true);
  });

  test.each([
    'I should be paid',
    'you must share your data',
    'trainees were paid',
    'the talk is good',
    'this post is about ports',
    'a picture of ports is needed',
    'Leeds should pay trainees',
    'paid trainees',
    'who should be paid',
  ])('none: %s', (typed) => {
    expect(isClaim(typed)).toBe(false);
  });

  test('only where something that they said or wrote prompted the message', () => {
    expect(isClaim('trainees should be paid', 'event')).toBe(false);
    expect(isClaim('trainees should be paid', null)).toBe(false);
    expect(isClaim('trainees should be paid', 'post', 'reason')).toBe(false);
  });
});

const readings = {
  'there is one such, who is written to': [
    isOnlyOne,
    ['Only geologist who logs at the rig', 'first one to ask', 'best person to ask', 'only one who answered'],
    [
      'only who',
      'only then to ask',
      'geologist who logs',
      'only geologist',
      'only of all those people in town who logs',
    ],
  ],
  'so is what prompted the message': [
    isOfThing,
    ['Useful for where we put the pens', 'clear and short', 'helpful when it rains'],
    ['useful', 'useful notes', 'useful to us', 'blue for the pens'],
  ],
  'praise and nothing else': [
    isPraiseAlone,
    ['Beautiful.', 'hilarious', 'Superb!'],
    ['Beautiful work', 'blue', '', 'Beautiful, funny'],
  ],
} as const;

describe.each(Object.entries(readings))('%s', (_, [reading, so, not]) => {
  test.each(so)('“%s”', (text) => {
    expect(reading(english.read(text))).toBe(true);
  });
  test.each(not)('not “%s”', (text) => {
    expect(reading(english.read(text))).toBe(false);
  });
});
