/** What the word that an answer begins with tells, by what was asked. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { RealisedField, Shape } from '../realised-answer.ts';
import { isInfinitive } from './first-words.ts';
import { openingShape } from './opening-shape.ts';

type Row = readonly [text: string, shape: Shape | null];

function opens(field: RealisedField, rows: readonly Row[]) {
  describe(`as ${field}`, () => {
    test.each(rows)('“%s”: %s', (text, shape) => {
      expect(openingShape(english.read(text), 0, field, english)).toBe(shape);
    });
  });
}

opens('reason', [
  ['to learn from you', 'infinitive'],
  ['not to be alone', 'infinitive'],
  ['stay-at-home dad', null],
  ['being there', 'gerund'],
  ['not knowing anybody', 'gerund'],
  ['be there', 'bare-verb'],
  ['willing to help', 'adjective'],
  ['due to your talk', 'place'],
  ['thanks to you', 'place'],
  ['thanks', null],
  ['as a student', 'place'],
  ['that you sing', 'that-clause'],
  ['that my bees died', 'that-clause'],
  ['that song', null],
  ['if you need a check, I will help', null],
  ['if you need a check', 'whether-clause'],
  ['whether you sing', 'whether-clause'],
  ['have a look', 'bare-verb'],
  ['need for bees', null],
  ['own six of the books', 'bare-verb'],
  ['fix for the first one', null],
  ['want to help', 'dropped-subject'],
  ['would like to help', 'dropped-subject'],
  ['Will said so', null],
  ['am a botanist', 'dropped-subject'],
  ['had bees', 'dropped-subject'],
  ['did your course', 'dropped-subject'],
  ['before/after photos', null],
  ['at the port', 'place'],
  ['both studied in Leeds', 'dropped-subject'],
  ['both nurses', null],
  ['both of us', null],
  ['the port', null],
  ['my port', null],
  ['ORR', null],
  ['Leeds Fair', null],
  ['planning a course', 'gerund'],
  ['planning permission', null],
  ['work for the young man', null],
  ['work for your company', 'bare-verb'],
  ['born in Leeds', 'participle'],
  ['use your parser', 'bare-verb'],
  ['lovely meeting you', 'adjective'],
  ['come back on a Saturday', 'imperative'],
  ['everything here', null],
]);

opens('benefitForMe', [
  ['that people know', 'that-clause'],
  ['that song', null],
  ['have a hall', 'bare-verb'],
  ['exchange ideas', 'bare-verb'],
  ['co-invest in it', 'bare-verb'],
  ['collaborate', 'bare-verb'],
  ['work in your lab', 'bare-verb'],
]);

opens('benefitForThem', [
  ['trained nurses', null],
  ['commit rights', null],
  ['exchange ideas', 'bare-verb'],
]);

opens('prompt', [
  ['that people know', 'that-clause'],
  ['use of your parser', null],
  ['map of the port', null],
  ['guided tour of the port', null],
  ['introduced by Dana', 'participle'],
]);

opens('work', [
  ['study sediment', 'bare-verb'],
  ['research assistant', null],
  ['research on malaria', null],
]);

test.each([
  ['to learn', true],
  ['to be', true],
  ['to not repeat it', true],
  ['to better understand', true],
  ['not to be alone', true],
  ['to Leeds', false],
  ['to', false],
  ['learn', false],
  ['not learn', false],
])('“%s” is an infinitive: %s', (text, is) => {
  expect(isInfinitive(english.read(text), english)).toBe(is);
});
