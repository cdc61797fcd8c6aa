/** Things whose first word could be a verb, and doings that could be a thing. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { RealisedField } from '../realised-answer.ts';
import { isDescribedThing, isNamedByDoing, isNounByNeighbours, isThingOffered } from './thing-after-all.ts';

type Reading = (text: string, field: RealisedField) => boolean;
type Example = readonly [text: string, field: RealisedField];

const readings: Readonly<Record<string, readonly [Reading, readonly Example[], readonly Example[]]>> = {
  'a thing that is offered': [
    (text, field) => isThingOffered(english.read(text), 0, field),
    [
      ['pre-vetted candidates', 'reason'],
      ['trained nurses', 'benefitForThem'],
      ['trained nurses', 'benefitForMe'],
      ['commit rights', 'reason'],
    ],
    [
      ['trained nurses', 'reason'],
      ['trained', 'benefitForThem'],
      ['trained with nurses', 'benefitForThem'],
      ['give rights', 'benefitForThem'],
      ['get access', 'benefitForMe'],
    ],
  ],
  'a thing with a form in -ing in its name': [
    (text, field) => isNamedByDoing(english.read(text), 0, field, english),
    [
      ['onboarding flow', 'prompt'],
      ['hiring manager', 'reason'],
      ['recording of the concert', 'reason'],
      ['meeting room', 'benefitForMe'],
    ],
    [
      ['hearing of your plans', 'benefitForMe'],
      ['learning of it', 'benefitForMe'],
      ['meeting Ana', 'benefitForMe'],
      ['planning', 'prompt'],
      ['finding rooms', 'prompt'],
      ['share room', 'prompt'],
    ],
  ],
  'a thing by what stands behind it': [
    (text, field) => isNounByNeighbours(english.read(text), 0, field, english),
    [
      ['map of drinking fountains', 'prompt'],
      ['ward 6', 'prompt'],
      ['ward 6 in Leeds', 'prompt'],
      ['bread every Friday', 'benefitForThem'],
      ['comment under my video', 'prompt'],
      ['work which lasts', 'prompt'],
    ],
    [
      ['think of me', 'benefitForMe'],
      ['comment under my video', 'benefitForMe'],
      ['comment on it', 'reason'],
      ['run 6 miles', 'benefitForMe'],
      ['maps of fountains', 'prompt'],
      ['map every fountain', 'prompt'],
      ['map', 'prompt'],
    ],
  ],
  'a thing as it was made': [
    (text, field) => isDescribedThing(english.read(text), 0, field, english),
    [
      ['guided tour of the sewers', 'prompt'],
      ['painted panels, an exhibition', 'reason'],
      ['guided tour', 'reason'],
    ],
    [
      ['guided tour of the sewers', 'benefitForThem'],
      ['watched webinar', 'prompt'],
      ['guided by you', 'prompt'],
      ['guiding tour', 'prompt'],
      ['painted panels', 'reason'],
      ['painted panels, an exhibition', 'prompt'],
    ],
  ],
};

describe.each(Object.entries(readings))('%s', (_, [reading, so, not]) => {
  test.each(so)('“%s”, as %s', (text, field) => {
    expect(reading(text, field)).toBe(true);
  });
  test.each(not)('not “%s”, as %s', (text, field) => {
    expect(reading(text, field)).toBe(false);
  });
});
